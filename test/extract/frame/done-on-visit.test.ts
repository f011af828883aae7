import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Minister Ana Silva said this during her visit to Lund on Monday.',
  'Director Ana Silva praised the new office. Silva made the remark on Wednesday during her official visit to Lund.',
  'The Minister of Works, Ana Silva, who disclosed this during an inspection visit to Lund on Tuesday, said work would go on.',
  'During her visit to Lund, Minister Ana Silva praised the state government for the new office.',
])('%s: whoever speaks on a visit paid it', (text) => {
  const visit = eventsIn(text).find(({ type }) => type === 'visit');
  expect(people(visit)).toEqual(['Lund (host)', 'Ana Silva (guest)']);
  expect(visit?.status).toBe('happened');
});

test.each([
  // It is told of, and not told on it.
  'Minister Ana Silva briefed the press on her visit to Lund.',
  'Minister Ana Silva will announce it during her visit to Lund.',
  'Minister Ana Silva is expected to raise the matter during her visit to Lund next month.',
  // It may be his.
  'Minister Ana Silva praised Governor Tom Ray during the visit to Lund.',
  'Minister Ana Silva thanked Governor Tom Ray for his words during his visit to Lund.',
])('%s: no visit of hers that was paid', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
