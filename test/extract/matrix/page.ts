import fc from 'fast-check';
import type { EventType } from '../../../src/extract/event.ts';
import { sentenceOf } from './passage.ts';
import type { Office, Person } from './people.ts';
import { OFFICES, PEOPLE } from './people.ts';
import type { Shape } from './shapes.ts';
import { SHAPES } from './shapes.ts';

/** What one did with another, whom `{X}` names. */
const DEEDS: readonly (readonly [EventType, string])[] = [
  ['meeting', 'met with {X}'],
  ['meeting', 'received {X}'],
  ['meeting', 'held talks with {X}'],
  ['meeting', 'had a meeting with {X}'],
  ['meeting', 'called on {X}'],
  ['meeting', 'paid a courtesy call on {X}'],
  ['meeting', 'welcomed {X} at the town hall'],
  ['conference', 'attended the {F} together with {X}'],
];
/** No two of a page are the same. */
const FORUMS = [
  '5th Northern Ports Forum',
  'Regional Energy Summit',
  'International Conference on Soil Health',
];
/** How what comes next begins, which is told of whoever was spoken of. */
const LINKS = ['On the same day, ', 'Later in the day, ', 'Separately, ', 'On Tuesday, '];
/** Who else was there. */
const ALSO_THERE = ['Also present was {X}.', 'Among those present was {X}.', '{X} was also in attendance.'];
/** Who was nowhere of it. */
const IN_PASSING = [
  'The port was founded in 1956 by {X}, a local merchant.',
  'The park is named after the poet {X}.',
];

/** How a page names the one whom it is about: with a whole office, by which he is known again. */
const LEADS = SHAPES.slice(0, 5);
/** How it names the others: as plainly, or with the office alone. */
const OTHERS = SHAPES.slice(0, 6);

/** One event of a page, and what is told behind it. */
interface Part {
  readonly deed: (typeof DEEDS)[number];
  readonly link: string;
  readonly subject: 'pronoun' | 'office' | 'surname' | 'name';
  readonly shape: Shape;
  readonly also: string | null;
  readonly passing: string | null;
}

/** A page on what one did with several, one after the other. */
export interface Page {
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly lead: Shape;
  readonly parts: readonly Part[];
}

const part = fc.record<Part>({
  deed: fc.constantFrom(...DEEDS),
  link: fc.constantFrom(...LINKS),
  subject: fc.constantFrom('pronoun', 'office', 'surname', 'name'),
  shape: fc.constantFrom(...OTHERS),
  also: fc.option(fc.constantFrom(...ALSO_THERE)),
  passing: fc.option(fc.constantFrom(...IN_PASSING)),
});

export const pages = fc.record<Page>({
  people: fc.shuffledSubarray([...PEOPLE], { minLength: 7, maxLength: 7 }),
  offices: fc.shuffledSubarray([...OFFICES], { minLength: 7, maxLength: 7 }),
  lead: fc.constantFrom(...LEADS),
  parts: fc.array(part, { minLength: 2, maxLength: 3 }),
});

/** The page in words, and the people of each of its events with its type. */
export function pageOf({ people, offices, lead, parts }: Page): { text: string; events: readonly string[] } {
  const [hero, ...others] = people;
  const [office, ...theirs] = offices;
  if (hero === undefined || office === undefined) throw new Error('somebody is told of');
  const next = (shape: Shape) => {
    const [person, held] = [others.shift(), theirs.shift()];
    if (person === undefined || held === undefined) throw new Error('too few people for a page');
    return { name: person.name, text: shape.text(person, held) };
  };
  const events: string[] = [];
  const told = parts.map(({ deed: [type, words], link, subject, shape, also, passing }, k) => {
    const whom = next(shape);
    const again = {
      pronoun: hero.he,
      office: `the ${office.short}`,
      surname: `${office.short} ${hero.surname}`,
      name: hero.name,
    };
    const who = k === 0 ? lead.text(hero, office) : `${link}${again[subject]}`;
    const there = also === null ? null : next(shape);
    const names = [hero.name, whom.name, ...(there === null ? [] : [there.name])];
    events.push(`${type}: ${names.sort().join(', ')}`);
    const sentences = [
      `${who} ${words.replace('{F}', FORUMS[k] ?? '').replace('{X}', whom.text)}`,
      also?.replace('{X}', there?.text ?? ''),
      passing?.replace('{X}', 'Bo Lindqvist'),
    ];
    return sentences.flatMap((text) => (text == null ? [] : [sentenceOf(text.replace(/\.$/, ''))])).join(' ');
  });
  return { text: told.join(' '), events };
}
