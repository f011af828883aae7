import fc from 'fast-check';
import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

const GIVEN = ['Aino', 'Rui', 'Lars', 'Ketevan', 'Nomsa', 'Tariq', 'Ximena', 'Bolat'];
const FAMILY = ['Virtanen', 'Costa', 'Holm', 'Beridze', 'Dlamini', 'Qureshi', 'Vargas', 'Ospanov'];
/** How somebody may be told in a list; `NAME` is the personal name. */
const TOLD = [
  'Mr. NAME',
  'Prof. Dr. NAME',
  'Mayor NAME',
  'Rector NAME of Lund University',
  'NAME, Minister of Trade of Peru',
  'NAME (Director of Protocol)',
  'NAME (Porto University, Portugal)',
  'Dr. NAME, M.Hum.',
];

const name = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY))
  .map(([given, family]) => `${given} ${family}`);
const people = fc.uniqueArray(fc.record({ name, told: fc.constantFrom(...TOLD) }), {
  selector: (each) => each.name,
  minLength: 2,
  maxLength: 7,
});

test('in any list with semicolons everybody is read, in order, and nobody else', () => {
  fc.assert(
    fc.property(people, fc.boolean(), (listed, hasAnd) => {
      const members = listed.map((each) => each.told.replace('NAME', each.name));
      const last = members.at(-1) as string;
      const text = `${members.slice(0, -1).join('; ')}; ${hasAnd ? 'and ' : ''}${last} met`;
      const read = listAt(text, participantsAt)?.map(({ kind, head }) => `${kind}: ${head}`);
      expect(read).toEqual(listed.map((each) => `person: ${each.name}`));
    }),
    { numRuns: 300 },
  );
});

test('in any list with commas everybody is read, in order, and nobody else', () => {
  fc.assert(
    fc.property(people, (listed) => {
      const members = listed.map((each) => each.told.replace('NAME', each.name));
      const last = members.at(-1) as string;
      const text = `${members.slice(0, -1).join(', ')} and ${last} met`;
      const read = listAt(text, participantsAt)?.map(({ kind, head }) => `${kind}: ${head}`);
      expect(read).toEqual(listed.map((each) => `person: ${each.name}`));
    }),
    { numRuns: 300 },
  );
});
