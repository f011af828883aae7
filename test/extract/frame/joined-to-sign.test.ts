import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'The mayor of Morlay, Jean Vermot, joined Mayor Carol Swain in the mayor’s parlour to re-sign the charter.',
  'Mayor Jean Vermot joined Mayor Carol Swain at City Hall to sign the charter.',
])('%s: those who came together signed it', (text) => {
  const [event] = eventsIn(text);
  expect(event?.type).toBe('signing');
  expect(event === undefined ? [] : people(event)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('Jean Vermot') as string,
      expect.stringContaining('Carol Swain') as string,
    ]),
  );
});

test.each([
  'Mayor Jean Vermot will join Mayor Carol Swain in the parlour to sign the charter.',
  'Mayor Jean Vermot did not join Mayor Carol Swain to sign the charter.',
  'Mayor Jean Vermot joined an effort to sign the charter.',
])('%s: no signing that happened', (text) => {
  const happened = eventsIn(text).filter(({ type, status }) => type === 'signing' && status === 'happened');
  expect(happened).toEqual([]);
});

test.each([
  'Kesko and Savina Oy formally executed the signing of the agreement on 3 May 2023.',
  'Kesko and Savina Oy completed the signing of the agreement on 3 May 2023.',
])('%s', (text) => {
  const [event] = eventsIn(text);
  expect(event?.type).toBe('signing');
  expect(event?.participants.map(({ name }) => name)).toEqual(['Kesko', 'Savina Oy']);
});

test('a statement that the news is taken from was not signed at an event', () => {
  const text =
    'According to a joint statement signed by Director Lars Holm and Secretary Ana Lima, both firms plan to build plants.';
  expect(eventsIn(text)).toEqual([]);
});
