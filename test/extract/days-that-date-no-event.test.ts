import { describe, expect, test } from 'vitest';
import { allEventsIn, eventsIn, people } from './read-text.ts';

const met = 'Minister Anna Berg met Ambassador Tom Ray on Monday';

describe('dates of other things', () => {
  test.each([
    [
      'a thing of a year',
      '2023',
      'Chairman Karl Moe told the Baltic Ports Forum most of last year’s sales came from Norway.',
    ],
    [
      'what time is counted from',
      '2023',
      'Since Norway joined the union last June, Minister Anna Berg was received in Oslo by Mayor Eva Holm.',
    ],
  ])('%s', (_, value, text) => {
    expect(eventsIn(text).map((event) => event.date.value)).toEqual([value]);
  });

  test('a part of the day has its day', () => {
    expect(eventsIn(`${met.replace(' on Monday', '')} yesterday’s evening.`)[0]?.date.value).toBe(
      '2023-05-09',
    );
  });
});

describe('a short month is a name', () => {
  test('behind the first word of a sentence', () => {
    const [event] = eventsIn('Wang Jun, vice mayor of Harbin, met Consul Tom Ray on 3 May 2023.');
    expect(people(event)).toContain('Wang Jun (host)');
  });

  test('but not with a number beside it', () => {
    const [event] = eventsIn('Friday Jun 3 Minister Anna Berg met Consul Tom Ray.', '2022-06-05');
    expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

test('a year joined to one that is no date is none', () => {
  const text =
    'Karl Moe, a candidate in the 1996 and 2000 presidential primaries, attended the Lund Trade Forum on 3 May.';
  expect(eventsIn(text)[0]?.date.value).toBe('2023-05-03');
});

test('a day that is near but to come is of this year, and no fact', () => {
  const text = 'Acme Corporation withdrew its proposals at its annual meeting on 31 May.';
  expect(allEventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('a deed on a day soon to come was done in the year before', () => {
  const [event] = eventsIn('Mayor Anna Berg met Ambassador Tom Ray on 31 May.', '2023-05-10');
  expect(event).toMatchObject({ status: 'happened', date: { value: '2022-05-31' } });
});

test('the days of a visit to come date no weekday', () => {
  const text =
    'Minister Anna Berg on Tuesday welcomed the proposed visit of Minister Karl Moe on March 7-9, 2023. Ambassador Tom Ray met Minister Anna Berg on Tuesday.';
  expect(eventsIn(text, null).map((event) => event.date.value)).toEqual([null]);
});

test('the year that a time is counted from dates nothing', () => {
  const text = 'Anna Berg, President of the Union, has visited Norway since becoming president in 2016.';
  expect(eventsIn(text, null).map((event) => event.date.value)).not.toContain('2016');
});
