import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { checkOptions } from '../../commands/options.ts';
import { whoMet } from '../../commands/who-met.ts';
import { madeArchive } from '../support/made-archive.ts';

const archive = madeArchive();
const problem = (given: Record<string, string>) => {
  const checked = checkOptions(whoMet, given);
  return checked.ok ? undefined : checked.message;
};

describe('options', () => {
  test.each(['2021', '2021-03', '2021-03-15', '2024-02-29', ' 2021 '])('%s is a day', (from) => {
    expect(problem({ name: 'x', from })).toBeUndefined();
  });

  test.each([
    '21',
    '2021-3',
    '2021-13',
    '2021-02-30',
    '2023-02-29',
    '15.3.2021',
    'May 2021',
    '2021-03-15T10:00',
    '-2021',
  ])('%s is none', (from) => {
    expect(problem({ name: 'x', from })).toBe(
      `“${from}” is no day; give “from” a year, month or day such as 2021, 2021-03 or 2021-03-15.`,
    );
  });

  test('from after to', () => {
    expect(problem({ name: 'x', from: '2021', to: '2020-12' })).toBe(
      '“from” (2021) is after “to” (2020-12); swap them.',
    );
    expect(problem({ name: 'x', from: '2021-05', to: '2021' })).toBeUndefined();
  });

  test('an unknown option', () => {
    expect(problem({ name: 'x', since: '2020' })).toBe(
      '/who-met has no option “since”; it takes name, from and to.',
    );
  });

  test('a missing one and an empty one', () => {
    expect(problem({})).toContain('/who-met needs “name”');
    expect(problem({ name: ' ' })).toContain('is empty');
    expect(problem({ name: '""' })).toContain('is empty');
    expect(problem({ name: '!?' })).toContain('is empty');
    expect(problem({ name: 'x', to: '' })).toContain('or leave it out');
  });

  test('quotation marks around a name are not part of it', () => {
    expect(checkOptions(whoMet, { name: '“Anna Berg”' })).toEqual({
      ok: true,
      options: { name: 'Anna Berg' },
    });
  });

  test('an over-long one', () => {
    expect(problem({ name: 'x'.repeat(301) })).toContain('at most 300');
  });

  test('whatever is given, every command answers, and an error says what to do', () => {
    const name = fc.constantFrom(
      'name',
      'from',
      'to',
      'year',
      'words',
      'id',
      'page',
      'source',
      'x',
      '__proto__',
    );
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2021', '2021-02', 'Lund', '2', '-1'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.array(fc.tuple(name, value)), (command, given) => {
        const answer = command.run(Object.fromEntries(given), archive);
        expect(answer.command).toBe(command.name);
        expect(answer.summary).not.toBe('');
        if (answer.outcome === 'error') expect(answer.items).toEqual([]);
      }),
    );
  });
});

describe('the list of commands', () => {
  test('fits Discord’s limits for names and descriptions', () => {
    for (const { name, description, options } of COMMANDS) {
      for (const one of [{ name, description }, ...options]) {
        expect(one.name).toMatch(/^[a-z-]{1,32}$/);
        expect(one.description.length).toBeGreaterThan(0);
        expect(one.description.length).toBeLessThanOrEqual(100);
      }
    }
  });

  test('required options come first, as Discord wants them', () => {
    for (const { options } of COMMANDS) {
      const required = options.map((option) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
