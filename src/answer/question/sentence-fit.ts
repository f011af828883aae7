import { type Term, termsOf } from '../../archive/search/terms.ts';
import type { Article, Sentence } from '../../article/article.ts';
import { overlaps, type Span, sliceOf } from '../../article/span.ts';
import { aboutNotes } from './about-notes.ts';
import { type AskedFor, type Concept, type NameConcept, says } from './asked-for.ts';
import { isTakenUp } from './taken-up.ts';

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

/**
 * What it counts where a name stands not in the sentence: before it in the paragraph; taken up by its noun
 * (`the university`); in the sentence before; in the title; earlier, for a person, or for what the article begins with; `to the Kingdom`, for where an envoy is sent.
 */
const BEFORE = { host: 0.6, paragraph: 0.8, noun: 0.75, sentence: 0.7, title: 0.4, article: 0.3 } as const;

/** An envoy is often sent to a country that its own press does not name. */
const SENT_HERE =
  /(?<!\p{L})to (?:the|our) (?:Sultanate|Kingdom|Republic|Emirate|State|Union|Commonwealth|country)(?!\p{L}| of)/u;

/** In how many sentences an article has said what it is about. */
const LEAD = 3;

/** A title says things shortly; where a sentence says as much, that is the better answer. */
const ONLY_TITLE = 0.05;

/**
 * What a part of the topic counts that stands only in the sentence before, of the same paragraph or another, in the title, or
 * in what the article begins with.
 */
const SAID_BEFORE = { paragraph: 0.5, other: 0.35, title: 0.35, lead: 0.3 } as const;

/** Of fewer parts of a topic that a sentence leaves out, one may be the very thing asked for. */
const MANY = 3;

/** What it counts that a sentence tells what something is, where that is asked. */
const DEFINES = 0.3;

/** What a word of order counts that question and sentence share. */
const SAME_ORDER = 0.15;

/** Words of order that tell one thing from all others: a sentence without them tells of another. */
const ORDINALS: ReadonlySet<string> = new Set(['next', 'first', 'second', 'third']);

/** What it costs to tell of what is still to come, where it is asked what was. */
const ONLY_PLANNED = 0.3;
const PLANNED =
  /(?<!\p{L})(?:will|due to|scheduled|expected|planned|plans to|(?:is|are|was|were) to \p{L}+|going to|had been due)(?!\p{L})/u;

/** Whether a stretch of text tells of what comes next. */
export function isToCome(text: string): boolean {
  return PLANNED.test(text) || /(?<!\p{L})next(?!\p{L})/iu.test(text);
}

/** How each sentence of the article fits. */
export function sentenceFits(article: Article, asked: AskedFor): readonly SentenceFit[] {
  const read = [...article.sentences, ...aboutNotes(article)].map((sentence) => ({
    sentence,
    terms: termsIn(article, sentence),
  }));
  const title = termsOf(article.title.value);
  const fits = read.map((one, at) => fitOf(article, asked, one, read.slice(0, at), title));
  const { span, made } = article.title;
  if (span === null || made || read.some(({ sentence }) => overlaps(sentence, span))) return fits;
  const told = fitOf(
    article,
    asked,
    { sentence: { ...span, paragraph: -1 }, terms: termsIn(article, span) },
    [],
    [],
  );
  return [...fits, { ...told, worth: told.worth - ONLY_TITLE }];
}

function fitOf(
  article: Article,
  asked: AskedFor,
  one: ReadSentence,
  before: readonly ReadSentence[],
  title: readonly Term[],
): SentenceFit {
  const { sentence, terms } = one;
  const last = before.at(-1);
  const topic = topicTold(asked.topics, one, last, title, before.slice(0, LEAD));
  const closeness = asked.names.map((name, i) => {
    const said = closenessOf(name, one, before, title);
    if (said < BEFORE.host && i === asked.office?.to && SENT_HERE.test(sliceOf(article.text, sentence)))
      return BEFORE.host;
    return said < BEFORE.noun && isTakenUp(name, sentence, article) ? BEFORE.noun : said;
  });
  const names = Math.min(1, ...closeness);
  return {
    sentence,
    topic,
    names,
    worth: 0.6 * topic + 0.4 * names + extras(article, sentence, asked),
    leansBack:
      last !== undefined && asked.names.some(({ ways }) => !says(terms, ways) && says(last.terms, ways)),
    topicWords: asked.topics.map((concept) => wordsFor(terms, concept)),
    nameWords: asked.names.map(({ ways, parts }) => wordsFor(terms, [...ways, ...parts])),
  };
}

