import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** Verbs of speaking to somebody, or before many. */
const SPEAKS = either(ofList('frames', 'addressingSomebody'), ofList('frames', 'addressingParties'));

/**
 * `X was addressing a delegation from Lund University`, `said this while talking to a delegation`: whoever speaks to a party
 * that came meets it.
 */
export const addressedParty = forVerbs(SPEAKS, (clause) => {
  const { verb, subject, sentence } = clause;
  const { addressingParties, fromAfar } = sentence.words.frames;
  if (verb.passive || verb.negated || verb.modal !== null || verb.form === 'infinitive') return null;
  const links = addressingParties.has(verb.lemma) ? [''] : ['to', 'with'];
  const guests = behind(clause, ...links).filter((phrase) => isPartyFrom(clause, phrase));
  const agents = subject.filter(({ kind }) => kind === 'person' || kind === 'office' || kind === 'pronoun');
  if (guests.length === 0 || agents.length === 0 || fromAfar.test(lowerWords(sentence))) return null;
  return {
    rule: 'addressed-party',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(guests, 'patient', 'guest')],
  };
});

/** `a delegation of Lund University`, not `the delegation` of those who are there, nor `the team`. */
function isPartyFrom({ sentence }: Clause, { kind, definite, origins, head }: Phrase): boolean {
  const { visitingParties } = sentence.words.frames;
  const isParty = sentence.tokens.slice(head.from, head.to).some(({ lower }) => visitingParties.has(lower));
  return kind === 'group' && !definite && origins.length > 0 && isParty;
}
