import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';
import { pageOf, pages } from './page.ts';

/** Type and people of each event that a text tells to have happened, in no order. */
function told(text: string): readonly string[] {
  return allEventsIn(text)
    .filter(({ status, type }) => status === 'happened' && type !== 'other')
    .map(({ type, participants }) => {
      const people = participants.filter(({ collective }) => !collective).map(({ name }) => name);
      return `${type}: ${people.sort().join(', ')}`;
    })
    .sort();
}

test('of several events told one after the other each has its own people', () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { text, events } = pageOf(page);
      expect(told(text), text).toEqual([...events].sort());
    }),
    { seed: 20230510, numRuns: 80 },
  );
});
