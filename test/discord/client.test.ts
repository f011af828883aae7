import { describe, expect, test } from 'vitest';
import { botForEachTest } from './bot.ts';
import { INTENTS, TOKEN } from './stand-in/ids.ts';
import { lastMessage, startStandIn, textOf } from './stand-in/stand-in.ts';

const bot = botForEachTest();

describe('logging in', () => {
  test('asks for no privileged intent', async () => {
    const { name, applicationId } = await bot.connect();
    expect(bot.discord.gateway.log).toEqual(['connected', `identify ${INTENTS}`]);
    expect([name, applicationId]).toEqual(['Readout', '100000000000000001']);
  });

  test('stopping closes the connection as one that is not to be resumed', async () => {
    const { stop } = await bot.connect();
    await stop();
    await bot.discord.gateway.logged('closed 1000');
  });
});

describe('the gateway', () => {
  test('may drop the connection: the client comes back and answers', async () => {
    await bot.connect();
    bot.discord.gateway.drop();
    await bot.discord.gateway.logged('resume');
    const exchange = await bot.discord.slash('who-met', { name: 'BASF' });
    expect(textOf(lastMessage(exchange))).toContain('28 July 2020');
  });

  test('may close it for good: that is told, with the reason', async () => {
    const { lost } = await bot.connect();
    bot.discord.gateway.close(4004, true);
    expect(await lost).toMatch(/refuses the token/);
  });
});

describe('a start that fails', () => {
  test('for a wrong token says so', async () => {
    const failed = await bot.start(`${TOKEN}x`);
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
    await bot.discord.stop();
    bot.discord = await startStandIn({ refuseWith });
    expect(await bot.start(TOKEN)).toEqual({ ok: false, message: expect.stringMatching(sentence) });
  });

  test('for want of a network says what could not be reached', async () => {
    const { api } = bot.discord;
    await bot.discord.stop();
    const failed = await bot.start(TOKEN, api);
    bot.discord = await startStandIn();
    expect(failed).toEqual({
      ok: false,
      message: expect.stringMatching(/can't be reached at http:\/\/127\.0\.0\.1:\d+\/api: .*ECONNREFUSED/),
    });
  });

  test('for want of an answer from the gateway says so', async () => {
    await bot.discord.stop();
    bot.discord = await startStandIn({ silent: true });
    const patience = new AbortController();
    const starting = bot.start(TOKEN, bot.discord.api, patience.signal);
    await bot.discord.gateway.logged('connected');
    patience.abort(new DOMException('Patience is over', 'TimeoutError'));
    expect(await starting).toEqual({ ok: false, message: expect.stringMatching(/does not answer/) });
  });

  test('for an empty token says so', async () => {
    expect(await bot.start('')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/refuses the token/),
    });
  });
});

describe('the log', () => {
  test('holds no token and nothing that was asked or answered, at level info', async () => {
    const { stop } = await bot.connect();
    const first = lastMessage(await bot.discord.slash('who-met', { name: 'many-secret-question' }));
    await bot.discord.press(first, 'Next ▶');
    await bot.discord.typing('who-met', 'name', 'typed-secret');
    bot.discord.fail('PATCH', { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }, 1);
    const { token } = await bot.discord.slash('who-met', { name: 'other-secret' });
    await stop();
    const all = bot.logged();
    expect(all).toContain('"command":"who-met"');
    expect(all).toContain('Invalid Form Body');
    for (const secret of [TOKEN, token, 'secret', 'Zhang Zhijun']) expect(all).not.toContain(secret);
  });
});
