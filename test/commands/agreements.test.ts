import { describe, expect, test } from 'vitest';
import { agreements } from '../../commands/agreements.ts';
import { madeArchive } from '../support/made-archive.ts';

const archive = madeArchive();
const ask = (options: Record<string, string>) => agreements.run(options, archive);

describe('/agreements', () => {
  test('without options gives every signing', () => {
    const { summary, items } = ask({});
    expect(summary).toBe('2 signings');
    expect(items.every((item) => item.kind === 'event' && item.type === 'signing')).toBe(true);
  });

  test('of a year gives what is known to be of that year, and counts the undated apart', () => {
    const { summary, items, notes } = ask({ year: '2021' });
    expect(summary).toBe('1 signing in 2021');
    expect(items.map((item) => item.kind === 'event' && item.agreement?.amount?.text)).toEqual([
      '$2 million',
    ]);
    expect(notes).toEqual([
      'Not counted: 1 signing without a known year (“An agreement on ferries was si”).',
    ]);
  });

  test('of a year without signings says which years have some', () => {
    const { outcome, summary, notes } = ask({ year: '1999' });
    expect({ outcome, summary }).toEqual({
      outcome: 'nothing',
      summary: 'No signing in 1999 in the archive.',
    });
    expect(notes).toContain('The archive has signings of 2021.');
  });

  test('of a party and a topic', () => {
    expect(ask({ party: 'Acme' }).summary).toBe('1 signing with Acme');
    expect(ask({ party: 'oslo', topic: 'ferry' }).summary).toBe(
      'No signing with Oslo about “ferry” in the archive.',
    );
    expect(ask({ topic: 'Contracts on ferries' }).summary).toBe('1 signing about “Contracts on ferries”');
    expect(ask({ topic: 'contract' }).total).toBe(1);
  });

  test('of an unknown party offers near names', () => {
    expect(ask({ party: 'Acne' })).toMatchObject({ outcome: 'nothing', suggestions: [] });
    expect(ask({ party: 'Acmes' })).toMatchObject({
      outcome: 'nothing',
      suggestions: ['Acme', 'Acme Ferries'],
    });
  });

  test('planned signings are not counted as signed', () => {
    const planned = archive.events.map((one) => ({
      ...one,
      event: { ...one.event, status: 'planned' as const },
    }));
    const { summary, items } = agreements.run({ year: '2021' }, madeArchive({ events: planned }));
    expect(summary).toBe('No signing in 2021; 1 planned');
    expect(items.map((item) => item.kind === 'event' && item.status)).toEqual(['planned']);
    expect(agreements.run({ year: '2021' }, madeArchive({ events: planned })).notes).toEqual([]);
  });

  test('free words are a year, a party that the archive knows, or a topic', () => {
    const words = (typed: string) => agreements.fromWords?.(typed, archive);
    expect(words('2021')).toEqual({ year: '2021' });
    expect(words('Acme 2021')).toEqual({ year: '2021', party: 'Acme' });
    expect(words('solar power')).toEqual({ topic: 'solar power' });
    expect(words('20x1')).toEqual({ year: '20x1' });
  });

  test('offers the years that have signings', () => {
    const [year] = agreements.options;
    expect(year?.complete?.('', archive)).toEqual([{ label: '2021 · 1', value: '2021' }]);
    expect(year?.complete?.('19', archive)).toEqual([]);
  });
});
