import { createInterface } from 'node:readline/promises';
import type { Archive } from '../archive/archive.ts';
import { answerText } from './answer-text.ts';
import { completionsOf } from './completion.ts';
import { makeConversation } from './conversation.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { write } from './output.ts';
import { sheetFor } from './sheet.ts';

const LEAVING = /^\/?(?:exit|quit)$/i;

/** Asks for commands at a terminal, with history and tab completion, until its end (Ctrl-D, Ctrl-C or `/exit`). */
export async function prompt(current: () => Archive): Promise<ExitStatus> {
  const answer = makeConversation();
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '> ',
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => {
      const { offers, typed } = completionsOf(line, current());
      return [[...offers], typed];
    },
  });
  lines.prompt();
  for await (const line of lines) {
    if (LEAVING.test(line.trim())) break;
    if (line.trim() !== '')
      await write(process.stdout, `${answerText(answer(line, current()), sheetFor(process.stdout))}\n`);
    lines.prompt();
  }
  lines.close();
  return EXIT.answered;
}
