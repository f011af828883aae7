import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength, isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most words between an owner and the word for the body that bears its name (`St. Mary’s Lower Secondary School`). */
const HEAD_AHEAD = 4;

/**
 * Whether `’s` or a bare apostrophe at `at` goes on with a body (`People’s Government`, `the Minister’s Office`, `Girls’ High
 * School`, `Nordic Group’s Office`, `St. Mary’s College`).
 */
export function ownsBody(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const isOwners = words.phrases.bodyOwners.has(wordAt(sentence, at - 1));
  if (wordAt(sentence, at) === "'")
    return isAttached(sentence, at) && ((isOwners && isProper(sentence, at + 1)) || isOfMany(sentence, at));
  if (wordAt(sentence, at) !== "'s") return false;
  if (isOwners || isSaints(sentence, at)) return true;
  const isBody = tokens[at + 1]?.capital === true && words.organisationHeads.has(wordAt(sentence, at + 1));
  const isOwner = matchLength(words.roleHeads, tokens, at - 1) > 0 || isBodyWord(sentence, at - 1);
  return isBody && isOwner;
}

/** Whether `’s` at `at` goes on from a country's body to a larger one (`Senate of Norway` `’s Parliament`). */
export function isCountrysBody(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const isBody = tokens[at + 1]?.capital === true && words.organisationHeads.has(wordAt(sentence, at + 1));
  return isBody && wordAt(sentence, at) === "'s" && countryLength(sentence, at - 1) === 1;
}

/** No blank before the mark: it is an apostrophe, or closes what was quoted. */
function isAttached({ tokens }: TokenSentence, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** `Manufacturers’ Federation`, `Farmers’ Co-operative Association`: those in the plural whose body it is. */
function isOfMany({ tokens, words }: TokenSentence, at: number): boolean {
  const owners = tokens[at - 1];
  if (owners?.capital !== true || !owners.lower.endsWith('s')) return false;
  const ahead = tokens.slice(at + 1, at + 1 + HEAD_AHEAD);
  const head = ahead.findIndex(({ lower }) => words.organisationHeads.has(lower));
  return head >= 0 && ahead.slice(0, head + 1).every(({ capital }) => capital);
}

/** `St. Mary’s` before a run that ends with a word for a body. */
function isSaints(sentence: TokenSentence, at: number): boolean {
  const { organisationHeads, phrases } = sentence.words;
  if (!phrases.saints.has(wordAt(sentence, at - 2))) return false;
  for (let k = at + 1; k <= at + HEAD_AHEAD && isProper(sentence, k); k++)
    if (organisationHeads.has(wordAt(sentence, k))) return true;
  return false;
}

/** `Nordic Group’s Office`: a body that another owns. */
function isBodyWord(sentence: TokenSentence, at: number): boolean {
  const isNamed = isProper(sentence, at) && isProper(sentence, at - 1);
  return isNamed && sentence.words.organisationHeads.has(wordAt(sentence, at));
}
