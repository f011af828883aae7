import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { type Term, termsOf } from './terms.ts';

/** The best stretch of an article for a query, and the words in it that fit. */
export interface Passage {
  readonly passage: Span;
  readonly marks: readonly Span[];
}

/** How many sentences a passage has at most, and how many words; one sentence is taken whole however long it is. */
const mostSentences = 3;
const mostWords = 60;

/** What another sentence must add for the passage to grow by it. */
const worthMore = 1.15;

/**
 * The run of one to three sentences that holds the most of what is asked, `weights` by term; of equal ones the shortest,
 * then the first. Where the words stand in the title only, the title. Sentences are never cut, so that no word, number or
 * quotation is.
 */
export function bestPassage(article: Article, weights: ReadonlyMap<string, number>): Passage {
  const sentences = article.sentences.map((sentence) => read(article.text, sentence, weights));
  const best = bestRun(sentences, weights);
  const title = article.title.span === null ? null : read(article.text, article.title.span, weights);
  if (best === null && title !== null && title.marks.length > 0) return title;
  const run = best ?? sentences.slice(0, 1);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined)
    return { passage: { start: 0, end: article.text.length }, marks: [] };
  return {
    passage: { start: first.passage.start, end: last.passage.end },
    marks: run.flatMap((sentence) => sentence.marks),
  };
}

interface ReadSentence extends Passage {
  readonly words: number;
  readonly paragraph: number;
  readonly terms: readonly string[];
}

function read(text: string, span: Span | Sentence, weights: ReadonlyMap<string, number>): ReadSentence {
  const slice = text.slice(span.start, span.end);
  const terms: Term[] = termsOf(slice).filter(({ term }) => weights.has(term));
  return {
    passage: { start: span.start, end: span.end },
    marks: terms.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
    words: slice.split(/\s+/).length,
    paragraph: 'paragraph' in span ? span.paragraph : 0,
    terms: terms.map(({ term }) => term),
  };
}

function bestRun(
  sentences: readonly ReadSentence[],
  weights: ReadonlyMap<string, number>,
): ReadSentence[] | null {
  let best: { run: ReadSentence[]; worth: number } | null = null;
  for (let length = 1; length <= mostSentences; length++) {
    for (let at = 0; at + length <= sentences.length; at++) {
      const run = sentences.slice(at, at + length);
      if (length > 1 && run.reduce((sum, { words }) => sum + words, 0) > mostWords) continue;
      const worth = worthOf(run, weights);
      const least = best === null ? 0 : best.worth * (length > best.run.length ? worthMore : 1);
      if (worth > least) best = { run, worth };
    }
  }
  return best === null ? null : best.run;
}

/** The weights of the different terms, and a little for each more occurrence. */
function worthOf(run: readonly ReadSentence[], weights: ReadonlyMap<string, number>): number {
  const seen = new Map<string, number>();
  for (const { terms } of run) for (const term of terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  let worth = 0;
  for (const [term, times] of seen) worth += (weights.get(term) ?? 0) * (1 + 0.1 * Math.min(3, times - 1));
  return worth;
}
