import type { Archive } from '../../archive/archive.ts';
import { queryWords, withoutExcluded } from '../../archive/search/query-words.ts';
import type { Span } from '../../article/span.ts';
import { type SumBound, sumBoundIn } from '../sum-bound.ts';
import { type AskedAct, actOf } from './act.ts';
import { withCapitals } from './capitals.ts';
import { fromGerman } from './german-question.ts';
import { type AskedKind, kindOf } from './kind.ts';
import { PREAMBLES } from './kind-words.ts';
import { type AskedName, namesIn } from './names-in.ts';
import { type AskedPeriod, periodIn } from './period-in.ts';
import { saidInFull } from './said-in-full.ts';
import { speltOut } from './spelt-out.ts';
import { strangersIn, wholeNames } from './strangers-in.ts';
import { type AskedSuperlative, superlativeIn } from './superlative.ts';
import { type TopicWord, topicIn } from './topic-in.ts';
import { type Word, wordsOf } from './words.ts';

/** What a question was understood to ask, each part with the words of the question that say it. */
export interface Reading {
  readonly question: string;
  /** The same without the capitals that the archive gave to its names. */
  readonly typed: string;
  readonly words: readonly Word[];
  /** What it asks for; null for words that are no question. */
  readonly kind: AskedKind | null;
  /** The kind of event it is about; null where it asks for something else. */
  readonly act: AskedAct | null;
  readonly names: readonly AskedName[];
  /** Proper names in it that the archive has no entity for. */
  readonly strangers: readonly AskedName[];
  readonly period: AskedPeriod | null;
  /** Which one of all that fit is asked for; null where all are. */
  readonly superlative: AskedSuperlative | null;
  /** A sum above or below which what was signed is asked for. */
  readonly bound: SumBound | null;
  /** What an answer must say as it stands (`"Golden Book"`), and what it must not say (`-Japan`). */
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  /** The remaining words that carry meaning. */
  readonly topic: readonly TopicWord[];
}

/** Reads a question, step by step: its kind, its act, its names, its period, and what is left as its topic. */
export function readQuestion(typed: string, archive: Archive): Reading {
  const { phrases, excluded } = queryWords(typed);
  const bare = withoutExcluded(typed).replace(PREAMBLE, (words) => ' '.repeat(words.length));
  const spelt = speltOut(bare, archive);
  const english = fromGerman(spelt);
  const small = saidInFull(english);
  const kind = kindOf(wordsOf(small));
  const act = actOf(wordsOf(small), kind);
  const opening = kind ? [kind] : [];
  const { question, words, names } = named(small, [...opening, ...(act?.said ?? [])], archive);
  const period = periodIn(blanked(question, names), archive);
  const sum = sumBoundIn(question);
  // `cities of over 1 million people` is about no sum.
  const bound = sum && (sum.currency !== null || act?.act === 'signing') ? sum : null;
  const told = [...(period ? [period] : []), ...(bound ? [bound] : [])];
  const taken = [...opening, ...(act?.said ?? []), ...names, ...told];
  const quoted = phrases.length > 0 && names.length > 0 ? quotedIn(question) : [];
  // In German every noun has a capital.
  const strangers = english === spelt ? strangersIn(question, words, [...taken, ...quoted], archive) : [];
  const superlative = superlativeIn(words, period);
  const beside = [
    ...quoted,
    ...strangers,
    ...(kind?.sort ? [kind.sort] : []),
    ...(superlative ? [superlative] : []),
  ];
  const topic = topicIn(question, [...taken, ...beside]);
  return {
    question,
    typed: small,
    words,
    kind,
    act: act ?? (bound && { act: 'signing', said: [] }),
    names,
    strangers,
    period,
    superlative,
    bound,
    phrases,
    excluded,
    topic,
  };
}

/** The question with the capitals that its names have in the archive, and those of them that are entities. */
function named(
  small: string,
  taken: readonly Span[],
  archive: Archive,
): Pick<Reading, 'question' | 'words' | 'names'> {
  const smallWords = wordsOf(small);
  const typed = namesIn(small, smallWords, taken, archive);
  const question = withCapitals(small, smallWords, [...taken, ...typed], archive);
  const words = wordsOf(question);
  const others = question === small ? [] : namesIn(question, words, [...taken, ...typed], archive);
  const names = [...typed, ...others].toSorted((a, b) => a.start - b.start);
  return { question, words, names: wholeNames(names, words, archive) };
}

/** What stands in quotation marks: beside a name it only says what the article must have. */
function quotedIn(question: string): readonly Span[] {
  return [...question.matchAll(/["“”„«][^"“”„«»]+["“”»]/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Spaces stand for it afterwards, so that spans count in the question as typed. */
const PREAMBLE = new RegExp(
  `^\\s*(?:(?:${PREAMBLES.join('|')})(?![\\p{L}\\p{N}])[\\s,]*)+(?:(?:if|whether|the|all)\\s+)*`,
  'iu',
);

/** The question with spaces in place of its names, so that `March` in one is no month. */
function blanked(question: string, names: readonly AskedName[]): string {
  return names.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    question,
  );
}
