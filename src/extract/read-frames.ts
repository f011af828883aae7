import type { Article, Sentence } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { DayHeading } from './day-heading.ts';
import { dayHeadings } from './day-heading.ts';
import { englishGrammar } from './english-grammar.ts';
import { listsGoOn } from './frame/list-goes-on.ts';
import { germanGrammar } from './german-grammar.ts';
import type { Grammar, Reading } from './grammar.ts';
import { quotedRanges } from './quotation.ts';
import { asOfItsDay } from './refine/told-in-present.ts';
import { readSignature } from './signature.ts';
import { tokenise } from './token.ts';

const grammars = new Map([englishGrammar, germanGrammar].map((grammar) => [grammar.language, grammar]));

/** A sentence with its chunks and what the rules read in it. */
export interface ReadSentence extends Reading {
  readonly paragraph: number;
  /** The line above it that says of which day it tells, in a diary or a programme; null elsewhere. */
  readonly heading: DayHeading | null;
}

/** A longer line outside the body is no title, name or caption. */
const LONGEST_LINE = 250;

/**
 * Reads the lines above the body and between its sentences (title, subtitle, captions): they report nothing, but may say who
 * holds an office that the body names without a name. Lines below the body may speak of other articles.
 */
export function readOutsideBody(article: Article): Reading[] {
  const grammar = grammarOf(article);
  if (grammar === undefined) return [];
  let start = 0;
  return article.sentences.flatMap((sentence, index) => {
    const between = { start, end: sentence.start };
    start = sentence.end;
    return linesIn(article.text, between).map((line) => {
      const tokens = tokenise(article.text, line.start, line.end, () => false);
      return grammar.read({ text: article.text, ...line, tokens, ...(index === 0 ? HEADLINE : {}) }, index);
    });
  });
}

function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    const line = text.slice(from, to);
    // In a headline written in capitals nothing tells a name from the words around it.
    if (line.length <= LONGEST_LINE && line !== line.toUpperCase()) lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/**
 * Who signs an article that is told in the first person (`Today I met X`), read from below its body; null where nobody is
 * known.
 */
export function readWriter(article: Article, sentences: readonly ReadSentence[]): Reading | null {
  const grammar = grammarOf(article);
  return grammar !== undefined && sentences.some(isToldByWriter) ? readSignature(article, grammar) : null;
}

/** Whether the writer speaks of himself, outside quotations. */
function isToldByWriter({ sentence: { tokens, words } }: Reading): boolean {
  return tokens.some(({ lower, quoted }) => !quoted && words.actors.speakerPronouns.has(lower));
}

function grammarOf({ language }: Article): Grammar | undefined {
  return grammars.get(language === 'und' ? 'en' : language);
}

const HEADLINE = { headline: true } as const;

/**
 * Reads an article sentence by sentence; nothing where there is no grammar for its language. Its headline, where that is one of the
 * sentences, and those of them that are `captions` tell in the present what has happened.
 */
export function readFrames(article: Article, captions: readonly Sentence[] = []): ReadSentence[] {
  const grammar = grammarOf(article);
  if (grammar === undefined) return [];
  const quoted = quotedRanges(article.text, article.sentences, grammar.statements);
  const headings = dayHeadings(article, grammar);
  const read = article.sentences.map(({ start, end, paragraph }, index) => {
    const tokens = tokenise(article.text, start, end, (at) =>
      quoted.some((range) => range.start <= at && at < range.end),
    );
    const isTitle = start === article.title.span?.start && !article.title.made;
    const isHeadline = isTitle || captions.some((caption) => caption.start === start);
    return {
      ...grammar.read({ text: article.text, start, end, tokens, ...(isHeadline && HEADLINE) }, index),
      paragraph,
      heading: headings[index] ?? null,
    };
  });
  const told = read.map((each) => ({
    ...each,
    frames: each.frames.map((frame) => asOfItsDay(frame, article.published)),
  }));
  return [...listsGoOn(told)];
}
