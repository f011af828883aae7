import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { headingsOf } from './headings.ts';
import { type Term, termsOf } from './terms.ts';
import { MOST, withWholeQuotation } from './whole-quotation.ts';

/** The best stretch of an article for a query, and the words in it that fit. */
export interface Passage {
  readonly passage: Span;
  readonly marks: readonly Span[];
}

/** What another sentence must add for the passage to grow by it. */
const worthMore = 1.15;

/**
 * The run of one to three sentences that holds the most of what is asked, `weights` by term; of equal ones the shortest,
 * then the first. Where the words stand in the title or a heading only, that. Sentences are never cut, so that no word
 * or number is; a quotation of several is shown whole where it is short.
 */
export function bestPassage(article: Article, weights: ReadonlyMap<string, number>): Passage {
  const sentences = article.sentences.map((sentence) => read(article.text, sentence, weights));
  const best = bestRun(sentences, weights);
  if (best === null) {
    const titles = [...(article.title.span ? [article.title.span] : []), ...headingsOf(article)];
    const title = titles
      .map((span) => read(article.text, span, weights))
      .find(({ marks }) => marks.length > 0);
    if (title) return title;
  }
  const run = best ?? sentences.slice(0, 1);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined)
    return { passage: article.title.span ?? firstLine(article.text), marks: [] };
  const passage = withWholeQuotation(article, { start: first.passage.start, end: last.passage.end });
  return { passage, marks: read(article.text, passage, weights).marks };
}

/** Of a text without sentences or title, the first line that says something. */
function firstLine(text: string): Span {
  const [line = text] = /\S.*/u.exec(text) ?? [];
  const start = text.indexOf(line);
  return { start, end: start + line.trimEnd().length };
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
  for (let length = 1; length <= MOST.sentences; length++) {
    for (let at = 0; at + length <= sentences.length; at++) {
      const run = sentences.slice(at, at + length);
      if (length > 1 && run.reduce((sum, { words }) => sum + words, 0) > MOST.words) continue;
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
