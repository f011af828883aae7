import { existsSync, readFileSync } from 'node:fs';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { usageOf } from '../commands/help.ts';
import { COMMANDS } from '../commands/index.ts';
import { SETTING_NAMES } from '../src/config.ts';
import { answerText } from '../src/console/answer-text.ts';
import { answerLine } from '../src/console/line.ts';
import { readArchive } from './support/read-archive.ts';

const readme = readFileSync('README.md', 'utf8');
const example = readFileSync('.env.example', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The first cells of the table that follows the heading. */
function firstCells(heading: string): readonly string[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

describe('README', () => {
  test('lists every command as help shows it', () => {
    expect(firstCells('The commands').toSorted()).toEqual(COMMANDS.map(usageOf).sort());
  });

  test('quotes an answer that the corpus gives', async () => {
    const [, line = '', example = ''] = /^ {4}> (\/.+)\n((?: {4}.*\n|\n)+)/m.exec(readme) ?? [];
    const answer = answerLine(line, await readArchive('corpus'));
    const shown = answerText(answer, { width: 80, style: (_style, text) => text }).split('\n');
    const quoted = example.split('\n').map((row) => row.slice(4));
    expect(quoted[0]).toBe(shown[0]);
    const evidence = quoted.filter((row) => /^ +[│—]/.test(row));
    expect(evidence.length).toBeGreaterThan(1);
    for (const row of evidence) expect(shown).toContain(row);
  });

  test('lists every setting', () => {
    expect(firstCells('Settings')).toEqual(SETTING_NAMES);
  });

  test('names only scripts that package.json has', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(3);
    for (const script of named) expect(scripts).toHaveProperty(script);
  });

  test('links and shows only files that are there', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect([path, existsSync(path)]).toEqual([path, true]);
  });

  test('asks Discord for exactly the two scopes, and for the permissions that sharing and replying need', () => {
    const [, query = ''] = /authorize\?(\S+?)`/.exec(readme) ?? [];
    const asked = new URLSearchParams(query);
    expect(asked.get('scope')).toBe('bot applications.commands');
    const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
    const needed = ViewChannel | SendMessages | SendMessagesInThreads | ReadMessageHistory;
    expect(BigInt(asked.get('permissions') ?? 0)).toBe(needed);
  });
});

describe('.env.example', () => {
  test('names every setting, unset, under a comment', () => {
    const set = [...example.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
    expect(set).toEqual(SETTING_NAMES.map((name) => [name, '']));
    for (const name of SETTING_NAMES) expect(example).toMatch(new RegExp(`^# .+\\n${name}=$`, 'm'));
  });
});

test('package.json runs only files that are there', () => {
  const files = Object.values<string>(scripts).flatMap((script) => script.match(/\S+\/\S+\.ts/g) ?? []);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
});
