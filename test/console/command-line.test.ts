import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AnswerJson } from '../../src/console/answer-json.ts';
import { ExtractionJson } from '../../src/console/extraction-json.ts';

/** How the program ends when run as a user runs it: in an environment without settings. */
interface Ending {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

const main = join(import.meta.dirname, '../../src/main.ts');
let folder = '';

/** Runs the program in `folder` until its end; `settings` are its environment. */
function run(args: readonly string[], input = '', settings: Record<string, string> = {}): Promise<Ending> {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: settings });
  const parts = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (parts.output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (parts.errors += text));
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...parts })));
}

const answersOf = ({ output }: Ending) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => AnswerJson.parse(JSON.parse(line)));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
  cpSync(join(import.meta.dirname, '../../corpus'), join(folder, 'corpus'), { recursive: true });
  writeFileSync(join(folder, 'corpus', 'broken.txt'), Uint8Array.of(0xff, 0xfe, 0xfd));
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('ask', () => {
  test('one command as JSON, each excerpt the slice of its file', async () => {
    const ending = await run(['ask', '--json', '/who-met BASF']);
    const [answer] = answersOf(ending);
    expect(ending).toMatchObject({ status: 0, errors: '' });
    expect(answer).toMatchObject({
      command: 'who-met',
      options: { name: 'BASF' },
      outcome: 'found',
      total: 1,
    });
    const [item] = answer?.items ?? [];
    if (item?.kind !== 'event') throw new Error('no event');
    const text = readFileSync(join(folder, 'corpus', item.article.file), 'utf8');
    for (const excerpt of item.excerpts) {
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
    }
  });

  test('words that the shell already split are one command', async () => {
    const [answer] = answersOf(await run(['ask', '--json', '/who-met', 'Zhang', 'Zhijun', 'from:2020']));
    expect(answer?.options).toEqual({ name: 'Zhang Zhijun', from: '2020' });
  });

  test('every command answers in the interface’s form, one line a command, in order', async () => {
    const lines = [
      '/who-met Xi Jinping',
      '/agreements',
      '/search chamber',
      '/timeline FAW',
      '/profile Zhang Zhijun',
    ];
    const more = [
      '/article 000_80806ef12bbb4e23',
      '/corpus',
      '/help',
      '/agreements year:x',
      '/nonsense',
      'hello',
    ];
    const ending = await run(['ask', '--json'], `${[...lines, '', '   ', ...more].join('\r\n')}\n`);
    const answers = answersOf(ending);
    expect(answers.map(({ command }) => command)).toEqual([
      'who-met',
      'agreements',
      'search',
      'timeline',
      'profile',
      'article',
      'corpus',
      'help',
      'agreements',
      'nonsense',
      '',
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      'nothing',
      'found',
      'found',
      'found',
      'found',
      'found',
      'found',
      'found',
      'error',
      'error',
      'error',
    ]);
    for (const { outcome, message, summary } of answers)
      expect(message).toBe(outcome === 'error' ? summary : undefined);
    expect(ending.status).toBe(1);
  });

  test('the corpus tells what could not be read, and why', async () => {
    const [answer] = answersOf(await run(['ask', '--json', '/corpus']));
    expect(answer?.items).toContainEqual({
      kind: 'unread',
      file: 'broken.txt',
      reason: expect.stringMatching(/UTF-8/),
    });
  });

  test('the same question gets the same answer', async () => {
    const [first, second] = await Promise.all([
      run(['ask', '/who-met Japan']),
      run(['ask', '/who-met Japan']),
    ]);
    expect(first.output).toBe(second.output);
    expect(first.output).not.toContain('\u001b');
  });

  test('status 0 also when nothing is found; 1 for wrong use, with a way out', async () => {
    expect(await run(['ask', '/who-met Peter Pan'])).toMatchObject({ status: 0, errors: '' });
    expect(await run(['ask', '/who-met BASF from:soon'])).toMatchObject({ status: 1 });
    expect(await run(['ask', '--jsn', '/who-met BASF'])).toMatchObject({
      status: 1,
      output: '',
      errors: "Unknown option '--jsn'. See --help.\n",
    });
  });

  test('status 2 and one sentence for a corpus that is not there', async () => {
    const ending = await run(['ask', '--corpus', 'nowhere', '/corpus']);
    expect(ending).toMatchObject({ status: 2, output: '' });
    expect(ending.errors).toMatch(/^[^\n]*nowhere[^\n]*\n$/);
  });

  test('an empty corpus is an answer', async () => {
    expect(await run(['ask', '--corpus', 'empty', '/who-met BASF'])).toMatchObject({ status: 0 });
  });

  test('a wrong setting is one sentence that names it', async () => {
    const ending = await run(['ask', '/corpus'], '', { LOG_LEVEL: 'loud' });
    expect(ending).toMatchObject({ status: 1, output: '' });
    expect(ending.errors).toMatch(/^The setting LOG_LEVEL must be [^\n]+\n$/);
  });

  test('help tells the usage', async () => {
    const { status, output } = await run(['ask', '--help']);
    expect(status).toBe(0);
    expect(output).toContain('--corpus DIR');
  });

  test('whoever reads the output may stop reading', async () => {
    const child = spawn(process.execPath, [main, 'ask', '--json'], { cwd: folder, env: {} });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {}).end('/agreements\n'.repeat(2000));
    await new Promise((resolve) => child.on('close', resolve));
    expect(errors).toBe('');
  });
});

