import type { Words } from '../lexicon/words.ts';
import { isAdverb } from './adverbial.ts';
import type { Chunk } from './chunk.ts';
import type { Subject } from './subject.ts';

/** Verbs whose subject, a happening or an agreement, may stand behind them. */
const INVERTING: ReadonlySet<string> = new Set(['hold', 'convene', 'sign', 'pay']);

/**
 * `There was held a meeting`, `On Monday was signed an agreement`: what stands right behind a passive verb before which nothing
 * stands; null where nothing does.
 */
export function invertedSubject(words: Words, chunks: readonly Chunk[], verbAt: number): Subject | null {
  const verb = chunks[verbAt];
  if (verb?.kind !== 'verb' || !verb.passive || verb.form !== 'finite') return null;
  if (!verb.classes.some((each) => INVERTING.has(each))) return null;
  const chunk = chunks.find((each, k) => k > verbAt && !isTimeOrManner(words, each));
  const phrases: Subject['phrases'] = [];
  if (chunk?.kind === 'happening') return { phrases, happening: chunk, agreement: null };
  return chunk?.kind === 'agreement' ? { phrases, happening: null, agreement: chunk } : null;
}

function isTimeOrManner(words: Words, chunk: Chunk): boolean {
  return chunk.kind === 'date' || (chunk.kind === 'word' && isAdverb(words, chunk.word));
}
