import type { Clause } from '../clause/clause.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { isEnvoyPhrase } from './is-envoy-phrase.ts';
import { lowerWords } from './lower-words.ts';
import { isOne } from './one.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** How many words behind the verb may name what is presented. */
const REACH = 10;

/** What a frame rests on that tells of envoys of whom none is named. */
export const CEREMONY = 'credentials of many';

/** Verbs of handing something over or accepting it. */
const HANDS_OVER = either(
  ofList('frames', 'presentingVerbs'),
  ofList('frames', 'acceptingVerbs'),
  ofList('frames', 'accreditingVerbs'),
);

/**
 * `Ambassador X presented her credentials to President Y`, `Y received the letters of credence of X`: an envoy is received where he
 * hands over what makes him one.
 */
export const presentedCredentials = forVerbs(HANDS_OVER, (clause) => {
  const { verb, sentence, chunks, end } = clause;
  const { presentingVerbs, acceptingVerbs, accreditingVerbs, credentials } = sentence.words.frames;
  if (accreditingVerbs.has(verb.lemma)) return accredited(clause);
  const presents = presentingVerbs.has(verb.lemma);
  if (!presents && (verb.passive || !acceptingVerbs.has(verb.lemma))) return null;
  if (verb.passive && credentials.test(lowerWords(sentence, 0, verb.from))) return wereHanded(clause);
  const stop = chunks[end]?.from ?? sentence.tokens.length;
  if (!credentials.test(lowerWords(sentence, verb.to, Math.min(stop, verb.to + REACH)))) return null;
  if (verb.passive) return handedBy(clause) ?? handedWith(clause);
  const agents = clause.subject.filter(canAct);
  const others = presents
    ? behind(clause, 'to', 'before').filter((phrase) => isSomebody(phrase) || isOne(clause, phrase))
    : behind(clause, 'from', 'by', 'of').filter(isEnvoy);
  // `President X handed the letter of credence to Ambassador Y`: he sends her.
  const isSent = presents && others.some(isSentBy(clause)) && !agents.some(isSentBy(clause));
  return credentialsHanded(clause, agents, others, presents && !isSent);
});

/** Whether somebody’s office is that of an envoy. */
function isSentBy({ sentence }: Clause): (phrase: Phrase) => boolean {
  return (phrase) => isEnvoyPhrase(sentence, phrase);
}

/** `President X accredited the new ambassador of Peru, Ana Silva`: not the body that gives journalists their cards. */
function accredited(clause: Clause): FrameDraft | null {
  const hosts = clause.subject.filter(({ kind }) => kind === 'person' || kind === 'office');
  const others = clause.verb.passive ? [] : behind(clause, '');
  return others.some(isSentBy(clause))
    ? credentialsHanded(clause, hosts, others.filter(isEnvoy), false)
    : null;
}

/** A meeting of those who hand over credentials with those who take them; null where either is not told. */
function credentialsHanded(
  { sentence }: Clause,
  agents: readonly Phrase[],
  others: readonly Phrase[],
  presents: boolean,
): FrameDraft | null {
  if (agents.length === 0 || others.length === 0) return null;
  // Envoys whom nobody counts or names came for a ceremony, not to meet, unless sentences behind name them.
  const envoys = presents ? agents : others;
  const isCeremony = !envoys.some((phrase) => isOneEnvoy(sentence, phrase));
  return {
    rule: presents ? 'presented-credentials' : 'received-credentials',
    type: 'meeting',
    parts: [
      ...parts(agents, 'agent', presents ? 'guest' : 'host'),
      ...parts(others, 'patient', presents ? 'host' : 'guest'),
    ],
    weak: isCeremony,
    noun: isCeremony ? CEREMONY : 'credentials',
  };
}

/** `Minister X was handed a copy of his credentials by Ambassador Y`. */
function handedBy(clause: Clause): FrameDraft | null {
  const hosts = clause.subject.filter((phrase) => phrase.kind === 'person' || isOne(clause, phrase));
  const envoys = behind(clause, 'by').filter((phrase) => isOneEnvoy(clause.sentence, phrase));
  if (hosts.length === 0 || envoys.length === 0) return null;
  return {
    rule: 'received-credentials',
    type: 'meeting',
    parts: [...parts(hosts, 'patient', 'host'), ...parts(envoys, 'agent', 'guest')],
    noun: 'credentials',
  };
}

/** `President Y was presented with the credentials of Ambassador X`. */
function handedWith(clause: Clause): FrameDraft | null {
  const hosts = clause.subject.filter((phrase) => phrase.kind === 'person' || isOne(clause, phrase));
  const envoys = behind(clause, 'of').filter(isSentBy(clause)).filter(isEnvoy);
  return credentialsHanded(clause, hosts, envoys, false);
}

/** `Credentials were presented to President Y by Ambassador X`. */
function wereHanded(clause: Clause): FrameDraft | null {
  const hosts = behind(clause, 'to').filter((phrase) => isSomebody(phrase) || isOne(clause, phrase));
  return credentialsHanded(clause, behind(clause, 'by').filter(isEnvoy), hosts, true);
}

/** Somebody named, or the only holder of an office (`the new Ambassador of Norway`). */
function isOneEnvoy({ words, tokens }: TokenSentence, { kind, plural, offices }: Phrase): boolean {
  if (kind === 'person' || kind === 'name') return true;
  const isMany = offices.some(({ title }) => matchLength(words.peoplePlurals, tokens, title.to - 1) > 0);
  return kind === 'office' && !plural && !isMany;
}

/** Not the name in `the Letters of Credence`. */
function isEnvoy({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'office' || kind === 'group';
}
