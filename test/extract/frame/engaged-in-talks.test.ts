import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'President Ana Lima engaged in a highly productive discussion with President Rui Costa.',
  'On 4 May 2023 President Ana Lima was in Oslo. There she engaged in talks with President Rui Costa.',
])('talks that somebody engaged in are a meeting: %s', (text) => {
  const told = eventsIn(text).map((event) => people(event).join());
  expect(told.at(-1)).toMatch(/Ana Lima.*Rui Costa|Rui Costa.*Ana Lima/);
});

test('who engages with somebody on a matter need not have met anybody', () => {
  const text =
    'The city celebrated its jubilee. It is on record that President Ana Lima engaged with companies on the matter.';
  expect(eventsIn(text)).toEqual([]);
});

test('talks under a co-chairmanship are with those who held it', () => {
  const text =
    'On 11 May 2023 political consultations between the ministries of Norvania and Peru took place in Lima under the co-chairmanship of Director Eva Ek and Director Rosa Diaz.';
  expect(people(eventsIn(text)[0]).join()).toMatch(/Eva Ek.*Rosa Diaz/);
});

test('a princess is not the mayor who shares her first name', () => {
  const text =
    'On 17 May 2023 Princess Eva visited Lund Hospital, where she was welcomed by Governor Jan Moe, Mayor Eva Berg and Director Tom Ek.';
  const names = people(eventsIn(text)[0]);
  expect(names).toContain('Eva (guest)');
  expect(names).toContain('Eva Berg (host)');
});

test('an office between commas before the last name of a list is of that name', () => {
  const text =
    'On 5 May 2023 President Ana Lima met President Klaus Holm of Romania, Prime Minister of Peru, Philip Pierson; and Foreign Minister of Norway, Ali Sabra.';
  const roles = new Map(eventsIn(text)[0]?.participants.map(({ name, role }) => [name, role?.text]));
  expect(roles.get('Klaus Holm')).toBe('President');
  expect(roles.get('Philip Pierson')).toContain('Prime Minister');
});

test('a parliament ends before the name of its chairman', () => {
  const text =
    'On 3 May 2023 the Chairman of the National Assembly of Gagovia Vladimir Kyss met Mayor Tom Ray.';
  expect(people(eventsIn(text)[0]).join()).toContain('Vladimir Kyss');
  expect(people(eventsIn(text)[0]).join()).not.toContain('Assembly');
});
