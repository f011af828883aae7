import type { Clause } from '../clause/clause.ts';
import { namesDay } from '../date/date-expression.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase, TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `X returned from a visit to Y`, `X left Y after a visit`, `X returned from Y following a visit`: the visit, told by its end. */
export const returnedFrom: FrameRule = (clause) => {
  const { verb, happenings, subject, sentence } = clause;
  const { returning, leavingVerbs, visitEnds } = sentence.words.frames;
  const visit = happenings.find(
    ({ preposition, value }) =>
      value.sort === 'visit' && (visitEnds.has(preposition) || isAtItsEnd(sentence, value)),
  )?.value;
  const guests = subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  const isBack = returning.has(verb.lemma) || comesBack(clause);
  const isEnd = isBack || (leavingVerbs.has(verb.lemma) && !verb.passive);
  if (visit === undefined) return backFrom(clause, guests, isBack);
  if (!isEnd || guests.length === 0) return null;
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

/** `Mayor X is back from Oslo`, `returned from Oslo on Monday`: somebody in office, and a place that is known. */
function backFrom(clause: Clause, guests: readonly Phrase[], isBack: boolean): FrameDraft | null {
  const { verb, sentence, dates } = clause;
  const isThere =
    verb.classes.includes('be') && sentence.words.frames.backWords.has(wordAt(sentence, verb.to));
  const isDated = isBack && dates.some((date) => namesDay(date) || date.relative !== null);
  const goals = behind(clause, 'from').filter(({ kind }) => kind === 'place');
  const travellers = guests.filter(isHolder);
  if (!(isThere || isDated) || goals.length === 0 || travellers.length === 0) return null;
  return {
    rule: 'back-from',
    type: 'visit',
    parts: [...parts(travellers, 'agent', 'guest'), ...partsVisited(goals.slice(0, 1))],
    place: placeVisited(goals),
    noun: 'return',
  };
}

/** How many words say so (`at the very end of`). */
const LONGEST_END = 5;

/** `left Oslo at the end of a visit`. */
function isAtItsEnd(sentence: TokenSentence, { from }: TokenRange): boolean {
  return sentence.words.frames.atItsEnd.test(lowerWords(sentence, Math.max(0, from - LONGEST_END), from));
}

/** `came back`. */
function comesBack({ verb, sentence }: Clause): boolean {
  return verb.lemma === 'come' && sentence.words.frames.backWords.has(sentence.tokens[verb.to]?.lower ?? '');
}
