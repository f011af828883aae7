import fc from 'fast-check';
import type { Deed } from './deeds.ts';
import { DEEDS } from './deeds.ts';
import type { Office, Person } from './people.ts';
import { OFFICES, PEOPLE } from './people.ts';
import type { Shape } from './shapes.ts';
import { GROUPS, SHAPES } from './shapes.ts';

/** When, where and why; each adds nobody, in front or at the end. */
const SETTINGS = [
  '',
  'on Tuesday',
  'on 8 May',
  'in the framework of the Year of Culture',
  'as part of efforts to widen trade',
  'on the sidelines of the Varnsk Economic Forum',
  'ahead of next month’s elections',
];

/** Two people, each as news names him, and what they did. */
export interface Parts {
  readonly deed: Deed;
  readonly people: readonly Person[];
  readonly first: Shape;
  readonly second: Shape;
  readonly offices: readonly Office[];
  readonly setting: string;
  readonly inFront: boolean;
}

/** All passages that the parts make; a failure shrinks to the first parts that fail. */
export const passages = fc.record<Parts>({
  deed: fc.constantFrom(...DEEDS),
  people: fc.shuffledSubarray([...PEOPLE], { minLength: 2, maxLength: 2 }),
  first: fc.constantFrom(...SHAPES),
  second: fc.constantFrom(...SHAPES, ...GROUPS),
  offices: fc.shuffledSubarray([...OFFICES], { minLength: 2, maxLength: 2 }),
  setting: fc.constantFrom(...SETTINGS),
  inFront: fc.boolean(),
});

/** The clause that the parts tell, its verb in the past or bare behind `mood` (`will`). */
export function clauseOf(
  { deed, people, first, second, offices, setting, inFront }: Parts,
  mood = '',
): string {
  const named = (k: 0 | 1) => {
    const [person, office] = [people[k], offices[k]];
    if (person === undefined || office === undefined) throw new Error('two people and two offices');
    return (k === 0 ? first : second).text(person, office);
  };
  // Whoever comes is the second, and may be a group.
  const told = deed.text
    .replace(/\{[HA]\}/, named(0))
    .replace(/\{[GB]\}/, named(1))
    .replace(/\[(\w+):([^\]]+)\]/, (_, bare: string, past: string) =>
      mood === '' ? past : `${mood} ${bare === 'be' ? past.replace(/^(?:was|were)\b/, 'be') : bare}`,
    );
  return tidy(setting === '' ? told : inFront ? `${setting}, ${told}` : `${told} ${setting}`);
}

/** A sentence of a clause: with a capital and a full stop, and no comma before a mark. */
export function sentenceOf(clause: string): string {
  return tidy(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`);
}

function tidy(text: string): string {
  return text
    .replace(/,(?=[,.;])/g, '')
    .replace(/ –(?=[,.])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
