import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('a group behind those who led it is the subject, although plain words end it', () => {
  const text =
    'Led by Professor Ken Mori, a group of visitors from Oslo compatriots was warmly received by Rector Anna Berg on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Ken Mori (guest)']));
});

test('several behind a group that they received are the subject', () => {
  const text =
    'After receiving the delegation from Oslo, President Ken Mori, Dean Ida Lund and Director Jan Berg gave a briefing.';
  expect(people(eventsIn(text)[0])).toEqual(
    expect.arrayContaining(['Ken Mori (host)', 'Ida Lund (host)', 'Jan Berg (host)']),
  );
});

test('of people alone only the last is the subject', () => {
  const text = 'After meeting Ken Mori, Ida Lund and Jan Berg, Mayor Tom Ray went home.';
  expect(eventsIn(text)[0]?.participants).toHaveLength(4);
});
