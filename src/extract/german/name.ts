import { surname } from '../lexicon/german/nouns.ts';
import { honorifics, nameParticles } from '../lexicon/german/small-words.ts';
import type { CutSentence, TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isNameWord } from './tokens.ts';

const LONGEST_NAME = 5;
const MOST_PARTICLES = 3;

/** Token behind forms of address and degrees at `at` (`Prof. Dr.`, `S. E.`); `at` where there are none. */
export function honorificsEnd(sentence: CutSentence, at: number): number {
  let end = at;
  while (honorifics.has(wordAt(sentence, end)) && (sentence.tokens[end]?.capital === true || end > at)) {
    end++;
    if (wordAt(sentence, end) === '.') end++;
  }
  return end;
}

/** The personal name at `at`, particles included (`Ursula von der Leyen`); empty where none begins. */
export function personalName(sentence: CutSentence, at: number): TokenRange {
  let end = at;
  let words = 0;
  while (words < LONGEST_NAME) {
    const from = words < 2 || hasArticle(sentence, end) ? particlesEnd(sentence, end) : end;
    if (!isNameWord(sentence, from) && !(words > 0 && isSurname(sentence, from))) break;
    end = from + 1;
    words++;
  }
  return { from: at, to: end };
}

/** Behind two words only a particle with an article, or one that is no preposition, goes on with the name. */
function hasArticle(sentence: CutSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (word === 'von') return /^(?:der|dem)$/.test(wordAt(sentence, at + 1));
  return !/^(?:der|den|vom|zu)$/.test(word);
}

/** An office that is a surname just as well. */
function isSurname(sentence: CutSentence, at: number): boolean {
  return sentence.tokens[at]?.capital === true && surname.test(wordAt(sentence, at));
}

/** `von` before two names more is a preposition (`in Chur von Anna Berg empfangen`). */
function isAgent(sentence: CutSentence, at: number): boolean {
  return (
    wordAt(sentence, at) === 'von' &&
    (!isNameWord(sentence, at + 1) || isNameWord(sentence, at + 2)) &&
    !/^(?:der|dem)$/.test(wordAt(sentence, at + 1))
  );
}

function particlesEnd(sentence: CutSentence, at: number): number {
  if (isAgent(sentence, at)) return at;
  let end = at;
  while (end - at < MOST_PARTICLES && isParticle(sentence, end, end === at)) end++;
  return end;
}

/** An article alone opens no name. */
function isParticle(sentence: CutSentence, at: number, first: boolean): boolean {
  const word = wordAt(sentence, at);
  if (first && (word === 'der' || word === 'den' || word === 'le' || word === 'vom')) return false;
  return nameParticles.has(word) && sentence.tokens[at]?.capital === false;
}

/** Number of words in capitals of a name. */
export function lengthOf({ from, to }: TokenRange): number {
  return to - from;
}
