import { bodyOrPlaceAt } from '../phrase/body-or-place.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { properRunEnd } from '../phrase/name.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { Token } from '../token.ts';
import { amountAt } from './amount.ts';

const LONGEST_SUBJECT = 16;
/** Words of somebody with his office, and of the verb behind him. */
const LONGEST_SIGNER = 14;
const INNER_MARKS = new Set(['"', '-', '–', '/', '&', "'", '’', '“', '”', '‘']);

/**
 * Token behind what an agreement is about: a stretch from `at` on behind `on`, `for`, `to`, up to a comma, a verb, `between` or
 * `with`; `at` itself where none stands there.
 */
export function agreementSubjectEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const { subjectLinks } = words.clauses.agreements;
  if (!subjectLinks.has(tokens[at]?.lower ?? '') || isTimeOrPlace(sentence, at)) return at;
  if (isBesideSigning(sentence, at) || isForBody(sentence, at)) return at;
  let end = at + 1;
  while (end - at < LONGEST_SUBJECT) {
    const token = tokens[end];
    // `of US$30 million`: a sign for dollars is no end of it.
    const sum = tokens[end + 1]?.text === '$' ? amountAt(sentence, end) : null;
    if (sum !== null) {
      end = sum.to;
      continue;
    }
    if (token === undefined || endsSubject(sentence, token, end)) break;
    end++;
  }
  return end > at + 1 ? end : at;
}

/** A mark, a verb that may be (`a pact on trade could be signed`), or a word that leads on to something else. */
function endsSubject(sentence: TokenSentence, token: Token, at: number): boolean {
  const { clauses } = sentence.words;
  if (token.kind === 'mark') return !INNER_MARKS.has(token.text);
  if (!token.capital && clauses.auxiliaries.modals.has(token.lower)) return true;
  const { subjectEnds } = clauses.agreements;
  return subjectEnds.has(token.lower) && !(isInOrOn(token.lower) && topicFollows(sentence, at + 1));
}

function isInOrOn(word: string): boolean {
  return word === 'in' || word === 'on';
}

/** `in Beijing`, `in 2020`, `on Monday` tell where and when it was signed. */
function isTimeOrPlace(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const next = tokens[at + 1];
  const word = next?.lower ?? '';
  if (tokens[at]?.lower === 'in')
    return next?.capital === true || next?.kind === 'number' || words.numbers.has(word);
  return (
    tokens[at]?.lower === 'on' &&
    (words.weekdays.has(word) || words.months.has(word) || next?.kind === 'number')
  );
}

/** How many words may lead up to the noun that says when something was signed (`the very first day`). */
const LONGEST_TIME = 3;

/**
 * `in the presence of the mayor`, `for the amount of`, `on behalf of the city`, `on the first day of the visit`: about the signing or
 * its sum, not about what is agreed.
 */
function isBesideSigning(sentence: TokenSentence, at: number): boolean {
  const link = sentence.tokens[at]?.lower;
  if (link === 'on')
    return (
      sentence.words.clauses.agreements.signersNouns.has(sentence.tokens[at + 1]?.lower ?? '') ||
      isTimeOfSigning(sentence, at + 1)
    );
  return (link === 'in' || link === 'for' || link === 'under') && opensOther(sentence, at + 1);
}

/** `the first day of`, `the sidelines of`. */
function isTimeOfSigning({ tokens, words }: TokenSentence, at: number): boolean {
  const { timesOfSigning } = words.clauses.agreements;
  const noun = tokens.findIndex(
    (token, k) => k > at && k <= at + LONGEST_TIME && timesOfSigning.has(token.lower),
  );
  return tokens[at]?.lower === 'the' && noun > 0 && tokens[noun + 1]?.lower === 'of';
}

/** Behind `in` or `on`: a noun in lower case, no sum (`in the amount of`) and no presence (`in the presence of`). */
function topicFollows(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (opensOther(sentence, at) || isTimeOfSigning(sentence, at)) return false;
  const length = determinerAt(sentence, at).length;
  const token = tokens[at + length];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !words.numbers.has(token.lower) &&
    length < 2 &&
    token.lower !== 'presence'
  );
}

function opensOther({ tokens, words }: TokenSentence, at: number): boolean {
  const { notSubjectOpenings, notSubjects } = words.clauses.agreements;
  if (!notSubjectOpenings.has(tokens[at]?.lower ?? '')) return false;
  const text = tokens
    .slice(at, at + 3)
    .map((token) => token.lower)
    .join(' ');
  return [...notSubjects].some((word) => text.includes(word));
}

/** `signed it for Norway and Minister X signed for Peru`: a country or body behind `for`, and somebody else who signs. */
function isForBody(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (tokens[at]?.lower !== 'for') return false;
  const from = at + 1 + determinerAt(sentence, at + 1).length;
  const body = bodyOrPlaceAt(sentence, from) ?? { to: properRunEnd(sentence, from) };
  if (body.to === from || !words.frames.signerJoints.has(tokens[body.to]?.lower ?? '')) return false;
  const behind = tokens.slice(body.to + 1, body.to + 1 + LONGEST_SIGNER);
  const verb = behind.findIndex(
    ({ lower }) =>
      lower === 'for' || words.frames.signingVerbs.has(lower) || words.frames.signedWords.has(lower),
  );
  return verb > 0 && behind[0]?.capital === true;
}
