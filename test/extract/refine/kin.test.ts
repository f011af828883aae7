import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray of Japan on 3 May 2023.';

test.each([
  ['of the same country stands with the guests', 'guest', 'Director Karl Moe of Japan was also present.'],
  ['of nothing that is told stands with the hosts', 'host', 'Director Karl Moe was also present.'],
])('who was there and is %s', (_who, side, sentence) => {
  expect(people(eventsIn(`${met} ${sentence}`)[0])).toContain(`Karl Moe (${side})`);
});

test('of the same university as those who received, with them', () => {
  const text =
    'Lund University hosted Rector Tom Ray of Fukui University on 3 May 2023. Professor Karl Moe of Lund University was also present.';
  expect(people(eventsIn(text)[0])).toContain('Karl Moe (host)');
});

test('nobody stands with those whose name shares only common words', () => {
  const text =
    'Minister Anna Berg met Minister Tom Ray on 3 May 2023. Karl Moe, director of the Department of Trade, was also present.';
  expect(people(eventsIn(text)[0])).toContain('Karl Moe');
});

test('a bare name that was there is on no side, and nobody where a city alone was visited', () => {
  expect(people(eventsIn(`${met} Karl Moe was also present.`)[0])).toContain('Karl Moe');
  const visited = 'A delegation from Japan visited Norway on 3 May 2023.';
  expect(people(eventsIn(`${visited} Director Karl Moe was also present.`)[0])).toContain('Karl Moe');
});

test('a society of two countries stands with neither', () => {
  const text = `${met} Karl Moe, chairman of the Norwegian-Japanese Society, was also present.`;
  expect(people(eventsIn(text)[0])).not.toContain('Karl Moe (guest)');
});

test.each([
  ['of a body of his own', 'The Rector of Fukui University, Karl Moe, was also present.', met],
  [
    'where the guests have no names',
    'Director Karl Moe was also present.',
    'Mayor Anna Berg met a delegation from Japan on 3 May 2023.',
  ],
])('an office-holder who was there is on no side %s', (_why, sentence, before) => {
  expect(people(eventsIn(`${before} ${sentence}`)[0])).toContain('Karl Moe');
});

test('an office-holder of a department is with those who received', () => {
  const text = `${met} The Director of the Department of Trade, Karl Moe, was also present.`;
  expect(people(eventsIn(text)[0])).toContain('Karl Moe (host)');
});

test('a ministry named for its field is no body of somebody else', () => {
  const text = `${met} The Permanent Secretary of the Ministry of Aviation, Karl Moe, was also present.`;
  expect(people(eventsIn(text)[0])).toContain('Karl Moe (host)');
});
