import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const visitsIn = (text: string) => eventsIn(text).filter((event) => event.type === 'visit').length;

test.each([
  [
    'the same place again',
    'Governor Tom Ray visited Lund on 3 May 2023. Governor Ray visited Lund with his wife.',
  ],
  [
    'the arrival, and that the guest is there',
    'Minister Tom Ray arrived in Oslo on 3 May 2023. Minister Ray is on a two-day visit to Oslo.',
  ],
  [
    'parts of a university',
    'Governor Tom Ray visited Lund University on 3 May 2023. Governor Ray also visited the University Gallery and the Institute of Marine Sciences.',
  ],
])('one visit is told twice: %s', (_how, text) => {
  expect(visitsIn(text)).toBe(1);
});

test.each([
  ['another place', 'Governor Tom Ray visited Lund on 3 May 2023. Governor Ray visited Fukui on 8 May 2023.'],
  [
    'a house of its own',
    'Governor Tom Ray visited Lund University on 3 May 2023. Governor Ray also visited the Oslo Institute of Marine Sciences.',
  ],
  [
    'another guest',
    'Governor Tom Ray visited Lund on 3 May 2023. Minister Eva Holm visited Lund on 3 May 2023.',
  ],
])('%s makes another visit', (_which, text) => {
  expect(visitsIn(text)).toBe(2);
});
