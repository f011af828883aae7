import { describe, expect, test } from 'vitest';
import { botForEachTest } from './bot.ts';
import { APPLICATION, CHANNEL, THREAD } from './stand-in/ids.ts';
import { buttonsOf, lastMessage, type PostedMessage, textOf } from './stand-in/stand-in.ts';

const bot = botForEachTest();
const MENTION = `<@${APPLICATION}>`;
const DIRECT = '500000000000000001';

/** What the bot has posted, when there are so many messages of its. */
async function posted(count = 1): Promise<readonly PostedMessage[]> {
  await bot.discord.until(() => bot.discord.posted.length >= count);
  return bot.discord.posted;
}

describe('a mention', () => {
  test('is the same as /ask: answered as a reply to it, without the mention', async () => {
    await bot.connect();
    const id = bot.discord.say(`${MENTION}  who met  BASF?`);
    const [answer] = await posted();
    expect(bot.asked).toEqual([{ question: 'who met BASF?' }]);
    expect(answer).toMatchObject({ channel: CHANNEL, message_reference: { message_id: id } });
    expect(answer && textOf(answer)).toMatch(/^## asked who met BASF\?/);
    expect(bot.logged()).toContain('"command":"ask"');
    expect(bot.logged()).not.toContain('BASF');
  });

  test('is answered without buttons to share what everybody sees, on every page', async () => {
    await bot.connect();
    bot.discord.say(`who met BASF ${MENTION}`);
    const [answer] = await posted();
    if (!answer) throw new Error('no answer');
    expect(buttonsOf(answer).filter((label) => label === 'Article')).toHaveLength(5);
    const turned = lastMessage(await bot.discord.press(answer, 'Next ▶'));
    expect(textOf(turned)).toContain('-# 6–10 of 12');
    for (const shown of [answer, turned]) expect(buttonsOf(shown)).not.toContain('Share');
  });

  test('without a question is told how to ask', async () => {
    await bot.connect();
    bot.discord.say(MENTION);
    const [answer] = await posted();
    expect(answer && textOf(answer)).toContain('/ask question');
  });

  test('is answered without a reference where the bot may not read what was written before', async () => {
    await bot.connect();
    const body = { code: 160002, message: 'Cannot reply without permission to read message history' };
    bot.discord.fail(`POST /channels/${CHANNEL}`, { status: 403, body }, 1);
    bot.discord.say(`${MENTION} who met BASF?`);
    const [answer] = await posted();
    expect(answer).not.toHaveProperty('message_reference');
    expect(answer && textOf(answer)).toMatch(/^## asked/);
  });

  test('is answered with a plain sentence when answering throws', async () => {
    await bot.connect();
    bot.discord.say(`${MENTION} stumble`);
    const [answer] = await posted();
    expect(answer && textOf(answer)).toMatch(/^Something went wrong inside Readout/);
    expect(bot.logged()).toContain('a bug while answering');
  });
});

describe('a direct message', () => {
  test('needs no mention', async () => {
    await bot.connect();
    bot.discord.say('who met BASF?', { direct: DIRECT });
    expect((await posted())[0]?.channel).toBe(DIRECT);
    expect(bot.asked).toEqual([{ question: 'who met BASF?' }]);
  });
});

test('messages that ask the bot nothing are left alone', async () => {
  await bot.connect();
  bot.discord.say('who met BASF?');
  bot.discord.say('<@400000000000000001> who met BASF?');
  bot.discord.say('thank you', { toBot: true });
  bot.discord.say(`${MENTION} I am a bot too`, { byBot: true });
  bot.discord.say('so am I', { byBot: true, direct: DIRECT });
  bot.discord.say(`${MENTION} who met FAW?`);
  await posted();
  expect(bot.asked).toEqual([{ question: 'who met FAW?' }]);
});

describe('a question that goes on from another', () => {
  const talk = async (first: object, second: object) => {
    await bot.connect();
    bot.discord.say(`${MENTION} Who met BASF in 2020?`, first);
    await posted();
    bot.discord.say(`${MENTION} and in 2021?`, second);
    return (await posted(2))[1];
  };

  test.each([
    ['a direct message', { direct: DIRECT }],
    ['a thread', { channel: THREAD }],
  ])('is made whole in %s, which is said', async (_, where) => {
    const answer = await talk(where, where);
    expect(bot.asked.at(-1)).toEqual({ question: 'Who met BASF in 2021?' });
    expect(answer && textOf(answer)).toContain('-# Understood as “Who met BASF in 2021?”.');
  });

  test('goes on over thanks, from question to question', async () => {
    await bot.connect();
    const said = ['Who met BASF in 2020?', 'when?', 'thank you!', 'and before that?', 'what was signed?'];
    for (const [i, question] of said.entries()) {
      bot.discord.say(question, { direct: DIRECT });
      await posted(i + 1);
    }
    expect(bot.asked.map(({ question }) => question)).toEqual([
      'Who met BASF in 2020?',
      'when: who met BASF in 2020?',
      'thank you!',
      'when: who met BASF before 2020?',
      'what was signed with BASF before 2020?',
    ]);
  });

  test.each([
    ['in an open channel', {}, {}],
    ['after one asked elsewhere', { direct: DIRECT }, { channel: THREAD }],
  ])('stands by itself %s', async (_, first, second) => {
    await talk(first, second);
    expect(bot.asked.at(-1)).toEqual({ question: 'and in 2021?' });
  });
});
