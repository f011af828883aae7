import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const names = (text: string) => eventsIn(text)[0]?.participants.map(({ name }) => name);

test('a body of a country is met, and not the country', () => {
  expect(
    names("A memorandum was signed between Acme Group and Norway's National Land Transport Agency."),
  ).toEqual(['Acme Group', 'National Land Transport Agency']);
});

test('a minister of a country stays a minister', () => {
  expect(people(eventsIn("Mayor Anna Berg met Norway's Minister of Trade Tom Ray.")[0])).toEqual([
    'Anna Berg',
    'Tom Ray',
  ]);
});

test('a foreign name explained in brackets belongs to the office', () => {
  expect(
    names('President Anna Berg received the Speaker of the Indian Lok Sabha (the lower house) Tom Ray.'),
  ).toEqual(['Anna Berg', 'Tom Ray']);
});
