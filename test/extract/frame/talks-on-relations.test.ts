import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('those between whom cooperation is did not talk', () => {
  const [event] = eventsIn(
    'Minister Anna Berg held talks with Speaker Tom Ray on Monday on the expansion of cooperation between Iran and Norway.',
  );
  expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
});

test.each([
  'The statement followed a meeting between President Anna Berg and Prime Minister Tom Ray on Monday.',
  'President Anna Berg conveyed the request to Prime Minister Tom Ray at a meeting in Berlin on Tuesday.',
  'President Anna Berg handed the letter to Prime Minister Tom Ray during their meeting on Tuesday.',
])('%s: they met', (text) => {
  const [event] = eventsIn(text);
  expect(event?.type).toBe('meeting');
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Tom Ray']);
});

test.each([
  'President Anna Berg will convey the request to Prime Minister Tom Ray at a meeting next week.',
  'Minister Anna Berg revealed that both visiting leaders expressed their wish to send teams.',
])('%s: nothing happened yet', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('a symposium on something is one of its own', () => {
  const events = eventsIn(
    'Mayor Anna Berg met Ambassador Tom Ray on Monday. Vice Mayor Karl Moe attended the symposium on farming.',
  );
  expect(events.map(({ type }) => type)).toEqual(['meeting', 'conference']);
});
