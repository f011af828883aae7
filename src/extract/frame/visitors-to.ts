import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { listBehind } from './list-behind.ts';
import { isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `Visitors to the Lund Museum on Monday included X and Y`, `Among the guests to Lund were X and Y`: they visited it. */
export const visitorsTo = forVerbs(either(ofClass('be'), ofLemma('include')), (clause) => {
  const { verb, chunks, verbAt, sentence } = clause;
  if (verb.negated || verb.present || verb.modal !== null || verb.passive) return null;
  const { visitorPlurals } = sentence.words.frames;
  const isVisitors = ({ kind, head }: Phrase) =>
    kind === 'group' && visitorPlurals.has(wordAt(sentence, head.to - 1));
  const at = chunks.findIndex(
    (chunk, k) => k < verbAt && chunk.kind === 'noun' && chunk.list.items.slice(-1).some(isVisitors),
  );
  const [visitors, to, house] = at < 0 ? [] : chunks.slice(at, at + 3);
  if (to?.kind !== 'preposition' || to.word !== 'to' || house?.kind !== 'noun') return null;
  const goals = house.list.items.filter(({ kind }) => kind === 'organisation' || kind === 'place');
  const guests = listBehind(chunks, verbAt).filter(isSomebody);
  if (visitors === undefined || goals.length === 0 || !guests.some(isHolder)) return null;
  return {
    rule: 'visitors-to',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: visitors,
    place: placeVisited(goals),
  };
});
