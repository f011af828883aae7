import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'On 3 May 2023, Minister Tom Ray met Minister Anna Berg.';

test('who came on a visit this year is a guest', () => {
  expect(people(eventsIn(`Minister Tom Ray visited Norway in May 2023. ${met}`).at(-1))).toContain(
    'Tom Ray (guest)',
  );
});

test.each([
  ['came in another year', `Minister Tom Ray visited Norway in 2019. ${met}`],
  ['only plans to come', `Minister Tom Ray plans to visit Norway. ${met}`],
])('who %s is not', (_why, text) => {
  const event = eventsIn(text).find((each) => each.type === 'meeting');
  expect(people(event)).toEqual(['Tom Ray', 'Anna Berg']);
});
