import type { Span } from '../../article/span.ts';

/** A word of a question as typed, and where it stands in it. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether a possessive’s `s` stands behind it. */
  readonly owns: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’&/-]+[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a question in order. A possessive’s `s` is no part of its word. */
export function wordsOf(question: string): readonly Word[] {
  return [...question.matchAll(WORD)].map((match) => {
    const text = match[0].replace(/['’]s$/u, '');
    const owns = text.length < match[0].length;
    return { text, lower: text.toLowerCase(), owns, start: match.index, end: match.index + text.length };
  });
}

/** Whether the words from `at` on are those of `phrase`, which is in lower case with single spaces. */
export function saysAt(words: readonly Word[], at: number, phrase: string): boolean {
  return phrase.split(' ').every((part, i) => words[at + i]?.lower === part);
}
