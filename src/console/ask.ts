import { createInterface } from 'node:readline';
import type { Answer } from '../answer/answer.ts';
import type { Archive } from '../archive/archive.ts';
import type { OpenedArchive, Unopened } from '../archive/live/open-archive.ts';
import { answerJson } from './answer-json.ts';
import { answerText } from './answer-text.ts';
import { readArguments } from './arguments.ts';
import { makeConversation } from './conversation.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { answerLine } from './line.ts';
import { complain, endWithReader, write } from './output.ts';
import { prompt } from './prompt.ts';
import { sheetFor } from './sheet.ts';

/** Opens the archive of a folder; undefined means the folder of the settings. */
export type OpenArchive = (folder: string | undefined) => Promise<OpenedArchive | Unopened>;

const USAGE = `npm run -s ask -- [--corpus DIR] [--json] ["/who-met BASF"]

Answers one command, or, without one, each line of standard input.

  --corpus DIR   the folder with the articles, in place of the one in the settings
  --json         one answer a line, as JSON
  --help         this text

The words after a command fill its first option; name:value and name:"two words"
fill a named one, as in  /search chamber from:2020 source:"China Daily"
/help lists the commands.

Exit status: 0 answered (also that nothing was found), 1 asked wrongly,
2 the corpus can't be read.
`;

/** Runs `ask`: one command from the arguments, or those of standard input, to standard output. */
export async function ask(args: readonly string[], open: OpenArchive): Promise<ExitStatus> {
  endWithReader(process.stdout);
  const read = readArguments(args, {
    corpus: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (!read.ok) return complain(read.message, EXIT.usage);
  if (read.flags.help) {
    await write(process.stdout, USAGE);
    return EXIT.answered;
  }
  if (read.flags.corpus?.trim() === '') return complain('Name a folder after --corpus.', EXIT.usage);
  const opened = await open(read.flags.corpus);
  if (!opened.ok) return complain(opened.message, EXIT.unreadable);
  const line = read.words.join(' ').trim();
  try {
    if (line !== '') return await show(answerLine(line, opened.current()), read.flags.json);
    if (process.stdin.isTTY) return await prompt(opened.current);
    return await answerLines(opened.current, read.flags.json);
  } finally {
    await opened.close();
  }
}

/**
 * Answers each line of standard input until its end, empty ones left out. In text they are one conversation, in which a
 * question may go on from the last; as JSON each stands by itself, so that its answer never depends on its neighbours.
 */
export async function answerLines(current: () => Archive, json: boolean): Promise<ExitStatus> {
  const answer = json ? answerLine : makeConversation();
  let status: ExitStatus = EXIT.answered;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const one = await show(answer(line, current()), json);
    if (one !== EXIT.answered) status = one;
    if (!json) await write(process.stdout, '\n');
  }
  return status;
}

async function show(answer: Answer, json: boolean): Promise<ExitStatus> {
  await write(
    process.stdout,
    json ? `${answerJson(answer)}\n` : answerText(answer, sheetFor(process.stdout)),
  );
  return answer.outcome === 'error' ? EXIT.usage : EXIT.answered;
}
