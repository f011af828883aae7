import { describe, expect, test } from 'vitest';
import { parseConfig, SETTING_NAMES } from '../src/config.ts';

describe('settings', () => {
  test('all have a default, and set to nothing is not set', () => {
    const defaults = parseConfig({});
    expect(defaults).toEqual({
      ok: true,
      config: {
        token: undefined,
        applicationId: undefined,
        guildId: undefined,
        discordApi: 'https://discord.com/api',
        corpusFolder: './corpus',
        logLevel: 'info',
      },
    });
    expect(parseConfig(Object.fromEntries(SETTING_NAMES.map((name) => [name, ' '])))).toEqual(defaults);
  });

  test('are taken as given, without blanks around them', () => {
    const given = {
      DISCORD_TOKEN: ' abc.def ',
      DISCORD_APPLICATION_ID: '123456789012345678',
      DISCORD_GUILD_ID: '223456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      CORPUS_FOLDER: '/data/news of 2020',
      LOG_LEVEL: 'warn',
    };
    expect(parseConfig(given)).toMatchObject({
      config: {
        token: 'abc.def',
        applicationId: '123456789012345678',
        guildId: '223456789012345678',
        discordApi: 'http://127.0.0.1:8080/api',
        corpusFolder: '/data/news of 2020',
        logLevel: 'warn',
      },
    });
  });

  test.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_APPLICATION_ID', 'my-bot'],
    ['DISCORD_GUILD_ID', '12'],
    ['DISCORD_API_URL', 'discord.com'],
    ['DISCORD_API_URL', 'ftp://discord.com'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused in one sentence that names it and does not repeat its value', (name, value) => {
    const result = parseConfig({ [name]: value });
    if (result.ok) throw new Error('accepted');
    expect(result.message).toMatch(new RegExp(`^The setting ${name} must be [^\\n]+\\.$`));
    if (name === 'DISCORD_TOKEN') expect(result.message).not.toContain(value);
  });
});
