import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `Ambassador X was received in the office of Minister Y`, `at the residence of Y`: whose room it is, he receives there. */
export const receivedInRoom = forVerbs(ofLemma('receive'), (clause) => {
  const { verb, subject, index } = clause;
  if (index === 0 || verb.negated || verb.modal !== null || !verb.passive || verb.form !== 'finite')
    return null;
  const hosts = behind(clause, 'by').length > 0 ? [] : ownersOfRoom(clause);
  if (hosts.length === 0 || subject.length === 0 || !subject.every(isHolder)) return null;
  return {
    rule: 'received-in-room',
    type: 'meeting',
    parts: [...parts(subject, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
    noun: 'audience',
  };
});

/** The people whose room is named right behind the verb. */
function ownersOfRoom({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const [at, room, of, whose] = chunks.slice(verbAt + 1, verbAt + 5);
  const { frames, clauses } = sentence.words;
  const isThere = at?.kind === 'preposition' && clauses.sentences.placePrepositions.has(at.word);
  const isRoom = room !== undefined && frames.ownRooms.has(wordAt(sentence, room.to - 1));
  const isOf = of?.kind === 'preposition' && of.word === 'of';
  return isThere && isRoom && isOf && whose?.kind === 'noun'
    ? whose.list.items.filter(({ kind }) => kind === 'person')
    : [];
}
