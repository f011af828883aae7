import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Archive } from '../../../src/archive/archive.ts';
import { buildState } from '../../../src/archive/live/build-state.ts';
import type { CorpusState } from '../../../src/archive/live/corpus-state.ts';
import { readingHere } from '../../../src/archive/reading/read-files.ts';
import { listCorpus } from '../../../src/article/list-corpus.ts';

/** A corpus folder of a test's own. */
export interface TestFolder {
  readonly path: string;
  /** Writes a file; null takes it away. */
  put(file: string, text: string | Uint8Array | null): void;
}

export function testFolder(files: Readonly<Record<string, string>> = {}): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'corpus-'));
  const put = (file: string, text: string | Uint8Array | null): void => {
    const to = join(path, file);
    mkdirSync(dirname(to), { recursive: true });
    if (text === null) rmSync(to, { force: true });
    else writeFileSync(to, text);
  };
  for (const [file, text] of Object.entries(files)) put(file, text);
  return { path, put };
}

/** Reads a whole folder. */
export async function stateOf(folder: TestFolder): Promise<CorpusState> {
  const listed = await listCorpus(folder.path);
  if ('problem' in listed) throw new Error(listed.problem);
  return await buildState(listed, readingHere(folder.path), () => {});
}

const queries = [
  'delegation',
  'Changchun meeting',
  'BASF',
  'CFO',
  'Zhang Zhijn',
  '"sister city"',
  'trade -BASF',
];

/** Everything that an archive answers, as plain values that can be compared. */
export function answersOf(archive: Archive): unknown {
  return { ...factsOf(archive), searches: queries.map((words) => foundFor(archive, words)) };
}

function foundFor(archive: Archive, words: string): unknown {
  const { total, hits, corrections } = archive.search({ words });
  const shown = hits.map(({ article, passage, marks, score }) => [
    article.file,
    passage,
    marks,
    score.toFixed(9),
  ]);
  return { total, corrections, hits: shown };
}

/** The same without what it finds by words. */
export function factsOf(archive: Archive): object {
  return {
    articles: archive.articles.map(({ id, file, title, published, source, copies, text }) => [
      id,
      file,
      title,
      published,
      source,
      copies,
      text,
    ]),
    unread: archive.unread,
    events: archive.events.map(({ id, article, event, also }) => [
      id,
      article.file,
      event.type,
      event.date.value,
      event.participants.map(({ name }) => name),
      also.map((telling) => telling.article.file),
    ]),
    entities: archive.entities,
    ofEntities: archive.entities.map((entity) => archive.eventsOf([entity]).map(({ id }) => id)),
    byId: archive.events.map(({ id }) => archive.event(id)?.id),
    lookUps: ['Zhang', 'CFO', 'Germany', 'zhang zijun', 'Changchun'].map((name) => archive.lookUp(name)),
    completions: ['z', 'ch', ''].map((typed) => archive.complete(typed, 5)),
  };
}

const header = (day: string): string => `Updated : ${day}Source : City Daily\n\n`;

/** Texts that touch one another: copies, one event told twice, a short form with two meanings, a file that is no text. */
export const texts = {
  basf: `Mayor meets BASF\n\n${header('2020-08-03')}Zhang Zhijun, Mayor of Changchun City, met with a delegation led by Hans Meier, President of BASF, on July 28, 2020. They spoke of trade between the two sides and of the new plant that the company is to build.\n`,
  basfAgain: `BASF in town\n\n${header('2020-08-04')}On July 28, 2020, Zhang Zhijun, Mayor of Changchun, met with Hans Meier, President of BASF. Nothing else was on the agenda of the day, the town hall said.\n`,
  basfCopy: `Another headline\n\nZhang Zhijun, Mayor of Changchun City, met with a delegation led by Hans Meier, President of BASF, on July 28, 2020. They spoke of trade between the two sides and of the new plant that the company is to build.\n`,
  office: `Visit to the office\n\n${header('2021-03-02')}A delegation of the German Chamber of Commerce visited Changchun Foreign Office (CFO) on March 1, 2021. Li Na, Director of CFO, received the guests.\n`,
  officer: `Talks\n\n${header('2021-04-02')}Eva Klein, President of the City Finance Organisation (CFO), met with Zhang Enhui, Mayor of Siping City, on April 1, 2021.\n`,
  short: `CFO\n\n${header('2021-05-02')}Wang Lei, Director of CFO, met with a delegation from Incheon, ROK, on May 1, 2021.\n`,
  plain: `Weather\n\n${header('2021-06-01')}It rained in the sister city for the whole week, and the fair was put off.\n`,
} as const;
