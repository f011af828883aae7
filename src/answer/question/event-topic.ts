import type { ArchivedEvent } from '../../archive/archive.ts';
import { termsOf } from '../../archive/search/terms.ts';
import { overlaps, type Span, sliceOf } from '../../article/span.ts';
import { AGREEMENT_NOUNS, ANY_BODY, PEOPLE_WORDS } from './act-words.ts';
import { ORDER_WORDS } from './kind-words.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { Reading } from './reading.ts';
import { isStatusWord } from './sort-of-event.ts';
import type { TopicWord } from './topic-in.ts';
import type { Word } from './words.ts';

/** What an event is held against. */
export interface EventTopic {
  /** The terms of the topic and of names that are no entity; words for people in general say nothing. */
  readonly terms: readonly string[];
  /**
   * Of them, those that the event’s own sentences or the title must tell: names that are no entity and not only where it was,
   * unless it is asked what or which.
   */
  readonly needed: readonly string[];
  /** Words that make one event fit better than another: the verb itself, kinds of agreements, words of order. */
  readonly verbs: readonly string[];
  readonly agreements: readonly string[];
  readonly order: readonly string[];
}

/** How an event fits a topic. */
export interface TopicFit {
  /** How much of it is told, where the event is or elsewhere in its article, from 0 to 1. */
  readonly told: number;
  /** How much of it, words of order included, is told where the event is, from 0 to 1. */
  readonly share: number;
  readonly worth: number;
}

/** What a topic word counts that the article has, but not where it tells of the event. */
const ELSEWHERE = 0.4;

/** What of a question events are held against, beside its names and its period. */
export function eventTopic(reading: Reading): EventTopic {
  const { kind, topic, names, strangers, words, act, superlative } = reading;
  // `loan agreements` are of one kind among agreements.
  const isKindOfAgreement = ({ lower, end }: Word) =>
    AGREEMENT_NOUNS.has(lower) &&
    !topic.some((next) => next.start === end + 1 && AGREEMENT_NOUNS.has(next.lower));
  const sought = kind?.kind === 'which' || kind?.kind === 'what' ? soughtNoun(kind, names, topic) : undefined;
  const said = topic.filter(
    (word) =>
      !PEOPLE_WORDS.has(word.lower) && !isStatusWord(word) && !isKindOfAgreement(word) && word !== sought,
  );
  const needed = strangers.filter(({ start }) => !isBehindIn(start, words)).map(({ typed }) => typed);
  const unknown = strangers.flatMap(({ typed }) => termsIn([typed]));
  return {
    terms: [...new Set([...said.map(({ term }) => term), ...unknown])],
    needed: kind?.kind === 'what' || kind?.kind === 'which' ? [] : termsIn(needed),
    verbs: termsIn((act?.said ?? []).map(({ text }) => text)),
    agreements: topic.filter(isKindOfAgreement).map(({ term }) => term),
    order: words
      .filter((word) => !(superlative && overlaps(superlative, word)) && ORDER_WORDS.has(word.lower))
      .map(({ lower }) => lower),
  };
}

/** Where something was, an article may have said long before: `in Ostby`. */
function isBehindIn(start: number, words: readonly Word[]): boolean {
  const before = words.findLast((word) => word.end <= start && word.lower !== 'the');
  return /^(?:in|at|near)$/.test(before?.lower ?? '');
}

/** In `which companies`, `which German companies` the noun for what is asked, which an answer need not say. */
function soughtNoun(asked: Span, names: readonly Span[], topic: readonly TopicWord[]): TopicWord | undefined {
  const [first] = topic;
  const isBehind = first && first.start > asked.end && ANY_BODY.has(first.lower);
  const between = names.filter(({ start }) => start < (first?.start ?? 0));
  const gap =
    (first?.start ?? 0) - asked.end - between.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  return isBehind && gap <= 1 ? first : undefined;
}

/** How much of the topic the event’s sentences tell and its article has, and what it is worth for that. */
export function topicFit({ article, event }: ArchivedEvent, topic: EventTopic): TopicFit {
  const { terms, needed, verbs, agreements, order } = topic;
  const proofs = event.evidence.map((span) => sliceOf(article.text, span));
  const near = terms.length > 0 ? new Set(termsIn([...proofs, ...namesIn(event)])) : new Set<string>();
  const away = terms.filter((term) => !saysOne(near, term));
  const anywhere = new Set(away.length > 0 ? termsIn([article.title.value, article.text]) : []);
  const there = away.filter((term) => saysOne(anywhere, term)).length;
  const here = terms.length - away.length;
  const what = new Set(termsIn([event.trigger.text, event.agreement?.what?.text]));
  const fits =
    verbs.filter((term) => what.has(term)).length + agreements.filter((term) => saysOne(what, term)).length;
  const ordered = order.filter((word) => proofs.some((proof) => proof.toLowerCase().includes(word))).length;
  const asked = terms.length + order.length;
  const titled = needed.length > 0 ? new Set(termsIn([article.title.value])) : near;
  const hasNeeded = needed.every((term) => near.has(term) || titled.has(term));
  return {
    told: terms.length === 0 ? 1 : hasNeeded ? (here + there) / terms.length : 0,
    share: asked === 0 ? 1 : (here + ordered) / asked,
    worth: here + there * ELSEWHERE + fits + ordered,
  };
}

function namesIn({ participants, place }: ArchivedEvent['event']): readonly (string | undefined)[] {
  return [
    ...participants.flatMap(({ name, role, organisation }) => [name, role?.text, organisation?.text]),
    place?.text,
  ];
}

function saysOne(told: ReadonlySet<string>, term: string): boolean {
  return [...paraphrasesOf(term)].some((one) => told.has(one));
}

function termsIn(texts: readonly (string | undefined)[]): readonly string[] {
  return termsOf(texts.join(' / ')).map(({ term }) => term);
}
