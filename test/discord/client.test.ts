import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command, OptionValues } from '../../commands/command.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type DiscordConnection, startDiscord } from '../../src/discord/client.ts';
import { keptLog } from './log.ts';
import { archiveOf } from './made-archive.ts';
import { MADE_COMMANDS } from './made-commands.ts';
import { CHANNEL, THREAD, TOKEN, USER } from './stand-in/ids.ts';
import { buttonsOf, lastMessage, type StandIn, startStandIn, textOf } from './stand-in/stand-in.ts';

let discord: StandIn;
let connection: DiscordConnection | undefined;
let archive: Archive;
let asked: OptionValues[];
let kept: ReturnType<typeof keptLog>;

beforeEach(async () => {
  discord = await startStandIn();
  kept = keptLog();
  archive = archiveOf();
  connection = undefined;
  asked = [];
});

afterEach(async () => {
  await connection?.stop();
  await discord.stop();
  expect(discord.faults).toEqual([]);
});

/** The command, which notes the options that it is run with. */
function noted(command: Command): Command {
  return {
    ...command,
    run(options, given) {
      asked.push(options);
      return command.run(options, given);
    },
  };
}

async function connect(): Promise<DiscordConnection> {
  const start = await startDiscord({
    token: TOKEN,
    api: discord.api,
    commands: MADE_COMMANDS.map(noted),
    archive: () => archive,
    log: kept.log,
  });
  if (!start.ok) throw new Error(start.message);
  connection = start.connection;
  return connection;
}

describe('logging in', () => {
  test('asks for the intent Guilds and no other', async () => {
    const { name, applicationId } = await connect();
    expect(discord.gateway.log).toEqual(['identify 1']);
    expect([name, applicationId]).toEqual(['Readout', '100000000000000001']);
  });

  test('stopping closes the connection as one that is not to be resumed', async () => {
    const { stop } = await connect();
    await stop();
    await discord.gateway.logged('closed 1000');
  });
});

describe('a slash command', () => {
  test('is answered in private, after word to Discord that an answer is coming', async () => {
    await connect();
    const exchange = await discord.slash('who-met', { name: 'BASF' });
    expect(exchange.first).toBe('thinking');
    expect(exchange.ephemeral).toContain(exchange.original);
    expect(textOf(lastMessage(exchange))).toContain('## 1 with BASF');
    expect(textOf(lastMessage(exchange))).toContain('### 28 July 2020 · Meeting · Changchun');
  });

  test('works in a direct message too', async () => {
    await connect();
    const exchange = await discord.slash('who-met', { name: 'BASF' }, { guild: false, channel: '1' });
    expect(textOf(lastMessage(exchange))).toContain('28 July 2020');
  });

  test('that Readout lacks is answered with a sentence', async () => {
    await connect();
    expect(textOf(lastMessage(await discord.slash('gone')))).toMatch(/no such command.*`\/help`/);
  });

  test('that throws is answered with a sentence, and the stack goes into the log', async () => {
    await connect();
    const shown = textOf(lastMessage(await discord.slash('broken', { name: 'x' })));
    expect(shown).toMatch(/^Something went wrong inside Readout while it answered `\/broken`\./);
    expect(shown).not.toContain('a bug while');
    expect(kept.lines.join('')).toMatch(/a bug while answering x.*made-commands\.ts/);
  });

  test('that came too late is let go, and the bot runs on', async () => {
    await connect();
    discord.fail('/callback', { status: 404, body: { code: 10062, message: 'Unknown interaction' } }, 1);
    const { id } = discord.interact(2, { id: '1', name: 'who-met', type: 1, options: [] });
    const later = await discord.slash('who-met', { name: 'BASF' });
    expect(textOf(lastMessage(later))).toContain('28 July 2020');
    expect(discord.requests.filter((line) => line.includes(id))).toHaveLength(1);
    expect(kept.lines.join('')).toContain('an interaction had expired');
  });

  test('whose reply Discord refuses is answered with a sentence', async () => {
    await connect();
    discord.fail('PATCH', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }, 1);
    const exchange = await discord.slash('who-met', { name: 'BASF' });
    expect(textOf(lastMessage(exchange))).toMatch(/^Readout could not show its answer/);
  });
});

describe('autocompletion', () => {
  test('offers at most 25 values of at most 100 characters, none twice', async () => {
    await connect();
    const { offers } = await discord.typing('who-met', 'name', 'BA');
    expect(offers).toHaveLength(25);
    expect(offers[0]).toEqual({ name: 'BA · organisation · 1', value: 'BA' });
    expect(offers[1]?.name).toMatch(/^long label .*label…$/);
    expect(new Set(offers.map(({ value }) => value)).size).toBe(25);
  });

  test.each([
    ['an option that offers nothing', 'who-met', 'from'],
    ['an option that nobody knows', 'who-met', 'gone'],
    ['a command that nobody knows', 'gone', 'name'],
    ['a completion that throws', 'broken', 'name'],
  ])('offers nothing for %s', async (_, command, option) => {
    await connect();
    expect((await discord.typing(command, option, 'x')).offers).toEqual([]);
  });
});

