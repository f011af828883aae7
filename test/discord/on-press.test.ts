import { describe, expect, test } from 'vitest';
import { botForEachTest } from './bot.ts';
import { archiveOf } from './made-archive.ts';
import { CHANNEL, THREAD, USER } from './stand-in/ids.ts';
import { buttonsOf, lastMessage, textOf } from './stand-in/stand-in.ts';

const bot = botForEachTest();

describe('paging', () => {
  test('turns pages in the same message', async () => {
    await bot.connect();
    const first = lastMessage(await bot.discord.slash('who-met', { name: 'many', from: '2020' }));
    const exchange = await bot.discord.press(first, 'Next ▶');
    expect(exchange.first).toBe('silent');
    expect(lastMessage(exchange).id).toBe(first.id);
    expect(textOf(lastMessage(exchange))).toContain('-# 6–10 of 12');
    expect(buttonsOf(lastMessage(exchange)).slice(-3)).toEqual(['◀ Previous', '[Page 2 of 3]', 'Next ▶']);
    const back = await bot.discord.press(lastMessage(exchange), '◀ Previous');
    expect(textOf(lastMessage(back))).toContain('## 12 with many\n-# 1–5 of 12');
    expect(bot.asked).toEqual(Array(3).fill({ name: 'many', from: '2020' }));
  });

  test('goes on after a restart, also where the question fills three buttons', async () => {
    await bot.connect();
    const name = `many ${'“长春市”  and "words" '.repeat(10)}`.slice(0, 199);
    const first = lastMessage(await bot.discord.slash('who-met', { name }));
    await bot.restart();
    expect(textOf(lastMessage(await bot.discord.press(first, 'Next ▶')))).toContain('-# 6–10 of 12');
    expect(bot.asked).toEqual([{ name }, { name }]);
  });

  test('turns the pages of an article by asking for the next one', async () => {
    await bot.connect();
    const first = lastMessage(await bot.discord.slash('article', { id: 'basf', page: '2' }));
    expect(buttonsOf(first).slice(-3)).toEqual(['◀ Previous', '[Page 2 of 3]', 'Next ▶']);
    const next = lastMessage(await bot.discord.press(first, 'Next ▶'));
    expect(textOf(next)).toContain('## page 3');
    expect(buttonsOf(next).slice(-1)).toEqual(['[Next ▶]']);
  });

  test('asks again with a near name in place, and the same other options', async () => {
    await bot.connect();
    const first = lastMessage(await bot.discord.slash('who-met', { name: 'nobody', from: '2020' }));
    const answer = lastMessage(await bot.discord.press(first, 'many people'));
    expect(answer.id).toBe(first.id);
    expect(textOf(answer)).toContain('## 12 with many people\n-# 1–5 of 12');
    expect(bot.asked.at(-1)).toEqual({ name: 'many people', from: '2020' });
    expect(buttonsOf(answer)).not.toContain('somebody');
  });

  test('opens the article of a fact in a private reply of its own', async () => {
    await bot.connect();
    const first = lastMessage(await bot.discord.slash('who-met', { name: 'BASF' }));
    const exchange = await bot.discord.press(first, 'Article');
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
    await bot.connect();
    const first = lastMessage(await bot.discord.slash('who-met', { name: 'BASF' }));
    const exchange = await bot.discord.press(first, id);
    expect(textOf(lastMessage(exchange))).toMatch(/run the command again/);
    expect(exchange.ephemeral).toContain(lastMessage(exchange).id);
  });

  test('to a page that can’t be made leaves the one that is there', async () => {
    await bot.connect();
    const first = lastMessage(await bot.discord.slash('who-met', { name: 'BASF' }));
    const exchange = await bot.discord.press(first, 'page|2|1/1|["broken","name","x"]|');
    expect(textOf(lastMessage(exchange))).toMatch(/^Something went wrong/);
    expect(exchange.messages.get(first.id)?.components).toHaveLength(first.components.length);
    expect(exchange.messages.size).toBe(2);
  });
});

describe('sharing', () => {
  const SHARED = `-# Shared by <@${USER}>`;
  const NOTHING = { bot: 0n };

  async function reply() {
    await bot.connect();
    return lastMessage(await bot.discord.slash('who-met', { name: 'many' }));
  }

  /** The share button of the third fact. */
  const THIRD = /^share\|2\|/;
  const third = (message: { components: readonly unknown[] }) =>
    /"custom_id":"(share\|2\|[^"]+)"/.exec(JSON.stringify(message.components))?.[1] ?? '';

  test('posts that fact in the channel, with its citation and who shared it', async () => {
    const first = await reply();
    expect(third(first)).toMatch(THIRD);
    await bot.discord.press(first, third(first));
    expect(bot.discord.posted).toHaveLength(1);
    const [post] = bot.discord.posted;
    const text = textOf(post as never);
    expect(text.split('\n').slice(0, 2)).toEqual([SHARED, '### 3 July 2020 · Meeting · Changchun']);
    expect(text).toContain('> “**Zhang Zhijun**');
    expect(text).toContain('· CCFAO · published 3 August 2020');
    expect(text).not.toContain('4 July');
    expect(buttonsOf(post as never)).toEqual(['Source']);
  });

  test('spends the button', async () => {
    const first = await reply();
    const after = lastMessage(await bot.discord.press(first, third(first)));
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
    await bot.restart();
    await bot.discord.press(first, third(first));
    expect(bot.discord.posted).toHaveLength(1);
  });

  test('in a thread posts there', async () => {
    const first = await reply();
    await bot.discord.press(first, third(first), { channel: THREAD, bot: (1n << 10n) | (1n << 38n) });
    expect(bot.discord.posted).toMatchObject([{ channel: THREAD }]);
    expect(CHANNEL).not.toBe(THREAD);
  });

  test.each([
    ['the bot may not write in the channel', NOTHING],
    ['the person may not write in the channel', { person: 1n << 10n }],
    ['the bot is not in the server', { guild: false, channel: '1' }],
  ])('is a public reply where %s', async (_, place) => {
    const first = await reply();
    const exchange = await bot.discord.press(first, third(first), place);
    expect(bot.discord.posted).toEqual([]);
    expect(textOf(lastMessage(exchange))).toContain(`${SHARED}\n### 3 July 2020`);
    expect(exchange.ephemeral).not.toContain(lastMessage(exchange).id);
  });

  test('is a public reply where Discord refuses the message after all', async () => {
    const first = await reply();
    bot.discord.fail(
      'POST /channels',
      { status: 403, body: { code: 50013, message: 'Missing Permissions' } },
      1,
    );
    const exchange = await bot.discord.press(first, third(first));
    expect([...exchange.messages.values()].map(textOf).filter((text) => text.includes(SHARED))).toHaveLength(
      1,
    );
  });

  test('a fact whose words no longer stand in the archive is not shared', async () => {
    const first = await reply();
    bot.archive = archiveOf('The article was corrected: nobody met.');
    const exchange = await bot.discord.press(first, third(first));
    expect(bot.discord.posted).toEqual([]);
    expect(textOf(lastMessage(exchange))).toMatch(/run the command again/);
  });
});
