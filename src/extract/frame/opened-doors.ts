import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';
import { wordsBehind } from './words-behind.ts';

/** `The brewery opened its doors to Ambassador X`, `Y rolled out the red carpet for X`: not `to the public`. */
export const openedDoors = forVerbs(ofList('frames', 'openingDoorsVerbs'), (clause) => {
  const { verb, sentence, subject } = clause;
  if (verb.passive || !sentence.words.frames.doorsOpened.test(`${verb.lemma} ${wordsBehind(clause)}`))
    return null;
  const guests = behind(clause, 'to', 'for').filter((phrase) => isVisitor(clause, phrase));
  const hosts = subject.filter(({ kind }) => kind !== 'pronoun' && kind !== 'group');
  if (guests.length === 0 || hosts.length === 0) return null;
  return {
    rule: 'opened-doors',
    type: hosts.every(({ kind }) => kind === 'person' || kind === 'office') ? 'meeting' : 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
  };
});

/** Somebody with an office, or those who travel together. */
function isVisitor({ sentence }: Clause, phrase: Phrase): boolean {
  const isTravelling = sentence.words.frames.visitingParties.has(wordAt(sentence, phrase.head.from));
  return isHolder(phrase) || (phrase.kind === 'group' && (phrase.members.length > 0 || isTravelling));
}
