import { matchLength } from '../lexicon/phrase-set.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';

/** How many nouns may follow `the two` (`the two foreign ministers`). */
const MOST_PAIR_NOUNS = 3;

/**
 * A pronoun at `at`, or words that stand for both sides (`the two ministers`, `both sides`, `the parties`), or null. `HE`
 * in capitals is a form of address.
 */
export function pronounAt(sentence: TokenSentence, at: number): Phrase | null {
  const { phrases } = sentence.words;
  const word = wordAt(sentence, at);
  if (sentence.tokens[at]?.text === 'HE') return null;
  const pair = pairLength(sentence, at);
  if (pair > 0) return pronoun(at, pair, true);
  if (word === 'both' && sentence.tokens[at + 1]?.capital === true) return null;
  if (phrases.pluralPronouns.has(word)) return pronoun(at, 1, true);
  const style = styleLength(sentence, at);
  if (style > 0) return pronoun(at, style, false);
  return phrases.singularPronouns.has(word) && !isPossessive(sentence, at) ? pronoun(at, 1, false) : null;
}

/** Length of `His Majesty`, `Her Royal Highness` at `at` where nobody's name or office follows; else 0. */
function styleLength({ tokens, words }: TokenSentence, at: number): number {
  const { stylePossessives, styles, styleAdjectives } = words.phrases;
  if (!stylePossessives.has(tokens[at]?.lower ?? '')) return 0;
  const noun = styleAdjectives.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = tokens[noun + 1];
  const isStyle = tokens[noun]?.capital === true && styles.has(tokens[noun]?.lower ?? '');
  const isAlone = next === undefined || (!next.capital && next.lower !== 'the' && next.text !== ',');
  return isStyle && isAlone ? noun + 1 - at : 0;
}

/** `her letter`: before a noun it says whose, and stands for nobody. */
function isPossessive(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const next = tokens[at + 1];
  if (!words.phrases.possessivePronouns.has(wordAt(sentence, at)) || next?.kind !== 'word') return false;
  if (next.capital || words.functionWords.has(next.lower) || words.verbs.has(next.lower)) return false;
  return [words.prepositions, words.adverbs, words.subordinators].every(
    (set) => matchLength(set, tokens, at + 1) === 0,
  );
}

function pronoun(from: number, length: number, plural: boolean): Phrase {
  const range = { from, to: from + length };
  return { ...plainPhrase('pronoun', range.from, range.to, range, true), plural };
}

/** Length of words for both sides at `at`; 0 where there are none. */
function pairLength(sentence: TokenSentence, at: number): number {
  const { phrases } = sentence.words;
  const isTheTwo = wordAt(sentence, at) === 'the' && wordAt(sentence, at + 1) === 'two';
  const lead = isTheTwo ? 2 : pairLeadOfOne(sentence, at);
  if (lead === 0) return 0;
  const from = at + lead;
  if (phrases.pairWords.has(wordAt(sentence, from))) return lead + 1;
  let end = from;
  while (end < from + MOST_PAIR_NOUNS && phrases.pairNouns.has(wordAt(sentence, end))) end++;
  return end > from || (isTheTwo && standsAlone(sentence, from)) ? end - at : 0;
}

/** `both`, or `the` before a noun that needs no number. */
function pairLeadOfOne(sentence: TokenSentence, at: number): number {
  const word = wordAt(sentence, at);
  const isTheSides = word === 'the' && sentence.words.phrases.barePairNouns.has(wordAt(sentence, at + 1));
  return word === 'both' || isTheSides ? 1 : 0;
}

/** Whether no noun is missing behind `the two`. */
function standsAlone(sentence: TokenSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return word === '.' || word === ',' || sentence.words.phrases.pairFollowers.has(word);
}
