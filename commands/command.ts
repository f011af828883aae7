import type { Answer } from '../src/answer/answer.ts';
import type { Archive } from '../src/archive/archive.ts';

/** A choice offered while somebody types. */
export interface Choice {
  /** What is shown (`BASF · organisation · 1`). */
  readonly label: string;
  /** What is filled in. */
  readonly value: string;
}

/** `text`: any words; `name`: words, quotation marks around them dropped; `day`: YYYY, YYYY-MM or YYYY-MM-DD. */
export type OptionKind = 'text' | 'name' | 'day' | 'year' | 'page' | 'event type';

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** What its value must look like; `text` when not said. */
  readonly kind?: OptionKind;
  /** Offers for what was typed so far; the caller cuts them to its face's limits. */
  complete?(typed: string, archive: Archive): readonly Choice[];
}

/** Options as given or as understood, by name. */
export type OptionValues = Readonly<Record<string, string>>;

/** A slash command: its definition beside a pure function. It returns data and sends nothing. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** The first one takes the words that follow the command in a terminal. */
  readonly options: readonly CommandOption[];
  /** Where free words can mean more than the first option: the options that these words stand for. */
  fromWords?(words: string, archive: Archive): OptionValues;
  /** A use of it that finds something in this archive (`/who-met BASF`). */
  example?(archive: Archive): string;
  /** The answer; wrong options come to an answer with outcome `error`, never to a throw. */
  run(options: OptionValues, archive: Archive): Answer;
}
