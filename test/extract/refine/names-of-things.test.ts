import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('a pronoun does not stand for a name with an article', () => {
  const events = eventsIn(
    'Minister Anna Berg met Ambassador Tom Ray on 3 May 2023. Their talks focused on the Middle East. She also met Governor Eva Holm.',
  );
  expect(events.map(people)).toEqual([
    ['Anna Berg (host)', 'Tom Ray (guest)'],
    ['Anna Berg', 'Eva Holm'],
  ]);
});

test('a comma before a name begins a clause, also in front of a noun for what can be signed', () => {
  const [event] = eventsIn(
    'In another engagement on 3 May 2023, Minister Anna Berg met Governor Tom Ray. In another way, Minister Anna Berg praised partnership projects.',
  );
  expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
});
