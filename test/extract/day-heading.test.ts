import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const FIRST = 'Mayor Ana Pohl met Consul Paul Lorne at the town hall. They talked about the new school.';
const SECOND = 'Mayor Ana Pohl received Ambassador Ken Mori in her office.';
const THIRD = 'In the afternoon she received Rector Ines Berg.';

function daysIn(body: string): readonly (string | null)[] {
  return eventsIn(body).map((event) => event.date.value);
}

describe('a heading that names a day dates what stands below it', () => {
  test.each<[string, string, string]>([
    ['day and month', 'Monday, 1 May', 'Thursday, 4 May'],
    ['with a year', '1 May 2023', '4 May 2023'],
    ['month first', 'May 1st', 'May 4th'],
    ['in capitals, with a colon', 'MONDAY 1 MAY:', 'THURSDAY 4 MAY:'],
    ['in marks', '**Monday 1 May**', '## Thursday 4 May'],
    ['with the place behind it', 'Monday 1 May – Oslo', 'Thursday 4 May – Bergen'],
  ])('%s', (_how, first, second) => {
    expect(daysIn(`${first}\n\n${FIRST}\n\n${second}\n\n${SECOND}\n\n${THIRD}`)).toEqual([
      '2023-05-01',
      '2023-05-04',
      '2023-05-04',
    ]);
  });

  test('a weekday is that of the week before publication', () => {
    expect(daysIn(`Monday\n\n${FIRST}\n\nTuesday\n\n${SECOND}`)).toEqual(['2023-05-08', '2023-05-09']);
  });

  test('a counted day is counted from the first of the visit', () => {
    const events = eventsIn(
      `Mayor Ana Pohl visited Norway from 1 to 4 May 2023.\n\nDay 1\n\nShe met Governor Bao Lin.\n\nDay three: Bergen\n\nShe met Rector Ines Berg.`,
    );
    expect(events.map((event) => event.date.value)).toEqual(['2023-05-01', '2023-05-01', '2023-05-03']);
    expect(events[2]?.date).toMatchObject({ basis: 'inferred', note: 'day 3, counted from 2023-05-01' });
  });

  test('a date of the sentence itself goes before it', () => {
    expect(
      daysIn(
        `Monday 1 May\n\n${FIRST}\n\nThursday 4 May\n\nOn 2 May Mayor Ana Pohl received Ambassador Ken Mori.`,
      ),
    ).toEqual(['2023-05-01', '2023-05-02']);
  });

  test('two meetings of the same people on two days are two', () => {
    expect(
      daysIn(`Monday 1 May\n\n${FIRST}\n\nThursday 4 May\n\nMayor Ana Pohl met Consul Paul Lorne again.`),
    ).toEqual(['2023-05-01', '2023-05-04']);
  });

  test('who was there is added to the event of that day', () => {
    const [first, second] = eventsIn(
      `Monday 1 May\n\n${FIRST}\n\nThursday 4 May\n\n${SECOND} Councillor Eva Holm was also present.`,
    );
    expect(people(first).join()).not.toContain('Eva Holm');
    expect(people(second).join()).toContain('Eva Holm');
  });
});

describe('no heading is', () => {
  test.each([
    ['the only line with a date', `4 May 2023\n\n${FIRST}\n\n${SECOND}`],
    ['a year', `2019\n\n${FIRST}\n\n2020\n\n${SECOND}`],
    ['a count without a first day', `Day 1\n\n${FIRST}\n\nDay 2\n\n${SECOND}`],
  ])('%s', (_why, body) => {
    expect(daysIn(body).every((day) => day === '2023' || day === null)).toBe(true);
  });
});

describe('a civic reception', () => {
  test.each([
    'A delegation from Japan was given a civic reception by Mayor Ana Pohl on 3 May 2023.',
    'A delegation from Japan was given a civic reception in the Millennium Hall, hosted by Mayor Ana Pohl, on 3 May 2023.',
  ])('is a meeting with its host: %s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.type).toBe('meeting');
    expect(people(event)).toEqual(['Ana Pohl (host)', 'delegation from Japan (guest)']);
  });
});

describe('somebody who was in a city for a conference', () => {
  test('attended it', () => {
    const [event] = eventsIn(
      'Mayor Ana Pohl was in Oslo for a conference of the Ports Association on 3 May 2023.',
    );
    expect([event?.type, people(event)]).toEqual(['conference', ['Ana Pohl']]);
  });

  test('attended none where it was for something else', () => {
    const events = eventsIn('Mayor Ana Pohl was in Oslo for a press conference of the Ports Association.');
    expect(events.filter((event) => event.type === 'conference')).toEqual([]);
  });
});
