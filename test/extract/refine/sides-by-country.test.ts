import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Minister Anna Berg of Norway met Minister Tom Ray of Japan in Tokyo on 3 May 2023.';

test.each([
  ['who came', 'Karl Moe (guest)', 'Director Karl Moe of Norway was also present.'],
  ['at home', 'Karl Moe (host)', 'Director Karl Moe of Japan was also present.'],
])('whoever else is there stands with those of his country: %s', (_side, who, sentence) => {
  expect(people(eventsIn(`${met} ${sentence}`)[0])).toEqual(
    expect.arrayContaining(['Tom Ray (host)', 'Anna Berg (guest)', who]),
  );
});

test('also where he is named first', () => {
  const text =
    'Director Karl Moe of Japan and Minister Anna Berg of Norway met Minister Tom Ray of Japan in Tokyo on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(['Karl Moe (host)', 'Tom Ray (host)', 'Anna Berg (guest)']);
});

test('in a third country nobody is at home', () => {
  const text = met.replace('Tokyo', 'Rome');
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});
