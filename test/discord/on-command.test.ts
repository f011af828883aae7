import { describe, expect, test } from 'vitest';
import { botForEachTest } from './bot.ts';
import { lastMessage, textOf } from './stand-in/stand-in.ts';

const bot = botForEachTest();

describe('a slash command', () => {
  test('is answered in private, after word to Discord that an answer is coming', async () => {
    await bot.connect();
    const exchange = await bot.discord.slash('who-met', { name: 'BASF' });
    expect(exchange.first).toBe('thinking');
    expect(exchange.ephemeral).toContain(exchange.original);
    expect(textOf(lastMessage(exchange))).toContain('## 1 with BASF');
    expect(textOf(lastMessage(exchange))).toContain('### 28 July 2020 · Meeting · Changchun');
  });

  test('is acknowledged before the command runs: that may take longer than Discord waits', async () => {
    await bot.connect();
    const { id, token } = await bot.discord.slash('who-met', { name: 'BASF' });
    expect(bot.requestsBefore).toEqual([
      expect.arrayContaining([`POST /interactions/${id}/${token}/callback`]),
    ]);
  });

  test('works in a direct message too', async () => {
    await bot.connect();
    const exchange = await bot.discord.slash('who-met', { name: 'BASF' }, { guild: false, channel: '1' });
    expect(textOf(lastMessage(exchange))).toContain('28 July 2020');
  });

  test('that Readout lacks is answered with a sentence', async () => {
    await bot.connect();
    expect(textOf(lastMessage(await bot.discord.slash('gone')))).toMatch(/no such command.*`\/help`/);
  });

  test('that throws is answered with a sentence, and the stack goes into the log', async () => {
    await bot.connect();
    const shown = textOf(lastMessage(await bot.discord.slash('broken', { name: 'x' })));
    expect(shown).toMatch(/^Something went wrong inside Readout while it answered `\/broken`\./);
    expect(shown).not.toContain('a bug while');
    expect(bot.logged()).toMatch(/a bug while answering x.*made-commands\.ts/);
  });

  test('that came too late is let go, and the bot runs on', async () => {
    const { stop } = await bot.connect();
    bot.discord.fail('/callback', { status: 404, body: { code: 10062, message: 'Unknown interaction' } }, 1);
    const { id } = bot.discord.interact(2, { id: '1', name: 'who-met', type: 1, options: [] });
    const later = await bot.discord.slash('who-met', { name: 'BASF' });
    expect(textOf(lastMessage(later))).toContain('28 July 2020');
    await stop();
    expect(bot.discord.requests.filter((line) => line.includes(id))).toHaveLength(1);
    expect(bot.logged()).toContain('an interaction had expired');
  });

  test('whose reply Discord refuses is answered with a sentence', async () => {
    await bot.connect();
    bot.discord.fail('PATCH', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }, 1);
    const exchange = await bot.discord.slash('who-met', { name: 'BASF' });
    expect(textOf(lastMessage(exchange))).toMatch(/^Readout could not show its answer/);
  });
});

describe('autocompletion', () => {
  test('offers at most 25 values of at most 100 characters, none twice', async () => {
    await bot.connect();
    const { offers } = await bot.discord.typing('who-met', 'name', 'BA');
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
    await bot.connect();
    expect((await bot.discord.typing(command, option, 'x')).offers).toEqual([]);
  });
});