/** How much of the topic the sentence says, from 0 to 1. */
function topicTold(
  topics: readonly Concept[],
  { sentence, terms }: ReadSentence,
  before: ReadSentence | undefined,
  title: readonly Term[],
  lead: readonly ReadSentence[],
): number {
  if (topics.length === 0) return 1;
  const place = before?.sentence.paragraph === sentence.paragraph ? 'paragraph' : 'other';
  const told = topics.map((concept) => {
    if (says(terms, concept)) return 1;
    if (before && (place === 'paragraph' || topics.length >= MANY) && says(before.terms, concept))
      return SAID_BEFORE[place];
    if (topics.length < MANY) return 0;
    if (says(title, concept)) return SAID_BEFORE.title;
    return lead.some((first) => says(first.terms, concept)) ? SAID_BEFORE.lead : 0;
  });
  return told.reduce<number>((sum, one) => sum + one, 0) / topics.length;
}

/** What a sentence is worth beyond its words: that it defines what is asked for, that it has the question’s words of order. */
function extras(article: Article, sentence: Span, asked: AskedFor): number {
  const isDefinition = asked.topics.length === 0 && defines(article, sentence, asked);
  const told = sliceOf(article.text, sentence).toLowerCase();
  const words = new Set(told.match(/\p{L}+/gu));
  const ordered = asked.order.filter((word) => words.has(word)).length;
  const missed = asked.order.filter((word) => ORDINALS.has(word) && !words.has(word)).length;
  const planned = asked.past && PLANNED.test(told) ? ONLY_PLANNED : 0;
  return (isDefinition ? DEFINES : 0) + SAME_ORDER * (ordered - missed) - planned;
}

/** `BASF is one of the Global 500`: the name, perhaps with something in brackets, at the start, and that it is something. */
function defines({ text }: Article, { start, end }: Span, { names }: AskedFor): boolean {
  const [, subject = ''] =
    /^(?:the\s)?(.{2,80}?)(?:\s\([^)]*\))?,?\s(?:is|are|was|were)\s/iu.exec(text.slice(start, end)) ?? [];
  const terms = termsOf(subject).map(({ term }) => term);
  return names.some(({ ways }) =>
    ways.some((way) => way.length === terms.length && way.every((one) => terms.includes(one))),
  );
}

interface ReadSentence {
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
}

/** From 0 to 1. A surname alone says it where the full name was given before. */
function closenessOf(
  { ways, parts }: NameConcept,
  { sentence, terms }: ReadSentence,
  before: readonly ReadSentence[],
  title: readonly Term[],
): number {
  if (says(terms, ways)) return 1;
  const full = before.some((one) => says(one.terms, ways)) || says(title, ways);
  if (full && says(terms, parts)) return 1;
  const saying = before.filter((one) => says(one.terms, ways) || (full && says(one.terms, parts)));
  if (saying.some((one) => one.sentence.paragraph === sentence.paragraph)) return BEFORE.paragraph;
  if (saying.length > 0 && saying.at(-1) === before.at(-1)) return BEFORE.sentence;
  if (says(title, ways)) return BEFORE.title;
  const isAbout = saying.some((one) => before.indexOf(one) < LEAD);
  return (parts.length > 0 && saying.length > 0) || isAbout ? BEFORE.article : 0;
}

/** The terms of a stretch of the article; their spans count in it. */
export function termsIn({ text }: Article, { start, end }: Span): readonly Term[] {
  return termsOf(text.slice(start, end)).map((term) => ({
    ...term,
    start: start + term.start,
    end: start + term.end,
  }));
}

/** The words that say the concept in the first way in which the sentence says it; those in a row, where there are such. */
function wordsFor(terms: readonly Term[], concept: Concept): readonly Span[] {
  const way = concept.find((one) => one.every((asked) => terms.some(({ term }) => term === asked)));
  if (!way) return [];
  const rows = terms.map((_, at) => terms.slice(at, at + way.length)).filter((row) => isRow(row, way));
  const said = rows.length > 0 ? rows.flat() : terms.filter(({ term }) => way.includes(term));
  return said.map(({ start, end }) => ({ start, end }));
}

function isRow(row: readonly Term[], way: readonly string[]): boolean {
  return row.length === way.length && row.every(({ term }, i) => term === way[i]);
}
