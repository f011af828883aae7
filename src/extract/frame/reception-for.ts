import { argumentsAfter } from '../clause/arguments.ts';
import { bidsFarewell } from '../clause/bids-farewell.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { honoured } from './honoured.ts';
import { lowerWords } from './lower-words.ts';
import { isOfRow } from './of-row.ts';
import { behind, isSomebody, parts } from './parts.ts';
import type { VisitNamed } from './visit-named.ts';
import { visitNamed } from './visit-named.ts';

/** `gave a dinner in honour of X`, `hosted a reception for Y`. */
export function receptionFor(clause: Clause, encounter: Happening): FrameDraft | null {
  if (!clause.sentence.words.frames.meals.has(encounter.noun)) return null;
  // `held its annual dinner for its members`: a gathering of those who hold it.
  if (clause.verb.classes.includes('attend') || isOfRow(clause.sentence, encounter)) return null;
  const words = lowerWords(clause.sentence, encounter.to);
  const named = behind(
    clause,
    'for',
    'to',
    ...(clause.sentence.words.frames.inHonour.test(words) ? ['of'] : []),
  ).filter(isSomebody);
  const visit = visitOfThem(clause, encounter);
  const guests = [
    ...named.filter((phrase) => !visit.goals.includes(phrase) && !visit.guests.includes(phrase)),
    ...visit.guests,
    ...honoured(clause.sentence, encounter.to),
    ...metByIt(clause, encounter),
  ];
  if (guests.length === 0 || clause.subject.length === 0) return null;
  return {
    rule: 'gave-a-reception',
    type: 'meeting',
    parts: [...parts(clause.subject, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    trigger: { from: clause.verb.from, to: encounter.to },
    noun: encounter.noun,
  };
}

/** `hosted a dinner on the occasion of the visit to Lund by X`: who paid the visit for which it was given, and where to. */
function visitOfThem({ chunks }: Clause, encounter: Happening): Pick<VisitNamed, 'guests' | 'goals'> {
  const at = chunks.findIndex(
    (chunk) => chunk.kind === 'happening' && chunk.sort === 'visit' && chunk.from >= encounter.to,
  );
  if (at < 0) return { guests: [], goals: [] };
  const { guests, goals } = visitNamed(chunks, at);
  return { guests: guests.filter(({ kind }) => kind === 'person'), goals };
}

/** `hosted a dinner to welcome X`, `gave a reception to bid farewell to Y`: those with an office for whom it was given. */
function metByIt({ chunks, sentence }: Clause, encounter: Happening): readonly Phrase[] {
  const at = chunks.findIndex(({ kind, from }) => kind === 'verb' && from >= encounter.to);
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return [];
  const { welcomingVerbs } = sentence.words.frames;
  const isFarewell = bidsFarewell(sentence, verb);
  if (!isFarewell && !welcomingVerbs.has(verb.lemma)) return [];
  return argumentsAfter(sentence, chunks, at)
    .nouns.filter(({ preposition }) => preposition === (isFarewell ? 'to' : ''))
    .flatMap(({ value }) => value)
    .filter(isHolder);
}
