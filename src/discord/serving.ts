import type { Logger } from 'pino';
import type { Command } from '../../commands/command.ts';
import type { Answer } from '../answer/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { Query } from './custom-id.ts';
import { loggable } from './loggable.ts';

/** What answering an interaction takes. */
export interface Serving {
  readonly commands: readonly Command[];
  /** The archive's latest state: asked anew for every interaction. */
  archive(): Archive;
  readonly log: Logger;
}

/** The answer to a query, or a sentence for the user on why there is none. */
export type Served =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly message: string };

/** Runs a query. A command that throws is logged with its stack; the user is told that it was not their fault. */
export function serve({ command: name, options }: Query, { commands, archive, log }: Serving): Served {
  const command = commands.find((one) => one.name === name);
  if (!command) {
    log.warn({ command: name }, 'unknown command');
    return { ok: false, message: 'Readout has no such command any more. `/help` lists those it has.' };
  }
  const start = performance.now();
  try {
    const answer = command.run(options, archive());
    const ms = Math.round(performance.now() - start);
    log.info({ command: name, outcome: answer.outcome, total: answer.total, ms }, 'answered');
    return { ok: true, answer };
  } catch (error) {
    log.error({ command: name, error: loggable(error) }, 'a command threw');
    return {
      ok: false,
      message: `Something went wrong inside Readout while it answered \`/${command.name}\`. The cause is in its log.`,
    };
  }
}
