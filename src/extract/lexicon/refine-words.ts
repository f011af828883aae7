import type { ActorLexicon } from './actor-lexicon.ts';
import type { EventLexicon } from './event-lexicon.ts';
import type { FrameLexicon } from './frame-lexicon.ts';
import type { GatheringLexicon } from './gathering-lexicon.ts';

/** Lists of words, each made a set; patterns and tables as they are. */
type Compiled<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? ReadonlySet<string> : T[K] };

/** The words by which rules read clauses, ready for matching. */
export type FrameWords = Compiled<FrameLexicon>;
/** The words by which those at a gathering are told, ready for matching. */
export type GatheringWords = Compiled<GatheringLexicon>;
/** The words by which events are put together, ready for matching. */
export type EventWords = Compiled<EventLexicon>;
/** The words by which somebody is known, ready for matching. */
export type ActorWords = Compiled<ActorLexicon>;

/** Makes the lists of a part of a lexicon sets. */
export function compiledLists<T extends object>(lexicon: T): Compiled<T> {
  const entries = Object.entries(lexicon).map(([name, value]) => [
    name,
    Array.isArray(value) ? new Set(value) : value,
  ]);
  return Object.fromEntries(entries) as Compiled<T>;
}
