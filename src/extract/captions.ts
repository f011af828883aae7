import type { Article, Sentence } from '../article/article.ts';
import { isCaption } from '../article/caption.ts';
import type { Line } from '../article/lines.ts';
import { linesOf } from '../article/lines.ts';
import { sentencesOf } from '../article/sentences.ts';

/** So many characters below the body a picture may still be the article's. */
const REACH = 300;

/** The sentences of the captions above an article's body, between its paragraphs and right below it, in reading order. */
export function captionsOf({ text, sentences }: Article): readonly Sentence[] {
  const end = (sentences.at(-1)?.end ?? 0) + REACH;
  const captions: Line[] = [];
  let next = 0;
  for (const line of linesOf(text.slice(0, end))) {
    while ((sentences[next]?.end ?? line.start) <= line.start && next < sentences.length) next++;
    const isBody = (sentences[next]?.start ?? line.end) < line.end;
    if (!isBody && isCaption(line.text)) captions.push(line);
  }
  return sentencesOf(text, captions);
}
