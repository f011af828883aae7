import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { parts } from './parts.ts';
import { placeVisited } from './visit-parts.ts';
import { wordsBehind } from './words-behind.ts';

/**
 * `The trade mission to Norway, led by X, is under way`, `A mission to Norway took place in May`: a journey called by who
 * travels.
 */
export const missionWent: FrameRule = (clause) => {
  const { missions } = clause.sentence.words.frames;
  const [group] = clause.subject;
  if (group?.kind !== 'group' || clause.subject.length > 1 || !tellsOfJourney(clause)) return null;
  const noun = clause.sentence.tokens[group.head.to - 1]?.lower ?? '';
  const goals = goalsOf(clause, group);
  if (!missions.has(noun) || goals.length === 0) return null;
  return {
    rule: 'mission-went',
    type: 'visit',
    parts: parts([group], 'agent', 'guest'),
    place: placeVisited(goals),
  };
};

function tellsOfJourney(clause: Clause): boolean {
  const { verb, sentence } = clause;
  if (verb.classes.includes('occur')) return true;
  return verb.classes.includes('be') && sentence.words.frames.underWay.test(wordsBehind(clause));
}

/** Places behind `to`, between the group and the verb. */
function goalsOf({ chunks, verbAt }: Clause, group: Phrase): Phrase[] {
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.list.items.includes(group));
  const [to, place] = chunks.slice(at + 1, verbAt);
  if (to?.kind !== 'preposition' || to.word !== 'to' || place?.kind !== 'noun') return [];
  return place.list.items.filter(({ kind }) => kind === 'place' || kind === 'name');
}
