import { type Term, termsOf } from '../../archive/search/terms.ts';
import { withWholeQuotation } from '../../archive/search/whole-quotation.ts';
import type { Article, Sentence } from '../../article/article.ts';
import { type Span, sliceOf } from '../../article/span.ts';
import { isWithin, type Period } from '../period.ts';
import { answeringWords } from './answering-span.ts';
import { type AskedFor, type Concept, says } from './asked-for.ts';
import { namesMonth } from './calendar.ts';
import { goesOn } from './goes-on.ts';
import type { QuestionKind } from './kind-words.ts';
import { liesThere } from './lies-there.ts';
import type { Reading } from './reading.ts';
import { isToCome, type SentenceFit, sentenceFits, termsIn } from './sentence-fit.ts';

/** A stretch of an article that answers a question. */
export interface AnsweringPassage {
  readonly article: Article;
  readonly passage: Span;
  /** The answering words; where the question asks for none of their sort, those that fit it. */
  readonly marks: readonly Span[];
  /** How good an answer it is, beside others to the same question; at most little over 1. */
  readonly worth: number;
  /** How much of the topic it says, from 0 to 1. */
  readonly share: number;
}

/** Questions that nothing answers but words of the sort asked for. */
const NEEDS_WORDS: ReadonlySet<QuestionKind> = new Set(['when', 'where', 'how many', 'how much']);

/** How much of the topic a sentence must say to answer. */
const LEAST_TOPIC = 0.51;

/** Of a topic of so many words one may be missing from an article that is about it. */
const LONG = 3;

/** How surely a sentence must speak of a body to tell who holds an office there: that its title names it is not enough. */
const LEAST_FOR_OFFICE = 0.5;

/**
 * Characters between the words asked for and the answering ones that cost as much as the whole topic and all names; what having
 * no such words costs.
 */
const COST_COUNTS = 300;
const NO_WORDS = 150;

/** The article’s best sentence that answers the question; undefined where none does. */
export function answeringPassage(
  article: Article,
  { kind, period }: Reading,
  asked: AskedFor,
): AnsweringPassage | undefined {
  if (isBeside(article, asked)) return undefined;
  const answersByWords = kind !== null && (kind.kind === 'who' || NEEDS_WORDS.has(kind.kind));
  const needsWords = asked.office !== null || (kind !== null && NEEDS_WORDS.has(kind.kind));
  const [best] = sentenceFits(article, asked)
    .filter(({ topic, names }) => topic >= LEAST_TOPIC && names > (asked.office ? LEAST_FOR_OFFICE : 0))
    .filter(({ sentence }) => saysEach(termsIn(article, sentence), [asked.verb, asked.noun]))
    .filter(({ sentence }) => !asked.order.includes('next') || isToCome(sliceOf(article.text, sentence)))
    .filter(({ sentence }) => !asked.office || saysOrder(sliceOf(article.text, sentence), asked.order))
    .filter(({ sentence }) => !period || isOfPeriod(sentence, article, period.period))
    .flatMap((fit) => {
      const answer = kind ? answeringWords(kind, asked, article, fit) : undefined;
      if (!answer && (needsWords || (kind?.kind === 'who' && !hasPronoun(fit.sentence, article)))) return [];
      if (needsWords && asked.names.some((name, i) => liesThere(name, fit, fit.nameWords[i] ?? [], article)))
        return [];
      const own = [...fit.nameWords.flat(), ...(answer?.spans ?? [])];
      if (answersByWords && fit.names < 1 && !goesOn(article, fit.sentence, own, asked.names)) return [];
      const marks = answer?.spans ?? [...fit.nameWords, ...fit.topicWords].flat();
      return [{ fit, marks, worth: fit.worth - (answer?.cost ?? NO_WORDS) / COST_COUNTS }];
    })
    .sort((a, b) => b.worth - a.worth);
  return best && { ...best, article, passage: passageOf(best.fit, article), share: best.fit.topic };
}

/** Whether the article nowhere says a word of the topic, or, of a long one, two: then it is about something else. */
function isBeside({ text, title }: Article, { about }: AskedFor): boolean {
  const terms = new Set(termsOf(`${title.value}\n${text}`).map(({ term }) => term));
  const missing = about.filter((ways) => !ways.some((way) => way.every((term) => terms.has(term))));
  return missing.length > (about.length < LONG ? 0 : 1);
}

function saysEach(terms: readonly Term[], concepts: readonly (Concept | null)[]): boolean {
  return concepts.every((concept) => concept === null || says(terms, concept));
}

/** `the first mayor of Ostby` was not every one. */
function saysOrder(told: string, order: readonly string[]): boolean {
  const words = new Set(told.toLowerCase().match(/\p{L}+/gu));
  return order.every((word) => word === 'new' || word === 'will' || words.has(word));
}

/** Whether a pronoun stands in it for somebody: then who it was is told before it, or by who speaks to whom. */
function hasPronoun(sentence: Span, { text }: Article): boolean {
  return /(?<!\p{L})(?:he|she|they|who|I|we|you|your|our)(?!\p{L})/iu.test(sliceOf(text, sentence));
}

/**
 * Whether the sentence is of the period: its paragraph up to it or the title names the year, and for a month or a day the
 * month too; or the article is of it.
 */
function isOfPeriod({ end, paragraph }: Sentence, article: Article, period: Period): boolean {
  const { text, title, sentences, published } = article;
  const first = sentences.find((one) => one.paragraph === paragraph);
  const told = `${title.value}\n${text.slice(first?.start ?? end, end)}`;
  const time = period.from ?? period.to ?? '';
  const isInMonth = time.length > 4 && period.from?.slice(0, 7) === period.to?.slice(0, 7);
  if (told.includes(time.slice(0, 4)) && (!isInMonth || namesMonth(told, time))) return true;
  return published !== null && isWithin({ value: published.value, end: null }, period);
}

/** The sentence, with the one before it where that says whom it speaks of, and the rest of a short quotation. */
function passageOf({ sentence, leansBack }: SentenceFit, article: Article): Span {
  const before = leansBack ? article.sentences[article.sentences.indexOf(sentence) - 1] : undefined;
  return withWholeQuotation(article, { start: before?.start ?? sentence.start, end: sentence.end });
}
