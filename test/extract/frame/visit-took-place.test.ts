import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

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

describe('a visit of which something else is told in the past was paid', () => {
  test.each<[guest: string, text: string]>([
    ['Tom Ray', 'Governor Tom Ray’s visit to Norway marked an anniversary on 3 May 2023.'],
    ['Tom Ray', 'The visit of Governor Tom Ray to Norway on 3 May 2023 was a success.'],
    ['Tom Ray', 'The stay of Governor Tom Ray in Norway on 3 May 2023 was a success.'],
    [
      'delegation from Lund',
      'The visit of a delegation from Lund to Norway on 3 May 2023 was deemed a success.',
    ],
    ['Tom Ray', 'A treaty was signed on 3 May 2023 during the visit of Governor Tom Ray to Norway.'],
  ])('by %s: %s', (guest, text) => {
    const visit = eventsIn(text).find(({ type }) => type === 'visit');
    expect(visit).toMatchObject({ status: 'happened', date: { value: '2023-05-03' } });
    expect(people(visit)).toContain(`${guest} (guest)`);
  });

  test.each([
    'Governor Tom Ray’s visit to Norway on 3 June 2023 was postponed.',
    'Governor Tom Ray’s visit to Norway was announced on 3 May 2023.',
    'A visit to Norway by Governor Tom Ray was under consideration on 3 May 2023.',
    'Governor Tom Ray’s visit to Norway sponsored by the chamber will mark an anniversary.',
    'Governor Tom Ray’s visit to Norway will mark an anniversary.',
    'On the eve of Governor Tom Ray’s visit to Norway the flags were put up.',
    'He hoped to arrange a visit by Governor Tom Ray to Norway in May 2023.',
    'He hoped to arrange the visit of Governor Tom Ray to Norway in May 2023.',
    'A treaty will be signed during the visit of Governor Tom Ray to Norway on 3 May 2023.',
  ])('not in: %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });

  test('where an article has long told of other things, it is history with its year', () => {
    const news =
      'Mayor Anna Berg met Ambassador Lin Dahl on 3 May 2023. They spoke of trade. The port is growing.';
    const [, visit] = eventsIn(`${news} Governor Tom Ray’s visit to Norway in March 2021 strengthened ties.`);
    expect(visit).toMatchObject({ type: 'visit', date: { value: '2021-03' } });
    expect(eventsIn(`${news} Governor Tom Ray’s visit to Norway strengthened ties.`)).toHaveLength(1);
  });
});

test('a visit named with its time beside what is told of it is history', () => {
  expect(
    rulesIn('The port was built after the visit of a trade mission from Lund to Oslo in March 2019.'),
  ).toEqual(['visit-by-name']);
});

test('behind an office with a name the plural of a visit is what he does', () => {
  const text =
    'Each year Bishop Ken Mori visits each of the schools, and on 3 May 2023 he visited Lund College.';
  expect(eventsIn(text).map(people)).toEqual([['Lund College (host)', 'Ken Mori (guest)']]);
});
