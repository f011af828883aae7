import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import { behind, canAct, parts } from './parts.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/**
 * `X thanked President Y for receiving him`: whoever is thanked for it received him. Weak further on, where it is of a meeting
 * told before.
 */
export const thankedForReceiving = forVerbs(ofLemma('thank'), (clause) => {
  const { verb, index } = clause;
  if (verb.passive || verb.form === 'infinitive') return null;
  const guests = clause.subject.filter(canAct);
  const hosts = behind(clause, '').filter(isHolder);
  if (guests.length === 0 || hosts.length === 0 || !isForReceiving(clause)) return null;
  return {
    rule: 'thanked-for-receiving',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
    weak: index > 1,
    noun: 'receive',
  };
});

/** `for receiving him`: a pronoun that takes up who thanks. */
function isForReceiving({ chunks, verbAt, sentence }: Clause): boolean {
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const [link, verb, whom] = chunks.slice(at - 1, at + 2);
  const { objectPronouns, groupPronouns } = sentence.words.actors;
  const isReceiving =
    verb?.kind === 'verb' && verb.form === 'gerund' && ['receive', 'welcome'].includes(verb.lemma);
  const word = sentence.tokens[whom?.from ?? -1]?.lower ?? '';
  const isFor = link?.kind === 'preposition' && link.word === 'for';
  return isFor && isReceiving && (objectPronouns.has(word) || groupPronouns.has(word));
}
