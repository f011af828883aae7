import type { Article } from '../article/article.ts';
import type { DayHeading } from './day-heading.ts';
import { dayHeadings } from './day-heading.ts';
import { englishGrammar } from './english-grammar.ts';
import { germanGrammar } from './german-grammar.ts';
import type { Reading } from './grammar.ts';
import { quotedRanges } from './quotation.ts';
import { tokenise } from './token.ts';

const grammars = new Map([englishGrammar, germanGrammar].map((grammar) => [grammar.language, grammar]));

/** A sentence with its chunks and what the rules read in it. */
export interface ReadSentence extends Reading {
  readonly paragraph: number;
  /** The line above it that says of which day it tells, in a diary or a programme; null elsewhere. */
  readonly heading: DayHeading | null;
}

/** Reads an article's body sentence by sentence; nothing where there is no grammar for its language. */
export function readFrames(article: Article): ReadSentence[] {
  const grammar = grammars.get(article.language === 'und' ? 'en' : article.language);
  if (grammar === undefined) return [];
  const quoted = quotedRanges(article.text, article.sentences);
  const headings = dayHeadings(article, grammar);
  return article.sentences.map(({ start, end, paragraph }, index) => {
    const tokens = tokenise(article.text, start, end, (at) =>
      quoted.some((range) => range.start <= at && at < range.end),
    );
    return {
      ...grammar.read({ text: article.text, start, end, tokens }, index),
      paragraph,
      heading: headings[index] ?? null,
    };
  });
}
