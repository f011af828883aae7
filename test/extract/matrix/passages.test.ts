import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';
import type { Parts } from './passage.ts';
import { clauseOf, passages, sentenceOf } from './passage.ts';

/** The same passages on every run. */
const SEED = 20230510;

/** What a text tells to have happened: the type of each event, and its people with their sides. */
function told(text: string) {
  return allEventsIn(text)
    .filter(({ status, type }) => status === 'happened' && type !== 'other')
    .map(({ type, participants }) => {
      const people = participants.filter(({ collective }) => !collective);
      return { type, people: new Map(people.map(({ name, side }) => [name, side])) };
    });
}

/** The names of the two, who received and who came where the words say so. */
function namesOf({ people }: Parts): [string, string] {
  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('two people');
  return [first.name, second.name];
}

test('whoever is named in any way did what is told in any words, and nobody else', () => {
  fc.assert(
    fc.property(passages, (parts) => {
      const text = sentenceOf(clauseOf(parts));
      const [event, ...more] = told(text);
      const [first, second] = namesOf(parts);
      expect(more, text).toEqual([]);
      expect(event?.type, text).toBe(parts.deed.type);
      expect([...(event?.people.keys() ?? [])].sort(), text).toEqual([first, second].sort());
      if (!parts.deed.text.includes('{H}')) return;
      expect(event?.people.get(first), text).toBe('host');
      expect(event?.people.get(second), text).toBe('guest');
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test.each(['will', 'would', 'could', 'might', 'should', 'will not'])(
  'nothing has happened of what they %s do',
  (mood) => {
    fc.assert(
      fc.property(passages, (parts) => {
        const text = sentenceOf(clauseOf(parts, mood));
        expect(told(text), text).toEqual([]);
      }),
      { seed: SEED, numRuns: 40 },
    );
  },
);
