import type { Clause } from '../clause/clause.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `X returned from a visit to Y`, `X left Y after a visit`, `X returned from Y following a visit`: the visit, told by its end. */
export const returnedFrom: FrameRule = (clause) => {
  const { verb, happenings, subject, sentence } = clause;
  const { returning, leavingVerbs, visitEnds } = sentence.words.frames;
  const visit = happenings.find(
    ({ preposition, value }) => visitEnds.has(preposition) && value.sort === 'visit',
  )?.value;
  const guests = subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  const isBack = returning.has(verb.lemma) || comesBack(clause);
  const isEnd = isBack || (leavingVerbs.has(verb.lemma) && !verb.passive);
  if (!isEnd || visit === undefined || guests.length === 0) return null;
  const visited = behind(clause, 'to').filter((goal) => goal.from >= visit.to);
  const left = behind(clause, isBack ? 'from' : '').filter((goal) => goal.to <= visit.from);
  const goals = [...visited, ...left].filter(({ kind }) => kind === 'place' || kind === 'name').slice(0, 1);
  if (goals.length === 0) return null;
  return {
    rule: 'returned-from',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: { from: verb.from, to: visit.to },
    place: placeVisited(goals),
    // Its day is that of the end.
    noun: 'return',
  };
};

/** `came back`. */
function comesBack({ verb, sentence }: Clause): boolean {
  return verb.lemma === 'come' && sentence.words.frames.backWords.has(sentence.tokens[verb.to]?.lower ?? '');
}
