import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  ['Prime Minister Clara May met President Ali Bello in Lund on 3 May 2023.', 'Clara May'],
  ['President Ali Bello received Minister Clara May on Monday.', 'Clara May'],
  ['President Ali Bello received Minister Anna Berg May 3.', 'Anna Berg'],
  ['President Ali Bello received Minister Anna Berg in May.', 'Anna Berg'],
])('a month that ends a name is a part of it where it is no date: %s', (text, name) => {
  expect(people(eventsIn(text)[0]).map((each) => each.replace(/ \(.*/, ''))).toContain(name);
});
