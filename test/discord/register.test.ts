import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { type RegisterOptions, registerCommands } from '../../src/discord/register.ts';
import { MADE_COMMANDS } from './made-commands.ts';
import { APPLICATION, GUILD, TOKEN } from './stand-in/ids.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let discord: StandIn;

beforeEach(async () => {
  discord = await startStandIn();
});

afterEach(async () => {
  await discord.stop();
  expect(discord.faults).toEqual([]);
});

function register(more: Partial<RegisterOptions> = {}) {
  return registerCommands({
    token: TOKEN,
    applicationId: APPLICATION,
    guildId: GUILD,
    api: discord.api,
    commands: MADE_COMMANDS,
    ...more,
  });
}

const puts = () => discord.requests.filter((line) => line.startsWith('PUT'));

describe('publishing the commands', () => {
  test('puts them into one server', async () => {
    expect(await register()).toEqual({
      ok: true,
      message: `Published 5 commands in the server ${GUILD}: 5 new.`,
    });
    const route = `applications/${APPLICATION}/guilds/${GUILD}/commands`;
    expect(discord.commands.get(route)).toMatchObject([
      {
        name: 'who-met',
        options: [
          { name: 'name', type: 3, required: true, autocomplete: true },
          { name: 'from', type: 3 },
        ],
      },
      { name: 'article' },
      { name: 'ask' },
      { name: 'broken' },
      { name: 'help' },
    ]);
  });

  test('or everywhere', async () => {
    expect(await register({ guildId: undefined })).toMatchObject({
      message: 'Published 5 commands in all servers: 5 new.',
    });
    expect([...discord.commands.keys()]).toEqual([`applications/${APPLICATION}/commands`]);
  });

  test('is not done again where nothing has changed', async () => {
    await register();
    expect(await register()).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^The 5 commands .* are up to date\.$/),
    });
    expect(puts()).toHaveLength(1);
  });

  test.each([
    ['a description', (command: (typeof MADE_COMMANDS)[0]) => ({ ...command, description: 'Other words' })],
    ['an option', (command: (typeof MADE_COMMANDS)[0]) => ({ ...command, options: [] })],
    [
      'the completion of an option',
      (command: (typeof MADE_COMMANDS)[0]) => ({
        ...command,
        options: command.options.map(({ complete: _, ...option }) => option),
      }),
    ],
  ])('is done again where %s has changed', async (_, change) => {
    await register();
    const commands = MADE_COMMANDS.map((command) => (command.name === 'who-met' ? change(command) : command));
    expect(await register({ commands })).toMatchObject({ message: expect.stringMatching(/: 1 changed\.$/) });
  });

  test('removes those that are no more', async () => {
    await register();
    expect(await register({ commands: MADE_COMMANDS.slice(1) })).toMatchObject({
      message: expect.stringMatching(/: 1 removed\.$/),
    });
  });

  test('puts required options first', async () => {
    const [command] = MADE_COMMANDS;
    const commands = command ? [{ ...command, options: command.options.toReversed() }] : [];
    await register({ commands });
    expect([...discord.commands.values()][0]).toMatchObject([
      { options: [{ name: 'name' }, { name: 'from' }] },
    ]);
  });

  test('Discord accepts Readout’s own commands', async () => {
    expect(await register({ commands: COMMANDS })).toMatchObject({ ok: true });
  });
});

describe('publishing that fails', () => {
  test.each([
    ['no token', { token: undefined }, /DISCORD_TOKEN/],
    ['no application', { applicationId: undefined }, /DISCORD_APPLICATION_ID/],
    ['a wrong token', { token: 'wrong' }, /refuses the token/],
    ['another application', { applicationId: '100000000000000009' }, /DISCORD_APPLICATION_ID/],
  ])('for %s says so', async (_, more, sentence) => {
    expect(await register(more)).toEqual({ ok: false, message: expect.stringMatching(sentence) });
  });

  test('for a server that the bot is not in says so', async () => {
    discord.fail('GET', { status: 403, body: { code: 50001, message: 'Missing Access' } }, 1);
    expect(await register()).toEqual({
      ok: false,
      message: expect.stringMatching(/DISCORD_GUILD_ID.*applications\.commands/),
    });
  });

  test('for want of a network says so', async () => {
    const { api } = discord;
    await discord.stop();
    const failed = await register({ api });
    discord = await startStandIn();
    expect(failed).toEqual({ ok: false, message: expect.stringMatching(/can't be reached/) });
  });
});

describe('a command that Discord would refuse', () => {
  const [command = MADE_COMMANDS[1]] = MADE_COMMANDS;
  const option = { name: 'name', description: 'whom', required: false };

  test.each([
    ['with a name in capitals', { name: 'Who-Met' }, /“Who-Met”/],
    ['with a blank in the name of an option', { options: [{ ...option, name: 'a name' }] }, /“a name”/],
    ['with a long description', { description: 'x'.repeat(101) }, /1 to 100 characters/],
    [
      'with an option without a description',
      { options: [{ ...option, description: '' }] },
      /1 to 100 characters/,
    ],
    [
      'with 26 options',
      { options: Array.from({ length: 26 }, (_, i) => ({ ...option, name: `o${i}` })) },
      /25 options/,
    ],
  ])('%s is named, and nothing is sent', async (_, change, sentence) => {
    const commands = command ? [{ ...command, ...change }] : [];
    expect(await register({ commands })).toEqual({ ok: false, message: expect.stringMatching(sentence) });
    expect(discord.requests).toEqual([]);
  });

  test('as one of too many is named', async () => {
    const commands = command ? Array.from({ length: 101 }, (_, i) => ({ ...command, name: `c${i}` })) : [];
    expect(await register({ commands })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/100 commands/),
    });
  });
});
