import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const told = (text: string) =>
  eventsIn(text).map((event) =>
    `${event.date.value} ${people(event).join(', ')} ${event.place?.text ?? ''}`.trim(),
  );

test.each([
  ['On Monday Minister Jan Sato met Minister Eva Holm, and on Tuesday Minister Tom Ray.'],
  ['Minister Jan Sato met Minister Eva Holm on Monday and Minister Tom Ray on Tuesday.'],
  ['Minister Jan Sato held talks with Minister Eva Holm on Monday and with Minister Tom Ray on Tuesday.'],
])('a verb left out the second time is told twice: %s', (text) => {
  expect(told(text)).toEqual(['2023-05-08 Jan Sato, Eva Holm', '2023-05-09 Jan Sato, Tom Ray']);
});

test('each with its own place', () => {
  const text =
    'Minister Jan Sato met Minister Eva Holm in Oslo on 4 May and Minister Tom Ray in Bergen on 5 May.';
  expect(eventsIn(text).map((event) => event.place?.text)).toEqual(['Oslo', 'Bergen']);
});

test.each([
  ['two people on one day', 'Minister Jan Sato met Minister Eva Holm and Minister Tom Ray on Tuesday.'],
  ['two days', 'Minister Jan Sato met Minister Eva Holm on Monday and Tuesday.'],
  ['two places', 'Minister Jan Sato met Minister Eva Holm in Oslo on 8 May and in Bergen on 9 May.'],
])('%s are one meeting', (_what, text) => {
  expect(told(text)).toHaveLength(1);
});

test('who does something else on another day was not met', () => {
  const text =
    'Minister Jan Sato met Minister Eva Holm on Monday and on Tuesday Minister Tom Ray visited Lund.';
  expect(eventsIn(text).map((event) => event.type)).toEqual(['meeting', 'visit']);
  expect(told(text)[0]).not.toContain('Tom Ray');
});
