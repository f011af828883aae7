import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `The visit by X to Y took place`, `X’s visit to Y …` as a subject. */
export const visitTookPlace: FrameRule = (clause) => {
  const visit = clause.subjectHappening;
  if (visit === null || visit.sort !== 'visit') return null;
  const { verb } = clause;
  const held =
    clause.sentence.words.frames.topicVerbs.has(verb.lemma) ||
    verb.classes.includes('occur') ||
    (verb.passive && verb.classes.some((each) => each === 'pay' || each === 'hold'));
  const at = clause.chunks.indexOf(visit);
  const guests: Phrase[] = [...possessor(clause, visit), ...leaders(clause)];
  const goals: Phrase[] = [];
  clause.chunks.slice(at + 1, clause.verbAt).forEach((chunk, k, between) => {
    const before = between[k - 1];
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') return;
    if (before.word === 'by' || before.word === 'of') guests.push(...chunk.list.items);
    if (before.word === 'to') goals.push(...chunk.list.items);
  });
  if (!held || guests.length === 0 || goals.length === 0) return null;
  return {
    rule: 'visit-took-place',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: visit,
    place: placeVisited(goals),
  };
};

/** `his visit`, `the President’s visit`: whose it is. */
function possessor(clause: Clause, visit: Happening): Phrase[] {
  const first = clause.sentence.tokens[visit.from];
  if (clause.sentence.words.frames.possessives.has(first?.lower ?? '')) {
    const range = { from: visit.from, to: visit.from + 1 };
    return [
      { ...plainPhrase('pronoun', range.from, range.to, range, true), plural: first?.lower === 'their' },
    ];
  }
  return [];
}

/** `Led by X, the visit to Y …`: who led it, where the sentence opens with that. */
function leaders({ chunks }: Clause): readonly Phrase[] {
  const [verb, by, noun] = chunks;
  const opens = verb?.kind === 'verb' && verb.form === 'bare' && verb.classes.includes('head');
  return opens && by?.kind === 'preposition' && by.word === 'by' && noun?.kind === 'noun'
    ? noun.list.items
    : [];
}
