import { germanCountryCode, isCountryAdjective } from '../lexicon/german/countries.ts';
import { months, weekdays } from '../lexicon/german/dates.ts';
import * as nouns from '../lexicon/german/nouns.ts';
import { functionWords, honorifics } from '../lexicon/german/small-words.ts';
import { germanVerbs } from '../lexicon/german/verbs.ts';
import type { CutSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';

/** Whether a noun or name stands at `at`: a capital that does not only open the sentence. */
export function isNoun(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  if (functionWords.has(token.lower))
    return isAcronym(token.text) || (token.lower === 'weil' && at > 0 && isNoun(sentence, at - 1));
  return at > 0 || standsElsewhere(sentence, token.text) || nextIsNoun(sentence, at);
}

/** `OB` is no `ob`. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

function nextIsNoun({ tokens }: CutSentence, at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.capital;
}

/** Whether the text writes the word with a capital inside a sentence too. */
function standsElsewhere({ text }: CutSentence, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (/[\p{Ll},]/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1 + word.length] ?? ''))
      return true;
  return isNamedNoun(word.toLowerCase());
}

/** A noun that the lexicon knows. */
function isNamedNoun(word: string): boolean {
  return [
    nouns.office,
    nouns.officeWord,
    nouns.group,
    nouns.people,
    nouns.place,
    nouns.building,
    nouns.body,
  ].some((kind) => kind.test(word));
}

/** Whether the word names an office in itself (`Botschafterin`, `OB`). */
export function isOffice(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital || token.kind !== 'word') return false;
  return nouns.officeWord.test(token.lower) || nouns.office.test(token.lower);
}

/** Whether a word for a delegation or for people in the plural stands at `at`. */
export function isGroup(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.capital === true && (nouns.group.test(token.lower) || nouns.people.test(token.lower));
}

/** Whether the token can be a word of a personal name: none that the lexicon knows as something else. */
export function isNameWord(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!isNoun(sentence, at) || token === undefined) return false;
  const word = token.lower;
  if (honorifics.has(word) || months.has(word) || isWeekday(word)) return false;
  if (isOffice(sentence, at) || isGroup(sentence, at) || nouns.companyEnd.test(word)) return false;
  if (nouns.place.test(word) || nouns.placeWord.test(word) || nouns.building.test(word)) return false;
  if (nouns.body.test(word) || nouns.commonNoun.has(word) || nouns.commonEnding.test(word)) return false;
  return germanCountryCode(word) === undefined;
}

/** A weekday, with a part of the day or not. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word.replace(/(?:abend|nachmittag|vormittag|morgen|mittag|nacht)?s?$/, ''));
}

/** Whether the lower-case word at `at` has the ending of an adjective before a noun. */
export function isAdjective(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind === 'number') return /-/.test(token.text);
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  if (germanVerbs.get(token.lower)?.some(({ form }) => form === 'past')) return false;
  return /\p{L}{3}e[nrsm]?$/u.test(token.lower) && !functionWords.has(token.lower);
}

/**
 * A capital adjective before a noun: of a place (`Hamburger Rathaus`), of a country or in a title (`Hamburgischen
 * Bürgerschaft`).
 */
export function isCapitalAdjective(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.capital === true && nouns.titleModifier.test(token.lower)) return true;
  if (!isNoun(sentence, at) || token === undefined) return false;
  if (isCountryAdjective(token.lower)) return true;
  if (/\p{L}{2}(?:isch|lich|ig)e[nrsm]?$/u.test(token.lower)) return true;
  const isOfPlace = /\p{L}{3}er$/u.test(token.lower) && !isOffice(sentence, at) && !isGroup(sentence, at);
  return isOfPlace && isKnownNoun(sentence.tokens[at + 1]?.lower ?? '');
}

/** A noun that is no name, whatever the sentence: `Hamburger Rathaus`, but not `Peter Kaiser`. */
function isKnownNoun(word: string): boolean {
  if (nouns.surname.test(word)) return false;
  return isNamedNoun(word) || nouns.commonNoun.has(word) || nouns.commonEnding.test(word);
}

/** Whether a number, in digits or in a word, counts what follows it. */
export function isCount(sentence: CutSentence, at: number): boolean {
  return /^\d{1,3}$/.test(sentence.tokens[at]?.text ?? '') && wordAt(sentence, at + 1) !== '.';
}
