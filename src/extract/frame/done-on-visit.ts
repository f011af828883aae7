import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { mayTell } from '../clause/verb-group.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** Verbs whose rules read the visit themselves, or of whose object it may be. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'meet',
  'receive',
  'visit',
  'arrive',
  'attend',
  'accompany',
  'sign',
]);

/** `Minister X said so during her visit to Lund on Monday`: the visit of the subject behind what was said or done on it. */
export function doneOnVisit(clause: Clause): FrameDraft | null {
  const { chunks, verb, verbAt, subject } = clause;
  if (verb.present || verb.modal !== null || verb.negated || !mayTell(verb)) return null;
  if (verb.classes.some((each) => OF_OTHERS.has(each))) return null;
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'happening' && chunk.sort === 'visit',
  );
  if (at < 0) return null;
  const [visit, link, goal] = chunks.slice(at, at + 3);
  const setting = settingOf(clause, at);
  if (visit?.kind !== 'happening' || goal?.kind !== 'noun') return null;
  const isTo = link?.kind === 'preposition' && ['to', 'in', 'at'].includes(link.word);
  const guests = subject.filter((each) => isTraveller(each) || (setting === 'own' && each.kind === 'name'));
  if (!isTo || setting === null || guests.length !== 1 || isBySomebody(chunks[at + 3])) return null;
  if (!chunks.slice(verbAt + 1, at).every(isOfDeed) || !isFirstTold(chunks, verbAt)) return null;
  return {
    rule: 'done-on-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goal.list.items)],
    trigger: visit,
    place: placeVisited(goal.list.items),
    noun: 'visit',
  };
}

function isTraveller({ kind, plural }: Phrase): boolean {
  return kind === 'person' || ((kind === 'pronoun' || kind === 'office') && !plural);
}

/**
 * `during her visit`, `on a visit`; not `on her visit`, which may be what is spoken of, nor `the visit`, which may be
 * another's.
 */
function settingOf({ chunks, sentence }: Clause, at: number): 'own' | 'any' | null {
  const opening = chunks.slice(0, at).findLast(({ kind }) => kind !== 'word');
  if (opening?.kind !== 'preposition') return null;
  const { actors, frames, gatherings, phrases } = sentence.words;
  const first = wordAt(sentence, opening.to);
  if (actors.ownPossessives.has(first)) return gatherings.spokenAt.has(opening.word) ? 'own' : null;
  return phrases.indefiniteDeterminers.has(first) && frames.visitOpenings.has(opening.word) ? 'any' : null;
}

/** `during a visit to her office by Y`. */
function isBySomebody(next: Chunk | undefined): boolean {
  return next?.kind === 'preposition' && next.word === 'by';
}

/** Between the verb and the visit nobody stands whose visit it might be, and no other clause begins. */
function isOfDeed({ kind }: Chunk): boolean {
  return ['word', 'date', 'preposition', 'agreement', 'amount', 'comma'].includes(kind);
}

/** The first verb of the sentence, or one told of its subject between commas (`X, who said so during …`). */
function isFirstTold(chunks: readonly Chunk[], verbAt: number): boolean {
  const before = chunks.slice(0, verbAt);
  return !before.some(({ kind }) => kind === 'verb' || kind === 'conjunction');
}
