import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inParallel } from '../../src/article/in-parallel.ts';
import { listCorpus } from '../../src/article/list-corpus.ts';
import { readCorpusFile } from '../../src/article/read-file.ts';
import { type CorpusReading, readCorpus } from '../support/read-corpus.ts';

let folder: string;
let outside: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-corpus-'));
  outside = mkdtempSync(join(tmpdir(), 'readout-outside-'));
});

afterEach(() => {
  chmodSync(folder, 0o755);
  for (const path of [folder, outside]) rmSync(path, { recursive: true, force: true });
});

function put(file: string, text = `The mayor met the guests of ${file} today.`): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}

async function reading(): Promise<CorpusReading> {
  const read = await readCorpus(folder);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

const files = (list: readonly { readonly file: string }[]) => list.map(({ file }) => file);

test('articles of all subfolders come in the order of their paths', async () => {
  for (const file of ['b.txt', 'a/z.md', 'a/Z.txt', 'a/ä.txt', 'B.TXT', 'a/deep/er/x.txt']) put(file);
  const { articles, unread } = await reading();
  expect(files(articles)).toEqual(['B.TXT', 'a/Z.txt', 'a/deep/er/x.txt', 'a/z.md', 'a/ä.txt', 'b.txt']);
  expect(unread).toEqual([]);
});

test('files are listed by their whole paths, whatever sorts next to a slash', async () => {
  const paths = ['a-b/c.txt', 'a.txt', 'a/b.txt', 'a/c/d.txt', 'a/c0.txt', 'a0.txt'];
  for (const file of paths.toReversed()) put(file);
  const listed = await listCorpus(folder);
  expect('problem' in listed ? listed : files(listed.files)).toEqual(paths);
});

test('hidden files, the README at the top and files that are clearly no articles are passed over', async () => {
  for (const file of ['.hidden.txt', '.git/a.txt', 'README.md', 'photo.JPG', 'a/README.md', 'a.txt'])
    put(file);
  const { articles, unread } = await reading();
  expect(files(articles)).toEqual(['a.txt', 'a/README.md']);
  expect(unread).toEqual([]);
});

test('a file that can’t be read is reported and stops nothing', async () => {
  put('good.txt');
  put('empty.txt', '');
  put('bad.md', '---\npublished: never\n---\ntext');
  put('report.pdf');
  put('notes');
  const { articles, unread } = await reading();
  expect(files(articles)).toEqual(['good.txt']);
  expect(files(unread)).toEqual(['bad.md', 'empty.txt', 'notes', 'report.pdf']);
  expect(unread[3]?.reason).toMatch(/not a \.txt or \.md file/);
});

test('links out of the folder, to nothing and to themselves are reported and not followed', async () => {
  writeFileSync(join(outside, 'secret.txt'), 'The secret text stands outside.');
  put('sub/a.txt');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'file.txt'));
  symlinkSync(outside, join(folder, 'folder'));
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'nothing.txt'));
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
  symlinkSync(folder, join(folder, 'sub', 'round'));
  const { articles, unread } = await reading();
  expect(files(articles)).toEqual(['sub/a.txt']);
  expect(files(unread)).toEqual(['file.txt', 'folder', 'loop.txt', 'nothing.txt']);
  expect(unread[0]?.reason).toMatch(/out of the corpus folder.*copy/);
  expect(unread[3]?.reason).toMatch(/not there/);
});

test('a folder whose name only begins like the corpus folder is outside', async () => {
  const twin = `${folder}-twin`;
  mkdirSync(twin);
  writeFileSync(join(twin, 'a.txt'), 'The text stands in the twin.');
  symlinkSync(join(twin, 'a.txt'), join(folder, 'a.txt'));
  const { articles, unread } = await reading();
  rmSync(twin, { recursive: true });
  expect(articles).toEqual([]);
  expect(files(unread)).toEqual(['a.txt']);
});

test('a link inside the folder gives no second article, but one to a hidden file is read, as containers mount files', async () => {
  put('a.txt');
  put('..data/m.txt');
  symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  symlinkSync(join('..data', 'm.txt'), join(folder, 'm.txt'));
  const { articles, unread } = await reading();
  expect(files(articles)).toEqual(['a.txt', 'm.txt']);
  expect(unread).toEqual([]);
});

test('the corpus folder itself may be a link', async () => {
  put('a.txt');
  symlinkSync(folder, join(outside, 'corpus'));
  const read = await readCorpus(join(outside, 'corpus'));
  expect('articles' in read && files(read.articles)).toEqual(['a.txt']);
});

test('copies are merged', async () => {
  const text =
    'The mayor met the guests from Nantes today and they talked about ports, schools and green transport.';
  put('a.txt', `Mayor Meets Guests\n\n${text}`);
  put('b.txt', `Mayor Meets Guests\n\nSource: City Hall\n\n${text}`);
  const { articles } = await reading();
  expect(articles).toHaveLength(1);
  expect(articles[0]?.source?.value).toBe('City Hall');
});

describe('a folder that can’t be read says which and what to do', () => {
  test('missing', async () => {
    const path = join(folder, 'none');
    expect(await readCorpus(path)).toEqual({
      problem: expect.stringMatching(/no corpus folder .*none; create it/),
    });
  });

  test('a file', async () => {
    put('a.txt');
    const path = join(folder, 'a.txt');
    expect(await readCorpus(path)).toEqual({
      problem: expect.stringMatching(/a\.txt is a file; give the folder/),
    });
    expect(await readCorpus(join(path, 'x'))).toEqual({ problem: expect.stringMatching(/below a file/) });
  });

  // The superuser may read everything, so there is nothing to see.
  test.skipIf(process.getuid?.() === 0)('no permission', async () => {
    chmodSync(folder, 0o000);
    expect(await readCorpus(folder)).toEqual({
      problem: expect.stringMatching(/may not be read; give this user/),
    });
  });
});

test('an empty folder is an empty corpus', async () => {
  expect(await reading()).toEqual({ articles: [], unread: [] });
});

test('a list tells size and time of change, and one file is read by its path', async () => {
  put('x/a.txt', 'The mayor met the guests.');
  const list = await listCorpus(folder);
  if ('problem' in list) throw new Error(list.problem);
  expect(list.files).toEqual([{ file: 'x/a.txt', size: 25, modified: expect.any(Number) }]);
  expect(readCorpusFile(folder, 'x/a.txt')).toMatchObject({ article: { file: 'x/a.txt' } });
  expect(readCorpusFile(folder, 'x/gone.txt')).toEqual({
    unread: { file: 'x/gone.txt', reason: expect.stringMatching(/gone/) },
  });
});

test('results keep the order of the items, and no more than a bounded number is at work at once', async () => {
  let busy = 0;
  let most = 0;
  const items = Array.from({ length: 300 }, (_, at) => at);
  const results = await inParallel(items, async (item) => {
    most = Math.max(most, ++busy);
    await new Promise((resolve) => setImmediate(resolve));
    busy--;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBeLessThanOrEqual(32);
  expect(most).toBeGreaterThan(1);
});
