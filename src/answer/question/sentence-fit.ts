import { type Term, termsOf } from '../../archive/search/terms.ts';
import type { Article, Sentence } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { AskedFor, Concept, NameConcept } from './asked-for.ts';

/** How well a sentence fits a question. */
export interface SentenceFit {
  readonly sentence: Sentence;
  /** How much of the topic it says, from 0 to 1; 1 where the question has none. */
  readonly topic: number;
  /** How surely it speaks of the names asked for, from 0 to 1: it names them, or goes on from where they were named. */
  readonly names: number;
  /** What it is worth as an answer, before the answering words are looked for. */
  readonly worth: number;
  /** Whether a name stands only in the sentence before, so that the two belong together. */
  readonly leansBack: boolean;
  /** The words of the sentence that fit, as spans of the article, for each part of the topic and each name. */
  readonly topicWords: readonly (readonly Span[])[];
  readonly nameWords: readonly (readonly Span[])[];
}

/** What it counts where a name stands not in the sentence but before it in the paragraph, in the sentence before, in the title. */
const BEFORE = { paragraph: 0.8, sentence: 0.7, title: 0.4, article: 0.3 } as const;

/** What a part of the topic counts that stands only in the sentence before, of the same paragraph. */
const SAID_BEFORE = 0.5;

/** What a word of order counts that question and sentence share. */
const SAME_ORDER = 0.15;

/** How each sentence of the article fits. */
export function sentenceFits(article: Article, asked: AskedFor): readonly SentenceFit[] {
  const read = article.sentences.map((sentence) => ({ sentence, terms: termsIn(article, sentence) }));
  const title = termsOf(article.title.value);
  return read.map(({ sentence, terms }, at) => {
    const before = read.slice(0, at);
    const closeness = asked.names.map((name) => closenessOf(name, { sentence, terms }, before, title));
    const { topics, order } = asked;
    const last = before.at(-1);
    const told = topics.map((one) => {
      if (says(terms, one)) return 1;
      return last?.sentence.paragraph === sentence.paragraph && says(last.terms, one) ? SAID_BEFORE : 0;
    });
    const topic = topics.length === 0 ? 1 : told.reduce<number>((sum, one) => sum + one, 0) / topics.length;
    const names = Math.min(1, ...closeness);
    const words = new Set(
      article.text
        .slice(sentence.start, sentence.end)
        .toLowerCase()
        .match(/\p{L}+/gu),
    );
    return {
      sentence,
      topic,
      names,
      worth: 0.6 * topic + 0.4 * names + SAME_ORDER * order.filter((word) => words.has(word)).length,
      leansBack:
        last !== undefined && asked.names.some(({ ways }) => !says(terms, ways) && says(last.terms, ways)),
      topicWords: topics.map((one) => wordsFor(terms, one)),
      nameWords: asked.names.map(({ ways }) => wordsFor(terms, ways)),
    };
  });
}

interface ReadSentence {
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
}

function closenessOf(
  { ways, person }: NameConcept,
  { sentence, terms }: ReadSentence,
  before: readonly ReadSentence[],
  title: readonly Term[],
): number {
  const saying = before.filter((one) => says(one.terms, ways));
  if (says(terms, ways)) return 1;
  if (saying.some((one) => one.sentence.paragraph === sentence.paragraph)) return BEFORE.paragraph;
  if (saying.length > 0 && saying.at(-1) === before.at(-1)) return BEFORE.sentence;
  if (says(title, ways)) return BEFORE.title;
  return person && saying.length > 0 ? BEFORE.article : 0;
}

function termsIn({ text }: Article, { start, end }: Span): readonly Term[] {
  return termsOf(text.slice(start, end)).map((term) => ({
    ...term,
    start: start + term.start,
    end: start + term.end,
  }));
}

function says(terms: readonly Term[], concept: Concept): boolean {
  return concept.some((way) => way.every((asked) => terms.some(({ term }) => term === asked)));
}

/** The words that say the concept in the first way in which the sentence says it. */
function wordsFor(terms: readonly Term[], concept: Concept): readonly Span[] {
  const way = concept.find((one) => one.every((asked) => terms.some(({ term }) => term === asked)));
  return way ? terms.filter(({ term }) => way.includes(term)).map(({ start, end }) => ({ start, end })) : [];
}