describe('extract', () => {
  test('one article a line, named by its file', async () => {
    const files = ['000_80806ef12bbb4e23', '002_77923ca0126b27a7'].map((name) => `corpus/${name}.txt`);
    const ending = await run(['extract', '--json', ...files]);
    const articles = ending.output
      .trimEnd()
      .split('\n')
      .map((line) => ExtractionJson.parse(JSON.parse(line)));
    expect(ending.status).toBe(0);
    expect(articles.map(({ article }) => article.file)).toEqual(files);
    for (const { article, events } of articles) {
      const text = readFileSync(join(folder, article.file), 'utf8');
      expect(events.length).toBeGreaterThan(0);
      for (const { start, end, text: words } of events.flatMap(({ excerpts }) => excerpts))
        expect(text.slice(start, end)).toBe(words);
    }
  });

  test('a file that can’t be read is told, and the others are done', async () => {
    const ending = await run([
      'extract',
      '--json',
      'corpus/broken.txt',
      'none.txt',
      'corpus',
      'corpus/004_6a55f1fd35339161.txt',
    ]);
    expect(ending.status).toBe(2);
    expect(ending.output.trimEnd().split('\n')).toHaveLength(1);
    expect(ending.errors).toMatch(
      /^corpus\/broken\.txt: .*UTF-8.*\nnone\.txt: there is no such file.*\ncorpus: this is a folder.*\n$/,
    );
  });

  test('without a file tells the usage', async () => {
    expect(await run(['extract'])).toMatchObject({ status: 1, output: '' });
  });

  test('explains which stage made what', async () => {
    const { status, output } = await run(['extract', '--explain', 'corpus/000_80806ef12bbb4e23.txt']);
    expect(status).toBe(0);
    expect(output).toMatch(/^ *event 1: meeting.*2020-07-28/m);
  });
});

describe('start without a token', () => {
  test('says so in one line, and answers the lines that it is given', async () => {
    const { status, output, errors } = await run([], '/who-met BASF\n');
    expect(status).toBe(0);
    expect(errors).toMatch(/^No DISCORD_TOKEN is set[^\n]+\n$/);
    expect(output).toMatch(/^1 meeting with BASF\n/);
  });

  test('reads the settings from .env', async () => {
    writeFileSync(join(folder, '.env'), 'CORPUS_FOLDER=elsewhere\n');
    const ending = await run([], '/corpus\n').finally(() => rmSync(join(folder, '.env')));
    expect(ending.status).toBe(2);
    expect(ending.errors).toContain('elsewhere');
  });
});

test('an unknown task is named, with those there are', async () => {
  const ending = await run(['serve']);
  expect(ending).toMatchObject({ status: 1, output: '' });
  expect(ending.errors).toContain('“serve”');
});
