import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { articleCard } from '../answer/citation.ts';
import { toldEvent } from '../answer/event-item.ts';
import { counted } from '../answer/wording.ts';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import { explainExtraction } from '../extract/explain.ts';
import { extractEvents } from '../extract/extract.ts';
import { readArguments } from './arguments.ts';
import { articleLine } from './citation-text.ts';
import { clean } from './clean.ts';
import { eventLines } from './event-text.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { extractionJson } from './extraction-json.ts';
import { complain, endWithReader, write } from './output.ts';
import { block, sheetFor } from './sheet.ts';

const USAGE = `npm run -s extract -- [--json | --explain] FILE...

Reads articles and shows the events that they tell, with the words that prove them.

  --json     one article a line, as JSON
  --explain  what each stage made of the text, to see which rule gave an event
  --help     this text

Exit status: 0 done, 1 asked wrongly, 2 a file can't be read.
`;

/** Runs `extract` on the files that `args` name. A file that can't be read is told on standard error; the others are done. */
export async function extract(args: readonly string[]): Promise<ExitStatus> {
  endWithReader(process.stdout);
  const read = readArguments(args, {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (!read.ok) return complain(read.message, EXIT.usage);
  if (read.flags.help) {
    await write(process.stdout, USAGE);
    return EXIT.answered;
  }
  if (read.words.length === 0) return complain(`Name at least one file.\n\n${USAGE}`, EXIT.usage);
  const show = read.flags.json ? inJson : read.flags.explain ? explained : inText;
  let status: ExitStatus = EXIT.answered;
  for (const file of read.words) {
    const article = await articleAt(file);
    if (typeof article === 'string') status = complain(`${file}: ${article}`, EXIT.unreadable);
    else await write(process.stdout, `${show(article)}\n`);
  }
  return status;
}

/** The article in a file, named by its path as given; or why there is none. */
async function articleAt(file: string): Promise<Article | string> {
  try {
    const outcome = readArticle(file.split(sep).join('/'), await readFile(file));
    return 'article' in outcome ? outcome.article : outcome.unread.reason;
  } catch (error) {
    return reasonFor(error);
  }
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name the files in it.';
  if (code === 'EACCES') return 'it may not be read; check its permissions.';
  throw error;
}

function toldBy(article: Article) {
  return extractEvents(article)
    .map((event) => toldEvent({ article, event }))
    .filter((event) => event !== undefined);
}

function inJson(article: Article): string {
  return extractionJson(article, toldBy(article));
}

/** The explanation line by line, so that nothing in the article's words reaches the terminal as a control. */
function explained(article: Article): string {
  return explainExtraction(article).split('\n').map(clean).join('\n');
}

function inText(article: Article): string {
  const sheet = sheetFor(process.stdout);
  const events = toldBy(article);
  const head = `${articleLine(articleCard(article))}: ${counted(events.length, 'event')}`;
  return [
    ...block(sheet, '', head),
    ...events.flatMap((event) => ['', ...eventLines(sheet, event)]),
    '',
  ].join('\n');
}
