import type { Archive } from '../../archive/archive.ts';
import { queryWords, withoutExcluded } from '../../archive/search/query-words.ts';
import type { Span } from '../../article/span.ts';
import { type AskedAct, actOf } from './act.ts';
import { fromGerman } from './german-question.ts';
import { type AskedKind, kindOf } from './kind.ts';
import { PREAMBLES } from './kind-words.ts';
import { type AskedName, namesIn } from './names-in.ts';
import { type AskedPeriod, periodIn } from './period-in.ts';
import { saidInFull } from './said-in-full.ts';
import { strangersIn, wholeNames } from './strangers-in.ts';
import { type AskedSuperlative, superlativeIn } from './superlative.ts';
import { type TopicWord, topicIn } from './topic-in.ts';
import { type Word, wordsOf } from './words.ts';

/** What a question was understood to ask, each part with the words of the question that say it. */
export interface Reading {
  readonly question: string;
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
  const english = fromGerman(bare);
  const question = saidInFull(english);
  const words = wordsOf(question);
  const kind = kindOf(words);
  const act = actOf(words, kind);
  const opening = kind ? [kind] : [];
  const named = namesIn(question, words, [...opening, ...(act?.said ?? [])], archive);
  const names = wholeNames(named, words, archive);
  const period = periodIn(blanked(question, names), archive);
  const taken = [...opening, ...(act?.said ?? []), ...names, ...(period ? [period] : [])];
  const quoted = phrases.length > 0 && names.length > 0 ? quotedIn(question) : [];
  // In German every noun has a capital.
  const strangers = english === bare ? strangersIn(question, words, [...taken, ...quoted], archive) : [];
  const superlative = superlativeIn(words, period);
  const beside = [
    ...quoted,
    ...strangers,
    ...(kind?.sort ? [kind.sort] : []),
    ...(superlative ? [superlative] : []),
  ];
  const topic = topicIn(question, [...taken, ...beside]);
  return { question, words, kind, act, names, strangers, period, superlative, phrases, excluded, topic };
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
