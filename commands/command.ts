import type { Answer } from '../src/answer/answer.ts';
import type { Archive } from '../src/archive/archive.ts';

/** A choice offered while somebody types. */
export interface Choice {
  /** What is shown (`BASF · organisation · 1`). */
  readonly label: string;
  /** What is filled in. */
  readonly value: string;
}

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Offers for what was typed so far; the caller cuts them to its face's limits. */
  complete?(typed: string, archive: Archive): readonly Choice[];
}

/** A slash command: its definition beside a pure function. It returns data and sends nothing. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** The first one takes the words that follow the command in a terminal. */
  readonly options: readonly CommandOption[];
  run(options: Readonly<Record<string, string>>, archive: Archive): Answer;
}
