import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { agreements } from '../../commands/agreements.ts';
import { ask } from '../../commands/ask.ts';
import { nameChoices } from '../../commands/choices.ts';
import { profile } from '../../commands/profile.ts';
import { whoMet } from '../../commands/who-met.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type OpenedArchive, openArchive } from '../../src/archive/live/open-archive.ts';
import { atOnce } from '../../src/archive/slices.ts';
import { loadState } from '../../src/archive/snapshot/load-state.ts';
import { buildFullText } from './full-text.ts';
import { memoryOfAll } from './memory.ts';
import { type Quantiles, timeEach } from './quantiles.ts';
import { makeQuestions, type Questions } from './questions.ts';

/** What is measured of an archive of one size. Times are milliseconds, memory is megabytes. */
export interface Measures {
  readonly articles: number;
  readonly articlesPerSecond: number;
  /** The longest time that the event loop was kept while the archive was built. */
  readonly buildBlock: number;
  readonly memoryPeak: number;
  readonly memory: number;
  readonly whoMet: Quantiles;
  readonly agreements: Quantiles;
  readonly profile: Quantiles;
  /** Questions about places and sums. */
  readonly ask: Quantiles;
  readonly autocomplete: Quantiles;
  readonly misspelt: Quantiles;
  readonly search: Quantiles;
  /** The same queries by SQLite's full-text search. */
  readonly fullText: Quantiles;
  readonly fullTextPerSecond: number;
  /** From the change of a file until it is in the answers. */
  readonly fresh: number;
  readonly freshBlock: number;
}

/** What is measured of a start from a snapshot. */
export interface StartMeasures {
  readonly facts: number;
  readonly search: number;
  readonly memory: number;
}

type Loop = ReturnType<typeof monitorEventLoopDelay>;

const megabyte = 2 ** 20;

/** Opens the folder of so many made-up articles without a snapshot and asks it. */
export async function measure(
  folder: string,
  articles: number,
  snapshot: string,
  seed: number,
): Promise<Measures> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  // An open archive alone does not keep a program running.
  const running = setInterval(() => {}, 1_000);
  let memoryPeak = 0;
  let updated = (): void => {};
  const start = performance.now();
  const opened = await openArchive(folder, {
    snapshot,
    watch: true,
    onProgress: () => {
      memoryPeak = Math.max(memoryPeak, memoryOfAll());
    },
    onUpdate: () => updated(),
    onProblem: (message) => process.stderr.write(`${message}\n`),
  });
  if (!opened.ok) throw new Error(opened.message);
  const seconds = (performance.now() - start) / 1000;
  const buildBlock = longest(loop);
  // The snapshot is being written, and unused memory given back.
  await wait(20_000);
  const memory = process.memoryUsage.rss() / megabyte;
  const archive = opened.current();
  const answers = askAll(archive, makeQuestions(archive, seed, articles));
  const { fresh, freshBlock } = await measureFreshness(folder, opened, loop, (done) => {
    updated = done;
  });
  await opened.close();
  clearInterval(running);
  const built = {
    articles,
    articlesPerSecond: articles / seconds,
    buildBlock,
    memoryPeak: memoryPeak / megabyte,
    memory,
  };
  return { ...built, ...answers, fresh, freshBlock };
}

function longest(loop: Loop): number {
  const block = loop.max / 1e6;
  loop.reset();
  return block;
}

type Answers = Pick<
  Measures,
  | 'whoMet'
  | 'agreements'
  | 'profile'
  | 'ask'
  | 'autocomplete'
  | 'misspelt'
  | 'search'
  | 'fullText'
  | 'fullTextPerSecond'
>;

function askAll(archive: Archive, { names, typed, misspelt, years, asked, searches }: Questions): Answers {
  const ofParty = names.map(
    (party, i): Record<string, string> => (i % 2 === 0 ? { party } : { year: years[i % 20] ?? '' }),
  );
  const answers = {
    whoMet: timeEach(names, (name) => whoMet.run({ name }, archive)),
    agreements: timeEach(ofParty, (options) => agreements.run(options, archive)),
    profile: timeEach(names, (name) => profile.run({ name }, archive)),
    ask: timeEach(asked, (question) => ask.run({ question }, archive)),
    autocomplete: timeEach(typed, (part) => nameChoices(part, archive)),
    misspelt: timeEach(misspelt, (name) => archive.lookUp(name)),
    search: timeEach(searches, (words) => archive.search({ words })),
  };
  const start = performance.now();
  const fullText = buildFullText(archive.articles);
  const fullTextPerSecond = (archive.articles.length / (performance.now() - start)) * 1000;
  const measured = { ...answers, fullText: timeEach(searches, fullText.search), fullTextPerSecond };
  fullText.close();
  return measured;
}

/** Changes a file, several times, and waits until the answers know. */
async function measureFreshness(
  folder: string,
  opened: OpenedArchive,
  loop: Loop,
  whenUpdated: (done: () => void) => void,
): Promise<Pick<Measures, 'fresh' | 'freshBlock'>> {
  let [fresh, freshBlock] = [0, 0];
  for (const { file } of opened.current().articles.slice(0, 4)) {
    loop.reset();
    const start = performance.now();
    const updated = new Promise<void>(whenUpdated);
    appendFileSync(join(folder, file), `\nThe mayor added a word on ${file}.\n`);
    await updated;
    fresh = Math.max(fresh, performance.now() - start);
    freshBlock = Math.max(freshBlock, longest(loop));
    await wait(500);
  }
  return { fresh, freshBlock };
}

/** Starts from a snapshot: how long until the facts, and until the search, can be asked. */
export async function measureStart(folder: string, snapshot: string): Promise<StartMeasures> {
  const start = performance.now();
  const loaded = atOnce(loadState(folder, snapshot));
  if (loaded === null) throw new Error(`${snapshot} is no snapshot`);
  const [entity] = loaded.state.archive.entities;
  loaded.state.archive.lookUp(entity?.name ?? '');
  const facts = performance.now() - start;
  await loaded.engine.ready();
  loaded.state.archive.search({ words: 'cooperation' });
  const search = performance.now() - start;
  await wait(15_000);
  return { facts, search, memory: process.memoryUsage.rss() / megabyte };
}

const [task, folder, snapshot, size, seed] = process.argv.slice(2);
if (task === 'build' && folder !== undefined && snapshot !== undefined) {
  process.stdout.write(JSON.stringify(await measure(folder, Number(size), snapshot, Number(seed))));
}
if (task === 'start' && folder !== undefined && snapshot !== undefined) {
  process.stdout.write(JSON.stringify(await measureStart(folder, snapshot)));
}
