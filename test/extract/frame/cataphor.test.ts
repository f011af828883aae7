import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

test.each([
  'Talking to Ambassador Ken Mori, who called on her on Monday, Mayor Anna Berg praised the port.',
  'When Ambassador Ken Mori called on her on Monday, Mayor Anna Berg praised the port.',
  'While receiving a courtesy call from Ambassador Ken Mori, who paid her the visit on Monday, Mayor Anna Berg praised the port.',
  'During his courtesy call on Mayor Anna Berg on Monday, Ambassador Ken Mori praised the port.',
])('a pronoun before the main clause is its subject: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([both]);
});

test.each([
  'When Minister Eva Holm came and Ambassador Ken Mori called on her on Monday, Mayor Anna Berg praised the port.',
  'When Ambassador Ken Mori called on her on Monday, the crowd praised the port.',
  'When Ambassador Ken Mori called on her on Monday, Mayor Anna Berg and Rector Eva Holm praised the port.',
])('not where it may be another: %s', (text) => {
  for (const event of eventsIn(text)) expect(people(event)).not.toContain('Anna Berg (host)');
});
