import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'President Anna Berg and her spouse received at Cairo International Airport Turkish President Tom Ray and his spouse.',
  'President Anna Berg received at Lund Airport Prime Minister Tom Ray of Turkey.',
])('%s: the house is not of the guest', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test.each([
  'Minister Anna Berg wrapped up her tour on Friday, meeting with Prime Minister Tom Ray in Oslo.',
  'Parliament Speaker Anna Berg met with United Arab Emirates (UAE) Federal National Council Speaker Tom Ray.',
  'Speaker Anna Berg made these remarks during a bilateral meeting with Ambassador Tom Ray.',
])('%s: the two met, and nobody else', (text) => {
  const [event] = eventsIn(text);
  expect(event?.type).toBe('meeting');
  expect(event?.participants.map(({ name }) => name).sort()).toEqual(['Anna Berg', 'Tom Ray']);
});

test('a surname is enough for one of two who discussed something on a day', () => {
  const events = eventsIn(
    'President Anna Berg received Speaker Tom Ray. Earlier on Tuesday, Minister Karl Moe and Ray discussed trade.',
  );
  expect(events.map((event) => people(event).join())).toContain('Karl Moe,Tom Ray');
});

test('a delegation that is met during its visit is no host', () => {
  const [event] = eventsIn(
    'Speaker Anna Berg met a Norwegian delegation during their visit to India on Monday.',
  );
  expect(people(event)).not.toContain('Anna Berg (guest)');
});

test('nobody is greeted by himself', () => {
  const text =
    'Prince Karl Moe arrived in Bahrain. He saw the palace of Crown Prince Tom Ray. At the gate, His Royal Highness was greeted by Crown Prince Tom Ray.';
  const met = eventsIn(text).find(({ type }) => type === 'meeting');
  expect(people(met)).toEqual(['Tom Ray (host)', 'Karl Moe (guest)']);
});

test('a committee that goes on meeting has met nobody', () => {
  expect(eventsIn('The committee will continue its work, meeting with the press on Monday.')).toEqual([]);
});

test('fields of a ministry are nobody', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg met Ambassador Tom Ray. Environment, Forest and Climate Change Minister Karl Moe attended the meeting.',
  );
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Karl Moe', 'Tom Ray']);
});
