import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AnswerJson } from '../../src/console/answer-json.ts';
import { type TestFolder, testFolder, texts } from '../archive/live/folder.ts';
import { makeWriter } from '../bench/made-articles.ts';

const main = join(import.meta.dirname, '../../src/main.ts');
let folder = '';
let corpus: TestFolder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const writer = makeWriter(1, 300);
  const files = Array.from({ length: 300 }, (_, i) => writer.article(i));
  corpus = testFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(corpus.path, { recursive: true });
});

function startProgram(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...args], { cwd: folder, env: { CORPUS_FOLDER: corpus.path } });
}

/** How many events `ask` finds for a name, and what it says beside. */
async function ask(name: string): Promise<{ total: number; errors: string }> {
  const child = startProgram(['ask', '--json', `/who-met ${name}`]);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  await new Promise((resolve) => child.on('close', resolve));
  return { total: AnswerJson.parse(JSON.parse(output)).total, errors };
}

test('ask keeps a snapshot of an archive of some size, and still answers for the folder as it is', async () => {
  expect(await ask('Incheon')).toEqual({ total: 0, errors: '' });
  const [snapshot = ''] = readdirSync(join(folder, '.readout'));
  expect(snapshot).toMatch(/\.snapshot$/);
  corpus.put('new/added.txt', texts.short);
  expect(await ask('Incheon')).toEqual({ total: 1, errors: '' });
  corpus.put('new/added.txt', null);
  expect(await ask('Incheon')).toEqual({ total: 0, errors: '' });
  truncateSync(join(folder, '.readout', snapshot), 2_000);
  corpus.put('new/added.txt', texts.short);
  expect(await ask('Incheon')).toEqual({ total: 1, errors: '' });
}, 60_000);

test('a program killed while it keeps its first snapshot leaves one to start from, or none', async () => {
  const kept = join(folder, '.readout');
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept);
  corpus.put('new/added.txt', texts.short);
  const child = startProgram(['ask', '--json', '/who-met Incheon']);
  const closed = new Promise((resolve) => child.on('close', resolve));
  // The snapshot, or a draft of it, has just come.
  const watcher = watch(kept, () => child.kill('SIGKILL'));
  await closed;
  watcher.close();
  expect(await ask('Incheon')).toEqual({ total: 1, errors: '' });
  expect(readdirSync(kept)).toEqual([expect.stringMatching(/\.snapshot$/)]);
  corpus.put('new/added.txt', null);
}, 60_000);

test('a program that runs has a new file in its answers without a restart', async () => {
  corpus.put('new/added.txt', null);
  const child = startProgram([]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const who = '/who-met Incheon\n';
  child.stdin.write(who);
  const before = await lines.next();
  expect(before.value).toContain('nobody and nothing called');
  corpus.put('new/added.txt', texts.short);
  // Each answer asks again until one knows the file; a program that never does runs into the test's time limit.
  child.stdin.write(who);
  for await (const line of { [Symbol.asyncIterator]: () => lines }) {
    if (line === '1 meeting with Incheon') break;
    if (line === before.value) child.stdin.write(who);
  }
  child.stdin.end();
  await new Promise((resolve) => child.on('close', resolve));
}, 60_000);
