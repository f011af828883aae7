import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeWriter } from './made-articles.ts';
import type { Measures, StartMeasures } from './measure.ts';
import type { Quantiles } from './quantiles.ts';

/** As in `npm start`: what lives only a moment is collected in shorter pauses, and half the memory does. */
const youngSpace = '--max-semi-space-size=4';

/** The texts, and so the figures, are of this seed. */
const seed = 1;

const usualSizes = [1_000, 10_000, 100_000];

interface Result extends Measures {
  /** Null where the archive is too small for a snapshot to be kept. */
  readonly start: (StartMeasures & { readonly megabytes: number }) | null;
}

/** Measures an archive of so many articles, in processes of its own, so that no size stands on what another left. */
function run(size: number): Result {
  const folder = mkdtempSync(join(tmpdir(), `bench-${size}-`));
  try {
    process.stderr.write(`${size.toLocaleString('en')} articles: writing`);
    writeCorpus(join(folder, 'corpus'), size);
    process.stderr.write(', building and asking');
    const snapshot = join(folder, 'archive.snapshot');
    const measures: Measures = child('build', join(folder, 'corpus'), snapshot, String(size), String(seed));
    process.stderr.write(', starting again\n');
    const start: StartMeasures = child('start', join(folder, 'corpus'), snapshot);
    return { ...measures, start: { ...start, megabytes: statSync(snapshot).size / 2 ** 20 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function child<Out>(...args: readonly string[]): Out {
  const script = join(import.meta.dirname, 'measure.ts');
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return JSON.parse(
    execFileSync(process.execPath, [youngSpace, script, ...args], {
      stdio: [...stdio],
      maxBuffer: 1 << 24,
    }).toString(),
  );
}

function writeCorpus(folder: string, size: number): void {
  const writer = makeWriter(seed, size);
  for (let number = 0; number < size; number++) {
    const { file, text } = writer.article(number);
    if (number % 1000 === 0) mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A row of the table: what it is, its bar, and its figure for each size. */
type Row = readonly [name: string, bar: string, figure: (result: Result) => string];

const three = ({ p50, p95, p99 }: Quantiles): string =>
  [p50, p95, p99].map((time) => time.toFixed(1)).join(' / ');

const rows: readonly Row[] = [
  ['built, articles a second', '≥ 500', (r) => r.articlesPerSecond.toFixed(0)],
  ['longest block while building, ms', '≤ 50', (r) => r.buildBlock.toFixed(0)],
  ['memory at rest, MB', '≤ 1,200', (r) => r.memory.toFixed(0)],
  ['memory while building, of all processes, MB', '', (r) => r.memoryPeak.toFixed(0)],
  ['/who-met, ms p50 / p95 / p99', 'p99 ≤ 10', (r) => three(r.whoMet)],
  ['/agreements', 'p99 ≤ 10', (r) => three(r.agreements)],
  ['/profile', 'p99 ≤ 10', (r) => three(r.profile)],
  ['/ask for places and sums', 'p99 ≤ 10', (r) => three(r.ask)],
  ['autocomplete', 'p99 ≤ 10', (r) => three(r.autocomplete)],
  ['a misspelt name', '', (r) => three(r.misspelt)],
  ['/search, with passages', 'p95 ≤ 25, p99 ≤ 50', (r) => three(r.search)],
  ['SQLite FTS5, ids only', '', (r) => three(r.fullText)],
  ['SQLite FTS5 built, articles a second', '', (r) => r.fullTextPerSecond.toFixed(0)],
  ['a changed file in the answers, ms', '≤ 2,000', (r) => r.fresh.toFixed(0)],
  ['longest block meanwhile, ms', '≤ 50', (r) => r.freshBlock.toFixed(0)],
  ['snapshot, MB', '', (r) => r.start?.megabytes.toFixed(0) ?? '–'],
  ['facts from it, ms', '≤ 1,000', (r) => r.start?.facts.toFixed(0) ?? '–'],
  ['search from it, ms', '≤ 4,000', (r) => r.start?.search.toFixed(0) ?? '–'],
  ['memory after such a start, MB', '≤ 1,200', (r) => r.start?.memory.toFixed(0) ?? '–'],
];

function print(results: readonly Result[]): void {
  const head = ['', 'bar', ...results.map(({ articles }) => articles.toLocaleString('en'))];
  const table = [head, ...rows.map(([name, bar, figure]) => [name, bar, ...results.map(figure)])];
  const widths = head.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table)
    process.stdout.write(
      `${row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const growth = (of: (result: Result) => number): string => `${(of(last) / of(first)).toFixed(1)}×`;
  process.stdout.write(
    `\n${(last.articles / first.articles).toFixed(0)}× the articles: memory ${growth((r) => r.memory)}, ` +
      `/who-met p99 ${growth((r) => r.whoMet.p99)}, search p95 ${growth((r) => r.search.p95)}, ` +
      `FTS5 p95 ${growth((r) => r.fullText.p95)}, update ${growth((r) => r.fresh)}\n`,
  );
}

const asked = process.argv.slice(2).map(Number);
print((asked.length > 0 ? asked : usualSizes).map(run));
