import type { Article, Sentence } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences.ts';
import { overlaps, type Span } from '../../article/span.ts';

/** `About Acme:` with what it says behind it, or as a line of its own above that. */
const ABOUT =
  /^[ \t]*(?:#+ |\*\*)?About (?:the |our )?\p{Lu}[^\n:.]{0,80}(?::(?:\*\*)?[ \t]*(?=\S)|\s*\n\s*)/gmu;

/** Up to the next blank line. */
const PARAGRAPH = /\S(?:.|\n(?!\s*\n))*/uy;

/** Fewer words are an entry of a menu. */
const LEAST_WORDS = 6;

/**
 * The sentences in which a publisher tells what a body is (`About Acme: Founded in 1902, Acme has …`), where they stand
 * behind the end of the article and so are not its body.
 */
export function aboutNotes({ text, sentences }: Article): readonly Sentence[] {
  if (!text.includes('About ')) return [];
  const paragraphs = [...text.matchAll(ABOUT)]
    .map(({ index, 0: heading }) => ({ start: index, end: paragraphEnd(text, index + heading.length) }))
    .filter((one) => !sentences.some((sentence) => overlaps(sentence, one)))
    .filter((one) => isProse(text.slice(one.start, one.end)));
  const first = (sentences.at(-1)?.paragraph ?? -1) + 1;
  return sentencesOf(text, paragraphs).map((one) => ({ ...one, paragraph: first + one.paragraph }));
}

function paragraphEnd(text: string, start: number): Span['end'] {
  PARAGRAPH.lastIndex = start;
  return start + (PARAGRAPH.exec(text)?.[0].trimEnd().length ?? 0);
}

function isProse(words: string): boolean {
  return /[.!?]["”’)]*$/.test(words) && words.split(/\s+/).length >= LEAST_WORDS;
}
