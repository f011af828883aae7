import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isIntroduced } from './introduced.ts';
import { isEnvoyPhrase } from './is-envoy-phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** Verbs of speaking to somebody or engaging him. */
const CONVERSES = either(ofList('frames', 'addressingSomebody'), ofList('frames', 'engagingVerbs'));

/**
 * `Talking to Ambassador Y during the meeting`, `spoke to Y in the margins of the summit`, `spoke to a delegation led by Y at his office`: they met, where the clause says
 * that it was at a meeting or in a room of one’s own.
 */
export const talkedTo = forVerbs(CONVERSES, (clause) => {
  const { sentence, happenings, subject, verb } = clause;
  const { addressingSomebody, engagingVerbs, atPrepositions, ownRooms, possessives } = sentence.words.frames;
  const isEngaged = engagingVerbs.has(verb.lemma) && !verb.passive;
  if (!addressingSomebody.has(verb.lemma) && !isEngaged) return null;
  const patients = behind(clause, ...(isEngaged ? [''] : ['to', 'with'])).filter(
    (phrase) => isIntroduced(sentence, phrase) || (phrase.kind === 'group' && phrase.members.length > 0),
  );
  const agents = subject.filter((phrase) => isSomebody(phrase) || phrase.kind === 'pronoun');
  const meeting = happenings.find(
    ({ preposition, value }) => value.sort === 'encounter' && atPrepositions.has(preposition),
  )?.value;
  const isAtHome = behind(clause, 'at', 'in').some(
    ({ from, head }) =>
      ownRooms.has(wordAt(sentence, head.to - 1)) && possessives.has(wordAt(sentence, from)),
  );
  const isThere =
    meeting !== undefined ||
    isAtHome ||
    (!isEngaged &&
      (isBesideSummit(clause) || saidMeanwhile(clause) || isWithEnvoy(clause, agents, patients)));
  if (patients.length === 0 || agents.length === 0 || !isThere) return null;
  return {
    rule: 'talked-to',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    anaphoric: meeting?.definite === true,
    ...(meeting === undefined ? {} : { noun: meeting.noun }),
  };
});

/** `spoke to X in the margins of the Summit`. */
function isBesideSummit({ sentence, verb }: Clause): boolean {
  return sentence.words.frames.besideSummit.test(lowerWords(sentence, verb.to));
}

/** `Minister X talked today with Ambassador Y`: an envoy posted there comes in person, unless a telephone is named. */
function isWithEnvoy(
  { verb, sentence, nouns }: Clause,
  agents: readonly Phrase[],
  patients: readonly Phrase[],
): boolean {
  const { fromAfar } = sentence.words.frames;
  const isEnvoy = (phrase: Phrase) => isEnvoyPhrase(sentence, phrase);
  const isWith = nouns.some(({ preposition }) => preposition === 'with');
  const sides = [agents, patients];
  return (
    isWith &&
    !verb.present &&
    verb.form !== 'gerund' &&
    sides.every((side) => side.every(isHolder)) &&
    sides.filter((side) => side.some(isEnvoy)).length === 1 &&
    !fromAfar.test(lowerWords(sentence))
  );
}

/** `X said this while talking to Ambassador Y`: what is told of a talk with somebody who is named was said face to face. */
function saidMeanwhile({ sentence, chunks, verb, verbAt }: Clause): boolean {
  const { whileWords, fromAfar } = sentence.words.frames;
  const [said, ...behind] = chunks.slice(0, verbAt);
  const isWhile = behind.at(-1)?.kind === 'subordinator' && whileWords.has(wordAt(sentence, verb.from - 1));
  const isTold =
    said !== undefined && behind.some((chunk) => chunk.kind === 'verb' && chunk.classes.includes('report'));
  return verb.form === 'gerund' && isWhile && isTold && !fromAfar.test(lowerWords(sentence, verb.to));
}