describe('paging', () => {
  test('turns pages in the same message', async () => {
    await connect();
    const first = lastMessage(await discord.slash('who-met', { name: 'many', from: '2020' }));
    const exchange = await discord.press(first, 'Next ▶');
    expect(exchange.first).toBe('silent');
    expect(lastMessage(exchange).id).toBe(first.id);
    expect(textOf(lastMessage(exchange))).toContain('-# 6–10 of 12');
    expect(buttonsOf(lastMessage(exchange)).slice(-3)).toEqual(['◀ Previous', '[Page 2 of 3]', 'Next ▶']);
    const back = await discord.press(lastMessage(exchange), '◀ Previous');
    expect(textOf(lastMessage(back))).toContain('## 12 with many\n-# 1–5 of 12');
    expect(asked).toEqual(Array(3).fill({ name: 'many', from: '2020' }));
  });

  test('goes on after a restart, also where the question fills three buttons', async () => {
    await connect();
    const name = `many ${'“长春市”  and "words" '.repeat(10)}`.slice(0, 199);
    const first = lastMessage(await discord.slash('who-met', { name }));
    await connection?.stop();
    await connect();
    expect(textOf(lastMessage(await discord.press(first, 'Next ▶')))).toContain('-# 6–10 of 12');
    expect(asked).toEqual([{ name }, { name }]);
  });

  test('turns the pages of an article by asking for the next one', async () => {
    await connect();
    const first = lastMessage(await discord.slash('article', { id: 'basf', page: '2' }));
    expect(buttonsOf(first).slice(-3)).toEqual(['◀ Previous', '[Page 2 of 3]', 'Next ▶']);
    const next = lastMessage(await discord.press(first, 'Next ▶'));
    expect(textOf(next)).toContain('## page 3');
    expect(buttonsOf(next).slice(-1)).toEqual(['[Next ▶]']);
  });

  test('opens the article of a fact in a private reply of its own', async () => {
    await connect();
    const first = lastMessage(await discord.slash('who-met', { name: 'BASF' }));
    const exchange = await discord.press(first, 'Article');
    expect(exchange.ephemeral).toContain(exchange.original);
    expect(textOf(lastMessage(exchange))).toContain('## page 1');
  });

  test.each([
    ['an unknown custom_id', 'from-an-old-version'],
    ['an empty query', 'page|2|1/1|[]|'],
    ['a query that is no JSON', 'page|2|1/1|who-met|'],
    ['a part of a query whose other parts are gone', 'page|2|1/3|["who-|'],
    ['a query of another shape', 'run|0|["who-met",{"name":1}]|'],
  ])('%s is answered with “run the command again”', async (_, id) => {
    await connect();
    const first = lastMessage(await discord.slash('who-met', { name: 'BASF' }));
    const exchange = await discord.press(first, id);
    expect(textOf(lastMessage(exchange))).toMatch(/run the command again/);
    expect(exchange.ephemeral).toContain(lastMessage(exchange).id);
  });

  test('to a page that can’t be made leaves the one that is there', async () => {
    await connect();
    const first = lastMessage(await discord.slash('who-met', { name: 'BASF' }));
    const exchange = await discord.press(first, 'page|2|1/1|["broken","name","x"]|');
    expect(textOf(lastMessage(exchange))).toMatch(/^Something went wrong/);
    expect(exchange.messages.get(first.id)?.components).toHaveLength(first.components.length);
    expect(exchange.messages.size).toBe(2);
  });
});

