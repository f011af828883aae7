import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { readArchive } from '../support/read-archive.ts';
import { APPLICATION, GUILD, INTENTS, TOKEN } from './stand-in/ids.ts';
import { buttonsOf, lastMessage, type StandIn, startStandIn, textOf } from './stand-in/stand-in.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface Bot {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** All that it wrote, and with what it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly log: string }>;
  /** Comes true when the log holds these words. */
  logged(words: string): Promise<void>;
}

let discord: StandIn;
let folder: string;
const running = new Set<Bot>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'));
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  discord = await startStandIn();
});

afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  running.clear();
  await discord.stop();
  expect(discord.faults).toEqual([]);
});

/** The program as a user starts it, in an empty folder so that nobody's `.env` has a say. */
function start(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Bot {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'main.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION,
      DISCORD_GUILD_ID: GUILD,
      DISCORD_API_URL: discord.api,
      CORPUS_FOLDER: join(ROOT, 'corpus'),
      ...environment,
    },
  });
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[code], output, log]) => ({ code, output, log }),
  );
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const logged = async (words: string) => {
    while (!log.includes(words)) await once(child.stderr, 'data');
  };
  const bot = { child, ended, logged };
  running.add(bot);
  return bot;
}

async function startOnLine(times = 1): Promise<Bot> {
  const bot = start();
  await Promise.race([
    discord.gateway.logged(`identify ${INTENTS}`, times),
    bot.ended.then(({ log }) => Promise.reject(new Error(log))),
  ]);
  return bot;
}

describe('the bot as a process', () => {
  test('answers every command over the corpus', async () => {
    const archive = await readArchive(join(ROOT, 'corpus'));
    await startOnLine();
    for (const { name, options, example } of COMMANDS) {
      const [first] = options;
      const words = example?.(archive).replace(/^\/\S+ ?/, '');
      const given = first && words ? { [first.name]: words } : {};
      expect(textOf(lastMessage(await discord.slash(name, given))), name).toMatch(/^## /);
    }
  });

  test('says who met BASF, when, and with which sentence', async () => {
    await startOnLine();
    const shown = textOf(lastMessage(await discord.slash('who-met', { name: 'BASF' })));
    expect(shown).toContain('### 28 July 2020 · Meeting');
    expect(shown).toContain('Host: **Zhang Zhijun**, Mayor, Changchun City');
    expect(shown).toMatch(/> “\*\*Zhang Zhijun\*\*, Mayor of Changchun City, \*\*met\*\*/);
    expect(shown).toContain('CCFAO · published 3 August 2020');
  });

  test('offers names of the archive with kind and count, and years for agreements', async () => {
    await startOnLine();
    const { offers } = await discord.typing('who-met', 'name', 'zhang zh');
    expect(offers[0]).toEqual({
      name: expect.stringMatching(/^Zhang Zhijun · person · \d+$/),
      value: 'Zhang Zhijun',
    });
    expect((await discord.typing('agreements', 'year', '20')).offers[0]?.value).toMatch(/^20\d\d$/);
  });

  test('turns a page that an earlier process has shown', async () => {
    const first = await startOnLine();
    const page = lastMessage(await discord.slash('profile', { name: 'Zhang Zhijun' }));
    first.child.kill('SIGTERM');
    await first.ended;
    await startOnLine(2);
    const next = lastMessage(await discord.press(page, 'Next ▶'));
    expect(textOf(next)).toContain('-# 6–');
    expect(buttonsOf(next)).toContain('◀ Previous');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('closes the connection on %s and ends well', async (signal) => {
    const { child, ended } = await startOnLine();
    await discord.slash('corpus');
    child.kill(signal);
    expect((await ended).code).toBe(0);
    expect(discord.gateway.log).toContain('closed 1000');
  });

  test('ends well on SIGTERM while Discord can’t be reached', async () => {
    const { child, ended, logged } = await startOnLine();
    await discord.slash('corpus');
    await discord.stop();
    await logged('reconnecting');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test.each([
    ['the gateway', { silent: true }, () => discord.gateway.logged('connected')],
    ['the interface', { hanging: true }, () => discord.until(() => discord.requests.length > 0)],
  ])('ends well on SIGTERM while %s lets it wait at the start', async (_, options, waiting) => {
    await discord.stop();
    discord = await startStandIn(options);
    const { child, ended } = start();
    await waiting();
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, output: '', log: '' });
  });

  test('ends with one sentence when Discord closes the connection for good', async () => {
    const { ended } = await startOnLine();
    await discord.slash('corpus');
    discord.gateway.close(4004, true);
    const { code, log } = await ended;
    expect(code).toBe(1);
    expect(log).toMatch(/refuses the token/);
  });
});

describe('a start that fails', () => {
  test.each([
    ['a wrong token', { DISCORD_TOKEN: 'not-the-token' }, /^Discord refuses the token: .*DISCORD_TOKEN\.$/],
    [
      'no network',
      { DISCORD_API_URL: 'http://127.0.0.1:1/api' },
      /can't be reached at http:\/\/127\.0\.0\.1:1\/api/,
    ],
    ['a corpus folder that is not there', { CORPUS_FOLDER: 'nowhere' }, /nowhere/],
  ])('for %s says so in one line and ends badly', async (_, environment, sentence) => {
    const { code, output, log } = await start([], environment).ended;
    expect(code).not.toBe(0);
    expect(output).toBe('');
    expect(log.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('publishing the commands from the command line', () => {
  test('says what was done, once', async () => {
    expect(await start(['register']).ended).toMatchObject({
      code: 0,
      output: `Published ${COMMANDS.length} commands in the server ${GUILD}: ${COMMANDS.length} new.\n`,
    });
    expect((await start(['register']).ended).output).toMatch(/up to date\.\n$/);
  });

  test('for want of the application’s id says so', async () => {
    const { code, log } = await start(['register'], { DISCORD_APPLICATION_ID: '' }).ended;
    expect(code).toBe(1);
    expect(log).toMatch(/DISCORD_APPLICATION_ID/);
  });
});
