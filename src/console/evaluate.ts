import { evaluateFolder } from '../evaluate/evaluate.ts';
import { printEvaluation } from '../evaluate/print.ts';
import { evaluateRetrieval, retrievalLines } from '../evaluate/retrieval.ts';
import { readArguments } from './arguments.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { complain, endWithReader, write } from './output.ts';

const USAGE = `npm run -s evaluate -- [--verbose] DIR
npm run -s evaluate -- --retrieval DIR

Scores a folder of articles with gold beside it: events, people, dates, amounts,
answers, and whether each excerpt is verbatim.

  --verbose        each fault, with the sentence it comes from
  --retrieval DIR  ranking instead, on each collection below DIR in BEIR's layout
  --help           this text

Exit status: 0 measured, 1 asked wrongly, 2 the folder can't be used.
`;

/** Runs `evaluate`: measures what a folder's gold says, and prints the figures. */
export async function evaluate(args: readonly string[]): Promise<ExitStatus> {
  endWithReader(process.stdout);
  const read = readArguments(args, {
    verbose: { type: 'boolean', default: false },
    retrieval: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (!read.ok) return complain(read.message, EXIT.usage);
  const { help, retrieval, verbose } = read.flags;
  const [folder] = read.words;
  if (help) return await show([USAGE.trimEnd()]);
  if (retrieval !== undefined) {
    const measured = evaluateRetrieval(retrieval);
    return measured.ok
      ? await show(retrievalLines(measured.collections))
      : complain(measured.message, EXIT.unreadable);
  }
  if (folder === undefined || read.words.length > 1)
    return complain(`Name one folder.\n\n${USAGE}`, EXIT.usage);
  const measured = evaluateFolder(folder);
  return measured.ok
    ? await show(printEvaluation(measured, verbose))
    : complain(measured.problem, EXIT.unreadable);
}

async function show(lines: readonly string[]): Promise<ExitStatus> {
  await write(process.stdout, `${lines.join('\n')}\n`);
  return EXIT.answered;
}
