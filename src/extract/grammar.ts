import type { Chunk } from './clause/chunk.ts';
import type { Frame } from './frame/frame.ts';
import type { StatementLexicon } from './lexicon/statement-lexicon.ts';
import type { AnySentence, CutSentence } from './phrase/phrase.ts';

/** What a grammar makes of a sentence: its chunks, the frames that tell of something, and what somebody only remarked. */
export interface Reading {
  readonly sentence: AnySentence;
  readonly chunks: readonly Chunk[];
  readonly frames: readonly Frame[];
  /** Clauses without an event in which somebody says or does something before others, wherever that was; read when asked for. */
  readonly remarks: () => readonly Frame[];
}

/**
 * How the sentences of one language are read. What comes of it is the same for all languages: frames, filled with phrases and
 * dates, from which events are put together.
 */
export interface Grammar {
  /** ISO 639-1. */
  readonly language: string;
  /** How it tells what an office published from what somebody said; undefined where nothing does. */
  readonly statements?: StatementLexicon;
  /** Reads a sentence; `index` is its number in the article. */
  readonly read: (sentence: CutSentence, index: number) => Reading;
}
