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

test.each([
  ['Joining Mayor Ali Bello at the talks on Monday were Director Anna Berg and April Moss.', 'April Moss'],
  ['President Ali Bello received Ms. June Holm on Monday.', 'June Holm'],
])('a month that begins a name is a part of it: %s', (text, name) => {
  const names = eventsIn(`Mayor Ali Bello held talks with Minister Eva Lund. ${text}`).flatMap(people);
  expect(names.join()).toContain(name);
});

test('a month in a list of months is one', () => {
  const [event] = eventsIn('In May and June President Ali Bello visited Norway.');
  expect(people(event).join()).not.toContain('June');
});
