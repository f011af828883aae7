import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';

function happened(text: string): readonly string[] {
  return allEventsIn(text)
    .filter(({ status, type }) => status === 'happened' && type !== 'other')
    .map(({ participants }) =>
      participants
        .map(({ name }) => name)
        .sort()
        .join(', '),
    );
}

test.each([
  'Governor Tom Redlik was able to meet Ambassador Anna Berg in Lund.',
  'Governor Tom Redlik has been able to meet Ambassador Anna Berg.',
  'Governor Tom Redlik managed to meet Ambassador Anna Berg in Lund.',
  'Governor Tom Redlik used his stay in Lund to meet with Ambassador Anna Berg.',
  'Governor Tom Redlik took advantage of the forum to meet with Ambassador Anna Berg.',
  'Governor Tom Redlik took time to meet Ambassador Anna Berg.',
])('what was possible and used was done: %s', (text) => {
  expect(happened(text)).toEqual(['Anna Berg, Tom Redlik']);
});

test.each([
  'Governor Tom Redlik was not able to meet Ambassador Anna Berg in Lund.',
  'Governor Tom Redlik hopes to use the visit to meet Ambassador Anna Berg.',
  'Governor Tom Redlik is able to meet Ambassador Anna Berg.',
  'Governor Tom Redlik claims to have met Ambassador Anna Berg.',
  'Governor Tom Redlik could not manage to meet Ambassador Anna Berg.',
  'A seminar on trade is to be attended by Governor Tom Redlik, accompanied by Anna Berg, Director of the Cabinet.',
  'Governor Tom Redlik, accompanied by Anna Berg, plans to participate in the Baltic Ports Forum.',
  'Governor Tom Redlik, accompanied by Anna Berg, did not visit Lund University.',
])('what was only possible, or is planned with company, was not: %s', (text) => {
  expect(happened(text)).toEqual([]);
});

test.each([
  'Governor Tom Redlik, accompanied by Anna Berg, visited Lund University and will return in May.',
  'Governor Tom Redlik visited Lund University, accompanied by Anna Berg, who will return in May.',
])('company at what was done was there: %s', (text) => {
  expect(happened(text).join()).toContain('Anna Berg');
});
