import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const forum = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';

test.each([
  'The list included Eva Holm (Port of Lund), Tom Ray (World Bank) and Lin Dahl (Center for Ports, Oslo).',
  'Speakers at the event included Rector Eva Holm, Tom Ray of the Port of Lund and Dean Lin Dahl.',
  'The experts who led the sessions included Eva Holm (trade), Tom Ray (health) and Lin Dahl (ports).',
  'The forum featured Rector Eva Holm, Mayor Tom Ray and Dean Lin Dahl.',
  'The panel featured Rector Eva Holm, Mayor Tom Ray and Dean Lin Dahl.',
  'Those who spoke on the occasion included Rector Eva Holm, Mayor Tom Ray and Dean Lin Dahl.',
  'Keynoting the forum were Rector Eva Holm, Mayor Tom Ray and Dean Lin Dahl.',
])('whoever is on the list of a gathering was there: %s', (sentence) => {
  const [event, ...more] = eventsIn(`${forum} ${sentence}`);
  expect([event?.type, more]).toEqual(['conference', []]);
  expect([...people(event)].sort()).toEqual(['Eva Holm', 'Lin Dahl', 'Tom Ray']);
});

test.each([
  'The list did not include Rector Eva Holm.',
  'The panel will feature Rector Eva Holm.',
  'The topics included trade, ports and Rector Eva Holm.',
  'The list included the Port of Lund and the World Bank.',
])('nobody else: %s', (sentence) => {
  expect(eventsIn(`${forum} ${sentence}`).flatMap(people)).toEqual([]);
});

test('a list alone is no event', () => {
  const text = 'The list included Eva Holm (Port of Lund) and Tom Ray (World Bank).';
  expect(rulesIn(text)).toEqual(['line-up']);
  expect(eventsIn(text)).toEqual([]);
});

test('the first sentence of an article may name the gathering whose speakers it lists', () => {
  const [event] = eventsIn(
    'Speakers at the Baltic Ports Forum in Lund were Mayor Eva Holm and Rector Tom Ray.',
  );
  expect([event?.type, people(event)]).toEqual(['conference', ['Eva Holm', 'Tom Ray']]);
  expect(eventsIn('Speakers at the Baltic Ports Forum are Mayor Eva Holm and Rector Tom Ray.')).toEqual([]);
});

test.each([
  'Session chairs were Professor Karl Moe and Rector Lena Ford.',
  'The first panel, “Green Shipping”, brought together Professor Karl Moe and Rector Lena Ford.',
])('those who led its sessions: %s', (text) => {
  const [event] = eventsIn(`The Baltic Ports Forum was held in Lund on 3 May 2023. ${text}`);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Karl Moe', 'Lena Ford']);
});
