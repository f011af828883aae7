import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('`his visit` is that of whom the article spoke of', () => {
  const [visit, ...others] = eventsIn(
    'Minister Tom Ray spoke to the press on 4 May 2023. His visit to Norway took place on 3 May 2023.',
  );
  expect(others).toEqual([]);
  expect(visit).toMatchObject({ type: 'visit', date: { value: '2023-05-03' } });
  expect(people(visit)).toEqual(['Norway (host)', 'Tom Ray (guest)']);
});

test('a visit of which nobody is told who paid it is none', () => {
  expect(eventsIn('The visit to Norway took place on 3 May 2023.')).toEqual([]);
});
