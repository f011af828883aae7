import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Minister Anna Berg met Karl Moe, Chief Executive of Acme Corporation,';

test('an official receives a businessman', () => {
  expect(people(eventsIn(`${met} on 3 May 2023.`)[0])).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
});

test('but on the sidelines of something nobody receives', () => {
  const text = `${met} on the sidelines of the forum on 3 May 2023.`;
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Karl Moe']);
});
