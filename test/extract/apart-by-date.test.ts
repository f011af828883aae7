import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

/** Each event's day and those in it. */
function days(text: string): readonly [string | null, readonly string[]][] {
  return eventsIn(text).map((event) => [
    event.date.value,
    people(event).map((name) => name.split(' (')[0] ?? ''),
  ]);
}

describe('a clause that names several days tells of an event on each', () => {
  test.each<[string, readonly [string, readonly string[]][]]>([
    [
      'President Ana Pohl met the Speaker, Joan Faris, on Monday and Prime Minister Paul Lorne on Tuesday.',
      [
        ['2023-05-08', ['Ana Pohl', 'Joan Faris']],
        ['2023-05-09', ['Ana Pohl', 'Paul Lorne']],
      ],
    ],
    [
      'On Monday Minister Ana Pohl met Minister Joan Faris, and on Tuesday Minister Paul Lorne.',
      [
        ['2023-05-08', ['Ana Pohl', 'Joan Faris']],
        ['2023-05-09', ['Ana Pohl', 'Paul Lorne']],
      ],
    ],
    [
      'Mayor Ana Pohl received Ambassador Joan Faris on 3 May and Ambassador Paul Lorne on 5 May.',
      [
        ['2023-05-03', ['Ana Pohl', 'Joan Faris']],
        ['2023-05-05', ['Ana Pohl', 'Paul Lorne']],
      ],
    ],
    [
      'On 3 May 2023 Mayor Ana Pohl received Rector Ines Berg, and on 5 May 2023 she received Consul Bao Lin.',
      [
        ['2023-05-03', ['Ana Pohl', 'Ines Berg']],
        ['2023-05-05', ['Ana Pohl', 'Bao Lin']],
      ],
    ],
    [
      'On 3 May 2023 Mayor Ana Pohl received Rector Ines Berg, and on 5 May 2023 Governor Paul Lorne received Consul Bao Lin.',
      [
        ['2023-05-03', ['Ana Pohl', 'Ines Berg']],
        ['2023-05-05', ['Paul Lorne', 'Bao Lin']],
      ],
    ],
  ])('%s', (text, told) => {
    expect(days(text)).toEqual(told);
  });

  test('and at a place of its own', () => {
    const events = eventsIn(
      'President Ana Pohl met Minister Joan Faris in Oslo on 3 May and Governor Paul Lorne in Lima on 5 May.',
    );
    expect(events.map((event) => [event.date.value, event.place?.text])).toEqual([
      ['2023-05-03', 'Oslo'],
      ['2023-05-05', 'Lima'],
    ]);
  });
});

describe('one event stays one', () => {
  test.each([
    'Mayor Ana Pohl met Minister Joan Faris and Governor Paul Lorne on Tuesday.',
    'On Tuesday, 9 May, Mayor Ana Pohl met Minister Joan Faris and Governor Paul Lorne.',
    'On Tuesday Mayor Ana Pohl met Minister Joan Faris, who took office on 3 April 2022.',
  ])('%s', (text) => {
    expect(days(text).map(([day]) => day)).toEqual(['2023-05-09']);
  });
});

describe('a participle with its own day', () => {
  test('leaves the day before it to the main verb', () => {
    const [, meeting] = days(
      'President Ana Pohl flew to Oslo on 3 May 2023, meeting Governor Paul Lorne on 4 May 2023.',
    );
    expect(meeting).toEqual(['2023-05-04', ['Paul Lorne', 'Ana Pohl']]);
  });
});

test('a word for some day not long ago is no second day', () => {
  const events = eventsIn(
    'On 3 May 2023 Minister Anna Berg met with the ambassadors recently accredited to Norway: the Ambassador of Japan, Tom Ray; the Ambassador of Kenya, Eva Holm; and the Ambassador of Peru, Karl Moe.',
  );
  expect(events.map(({ date }) => date.value)).toEqual(['2023-05-03']);
  expect(events[0]?.participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Tom Ray', 'Eva Holm', 'Karl Moe']),
  );
});
