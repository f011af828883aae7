import type { Factuality } from '../clause/factual-status.ts';
import { told } from '../clause/factual-status.ts';
import { lowerWords } from '../frame/lower-words.ts';
import { doneModals, futureModals, habit, hearsay, past } from '../lexicon/german/factuality.ts';
import { negations, openSubordinators } from '../lexicon/german/small-words.ts';
import type { GermanChunk } from './chunks.ts';
import type { GermanClause } from './clause.ts';

/** Whether what a German clause tells took place. */
export function germanFactuality(clause: GermanClause): Factuality {
  return ofClause(clause) ?? ofModal(clause) ?? ofTense(clause) ?? ofWords(clause) ?? asStated(clause);
}

/** `wenn`, `ob`, `bevor` leave it open; `nicht` and `kein` deny it; an infinitive hangs on what rules it. */
function ofClause({ stretch, chunks, predicate }: GermanClause): Factuality | null {
  if (stretch.kind === 'subordinate' && openSubordinators.has(stretch.opener))
    return told('doubtful', stretch.opener);
  const denied = chunks.some(
    (chunk, k) => chunk.kind === 'word' && negations.has(chunk.word) && denies(chunks, k),
  );
  if (denied) return told('did-not-happen', 'denied');
  if (stretch.kind !== 'infinitive') return null;
  return predicate.modal !== null && doneModals.has(predicate.modal.lemma)
    ? told('happened', 'zu können')
    : told('doubtful', 'infinitive');
}

/** `nicht nur`, and `nicht` at the head of a clause (`Nicht alltägliche Gäste`), leave the verb as it is. */
function denies(chunks: readonly GermanChunk[], at: number): boolean {
  const next = chunks[at + 1];
  const goesOn = next?.kind === 'word' && /^(?:nur|zuletzt|allein|gerade|weniger|mehr)$/.test(next.word);
  return at > 0 && !goesOn;
}

/** `will`, `soll`, `wird` tell a plan; `konnte begrüßen` is done. */
function ofModal({ predicate }: GermanClause): Factuality | null {
  const { modal, tense } = predicate;
  if (tense === 'future') return told('planned', 'werden');
  if (modal === null) return null;
  if (tense === 'subjunctive') return told('doubtful', `${modal.lemma} in the subjunctive`);
  if (doneModals.has(modal.lemma)) return modal.past ? null : told('doubtful', modal.lemma);
  return futureModals.has(modal.lemma) && !modal.past
    ? told('planned', modal.lemma)
    : told('doubtful', modal.lemma);
}

/** The present tells of what is to come where a date stands by it; the subjunctive what others say. */
function ofTense({ predicate, dates }: GermanClause): Factuality | null {
  if (predicate.tense === 'subjunctive') return told('doubtful', 'subjunctive');
  if (predicate.tense !== 'present' || predicate.lemma === 'sein') return null;
  return told(dates.length > 0 ? 'planned' : 'doubtful', 'present');
}

/** `regelmäßig`, `angeblich`. */
function ofWords(clause: GermanClause): Factuality | null {
  const words = wordsOf(clause);
  if (hearsay.test(words)) return told('doubtful', 'hearsay');
  return habit.test(words) ? { status: 'doubtful', background: true, because: 'told as a habit' } : null;
}

/** It happened; the pluperfect without a day of its own, or `damals`, makes it history. */
function asStated(clause: GermanClause): Factuality {
  const { predicate, dates, index } = clause;
  const dated = dates.some(
    (date) => date.day !== null || date.weekday !== null || date.relative?.unit === 'day',
  );
  const before = predicate.tense === 'pluperfect' && !dated && index > 1;
  const background = before || past.test(wordsOf(clause));
  return { status: 'happened', background, because: background ? 'told as history' : 'stated' };
}

function wordsOf({ sentence, chunks }: GermanClause): string {
  return chunks.map(({ from, to }) => lowerWords(sentence, from, to)).join(' ');
}