describe('sharing', () => {
  const SHARED = `-# Shared by <@${USER}>`;
  const NOTHING = { bot: 0n };

  async function reply() {
    await connect();
    return lastMessage(await discord.slash('who-met', { name: 'many' }));
  }

  /** The share button of the third fact. */
  const THIRD = /^share\|2\|/;
  const third = (message: { components: readonly unknown[] }) =>
    /"custom_id":"(share\|2\|[^"]+)"/.exec(JSON.stringify(message.components))?.[1] ?? '';

  test('posts that fact in the channel, with its citation and who shared it', async () => {
    const first = await reply();
    expect(third(first)).toMatch(THIRD);
    await discord.press(first, third(first));
    expect(discord.posted).toHaveLength(1);
    const [post] = discord.posted;
    const text = textOf(post as never);
    expect(text.split('\n').slice(0, 2)).toEqual([SHARED, '### 3 July 2020 · Meeting · Changchun']);
    expect(text).toContain('> “**Zhang Zhijun**');
    expect(text).toContain('· CCFAO · published 3 August 2020');
    expect(text).not.toContain('4 July');
    expect(buttonsOf(post as never)).toEqual(['Source']);
  });

  test('spends the button', async () => {
    const first = await reply();
    const after = lastMessage(await discord.press(first, third(first)));
    expect(buttonsOf(after).filter((label) => label.includes('Share'))).toEqual([
      'Share',
      'Share',
      '[Shared]',
      'Share',
      'Share',
    ]);
  });

  test('after a restart works as before', async () => {
    const first = await reply();
    await connection?.stop();
    await connect();
    await discord.press(first, third(first));
    expect(discord.posted).toHaveLength(1);
  });

  test('in a thread posts there', async () => {
    const first = await reply();
    await discord.press(first, third(first), { channel: THREAD, bot: (1n << 10n) | (1n << 38n) });
    expect(discord.posted).toMatchObject([{ channel: THREAD }]);
    expect(CHANNEL).not.toBe(THREAD);
  });

  test.each([
    ['the bot may not write in the channel', NOTHING],
    ['the person may not write in the channel', { person: 1n << 10n }],
    ['the bot is not in the server', { guild: false, channel: '1' }],
  ])('is a public reply where %s', async (_, place) => {
    const first = await reply();
    const exchange = await discord.press(first, third(first), place);
    expect(discord.posted).toEqual([]);
    expect(textOf(lastMessage(exchange))).toContain(`${SHARED}\n### 3 July 2020`);
    expect(exchange.ephemeral).not.toContain(lastMessage(exchange).id);
  });

  test('is a public reply where Discord refuses the message after all', async () => {
    const first = await reply();
    discord.fail('POST /channels', { status: 403, body: { code: 50013, message: 'Missing Permissions' } }, 1);
    const exchange = await discord.press(first, third(first));
    expect([...exchange.messages.values()].map(textOf).filter((text) => text.includes(SHARED))).toHaveLength(
      1,
    );
  });

  test('a fact whose words no longer stand in the archive is not shared', async () => {
    const first = await reply();
    archive = archiveOf('The article was corrected: nobody met.');
    const exchange = await discord.press(first, third(first));
    expect(discord.posted).toEqual([]);
    expect(textOf(lastMessage(exchange))).toMatch(/run the command again/);
  });
});

describe('the gateway', () => {
  test('may drop the connection: the client comes back and answers', async () => {
    await connect();
    discord.gateway.drop();
    await discord.gateway.logged('resume');
    const exchange = await discord.slash('who-met', { name: 'BASF' });
    expect(textOf(lastMessage(exchange))).toContain('28 July 2020');
  });

  test('may close it for good: that is told, with the reason', async () => {
    const { lost } = await connect();
    discord.gateway.close(4004, true);
    expect(await lost).toMatch(/refuses the token/);
  });
});

describe('a start that fails', () => {
  const start = (token: string, api = discord.api) =>
    startDiscord({ token, api, commands: MADE_COMMANDS, archive: () => archive, log: kept.log });

  test('for a wrong token says so', async () => {
    const failed = await start(`${TOKEN}x`);
    expect(failed).toEqual({ ok: false, message: expect.stringMatching(/refuses the token.*DISCORD_TOKEN/) });
    expect(JSON.stringify(failed)).not.toContain(TOKEN);
  });

  test.each([
    [4004, /refuses the token/],
    [4013, /intents/],
    [4014, /intents/],
    [4011, /sharded/],
    [4012, /newer Readout/],
  ])('for the gateway’s close code %i says why', async (refuseWith, sentence) => {
    await discord.stop();
    discord = await startStandIn({ refuseWith });
    expect(await start(TOKEN)).toEqual({ ok: false, message: expect.stringMatching(sentence) });
  });

  test('for want of a network says what could not be reached', async () => {
    const { api } = discord;
    await discord.stop();
    const failed = await start(TOKEN, api);
    discord = await startStandIn();
    expect(failed).toEqual({
      ok: false,
      message: expect.stringMatching(/can't be reached at http:\/\/127\.0\.0\.1:\d+\/api: .*ECONNREFUSED/),
    });
  });

  test('for an empty token says so', async () => {
    expect(await start('')).toMatchObject({ ok: false, message: expect.stringMatching(/refuses the token/) });
  });
});

describe('the log', () => {
  test('holds no token and nothing that was asked or answered, at level info', async () => {
    await connect();
    const first = lastMessage(await discord.slash('who-met', { name: 'many-secret-question' }));
    await discord.press(first, 'Next ▶');
    await discord.typing('who-met', 'name', 'typed-secret');
    discord.fail('PATCH', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }, 1);
    const { token } = await discord.slash('who-met', { name: 'other-secret' });
    await connection?.stop();
    const all = kept.lines.join('');
    expect(all).toContain('"command":"who-met"');
    expect(all).toContain('Invalid Form Body');
    for (const secret of [TOKEN, token, 'secret', 'Zhang Zhijun']) expect(all).not.toContain(secret);
  });
});
