import { stemmer } from 'stemmer';
import { stopWords } from '../lexicon/stop-words.ts';

/** A word of a text, and the term that it is indexed and looked up by: null for a word of grammar. */
export interface Word {
  readonly term: string | null;
  /** `start` and `end` count in the text. */
  readonly start: number;
  readonly end: number;
}

/** A word that is looked up. */
export interface Term extends Word {
  readonly term: string;
}

const word =
  /\p{N}+(?:st|nd|rd|th)(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|(?<!\p{L})(?:\p{Lu}\.){2,}|(?<!\p{L})[Cc]o-\p{L}+|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const asciiLower = /^[a-z]+$/;

let segmenter: Intl.Segmenter | null = null;
const stems = new Map<string, string | null>();

/** So that hostile text cannot fill the memory with words that occur once. */
const rememberedStems = 100_000;

/** The words of a text in order. Chinese, Japanese and Thai are cut into words by a dictionary. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const hasUnspaced = withoutSpaces.test(text);
  for (const match of text.matchAll(word)) {
    const [written] = match;
    if (hasUnspaced && withoutSpaces.test(written)) addSegments(words, written, match.index);
    else words.push({ term: termOf(written), start: match.index, end: match.index + written.length });
  }
  return words;
}

/** The terms alone of a text in order, as `termsOf` finds them; quicker where their places do not matter. */
export function bareTermsOf(text: string): string[] {
  if (withoutSpaces.test(text)) return termsOf(text).map(({ term }) => term);
  return (text.match(word) ?? []).map(termOf).filter((term) => term !== null);
}

/**
 * The terms of a text in order: its words in lower case without marks, English ones reduced to their stems, words of
 * grammar left out. Texts and queries go through this one function, so that what is asked is what was indexed.
 */
export function termsOf(text: string): Term[] {
  return wordsOf(text).filter((each): each is Term => each.term !== null);
}

function addSegments(words: Word[], written: string, at: number): void {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(written)) {
    if (isWordLike)
      words.push({ term: termOf(segment), start: at + index, end: at + index + segment.length });
  }
}

/** A longer word cut from a text keeps the whole text in memory, and so is not remembered. */
const longestRemembered = 12;

/** The term of one word, null for a word of grammar. */
export function termOf(written: string): string | null {
  if (written.length > longestRemembered) return stem(written);
  const known = stems.get(written);
  if (known !== undefined) return known;
  if (stems.size >= rememberedStems) stems.clear();
  const term = stem(written);
  stems.set(written, term);
  return term;
}

/** Acronyms that would be words of grammar in lower case. */
const acronyms = new Set(['US', 'WHO', 'IT']);

function stem(written: string): string | null {
  const bare = written.replace(/(?<=^|\.)(\p{Lu})\./gu, '$1');
  let lower = bare.toLowerCase();
  if (acronyms.has(bare)) return lower;
  if (!asciiLower.test(lower)) {
    lower = lower
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/['’ʼ]s$/u, '')
      .replace(/['’ʼ-]/gu, '');
    if (/^\p{N}/u.test(lower))
      return lower.replace(/,(?=\p{N}{3})/gu, '').replace(/^(\p{N}+)(?:st|nd|rd|th)$/u, '$1');
  }
  if (stopWords.has(lower)) return null;
  return asciiLower.test(lower) ? stemmer(lower) : lower;
}
