import { overlaps, type Span } from '../../article/span.ts';
import { EVENT_NOUNS } from './act-words.ts';
import { saysAt, type Word } from './words.ts';

/** Which event of all that fit: by day, or by the sum that it is about. */
export type Superlative = 'newest' | 'oldest' | 'largest';

/** That a question asks for one event of many, and the words that say so. */
export interface AskedSuperlative extends Span {
  readonly which: Superlative;
}

/**
 * Words that pick one event, the longest that fits counts. `first` counts only before a noun for an event: `where did they
 * first meet` asks for what an article calls the first.
 */
const PHRASES: readonly (readonly [Superlative, readonly string[]])[] = [
  [
    'newest',
    ['last time', 'most recently', 'most recent', 'last', 'latest', 'newest', 'recently', 'recent', 'lately'],
  ],
  ['oldest', ['first time', 'earliest', 'oldest']],
  ['largest', ['most valuable', 'most expensive', 'largest', 'biggest', 'highest']],
];

/** The superlative in a question; what belongs to its period (`last year`) is none. */
export function superlativeIn(words: readonly Word[], period: Span | null): AskedSuperlative | null {
  for (const [at, word] of words.entries()) {
    if (period && overlaps(period, word)) continue;
    if (word.lower === 'first' && EVENT_NOUNS.has(words[at + 1]?.lower ?? ''))
      return { which: 'oldest', start: word.start, end: word.end };
    for (const [which, phrases] of PHRASES) {
      const said = phrases.find((phrase) => saysAt(words, at, phrase));
      const last = said && words[at + said.split(' ').length - 1];
      if (last) return { which, start: word.start, end: last.end };
    }
  }
  return null;
}
