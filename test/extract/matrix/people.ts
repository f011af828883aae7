/** Somebody made up for a passage. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly he: 'he' | 'she';
}

const women = [
  'Ilse Varnholt',
  'Amara Oduwe',
  'Lucia Ferrandi',
  'Ruth Ellingham',
  'Helena Brandvik',
  'Priya Ramanath',
];
const men = [
  'Tomas Redlik',
  'Jean-Pierre Larquet',
  'Li Wenhao',
  'Samuel Okirota',
  'Giorgi Lomtadze',
  'Park Jin-woo',
];

function person(name: string, he: Person['he']): Person {
  const [first = '', last = ''] = name.split(' ');
  return { name, surname: /^(?:Li|Park)$/.test(first) ? first : last, he };
}

/** Names of several sorts, each of somebody else. */
export const PEOPLE: readonly Person[] = [
  ...women.map((name) => person(name, 'she')),
  ...men.map((name) => person(name, 'he')),
];

/** An office, what it is for, and what its holder is called later on. */
export interface Office {
  readonly title: string;
  readonly of: string;
  readonly short: string;
}

export const OFFICES: readonly Office[] = [
  { title: 'Mayor', of: 'of Kelmouth', short: 'Mayor' },
  { title: 'Governor', of: 'of Tarvik Province', short: 'Governor' },
  { title: 'Minister of Agriculture', of: 'of Ghana', short: 'Minister' },
  { title: 'Deputy Prime Minister and Minister for Transport', of: 'of Slovenia', short: 'Minister' },
  { title: 'Chairman', of: 'of the Ostrevel Chamber of Commerce', short: 'Chairman' },
  { title: 'Director General', of: 'of the Finnish Port Authority', short: 'Director General' },
  { title: 'Ambassador', of: 'of Uruguay', short: 'Ambassador' },
  { title: 'President', of: 'of Orlanda Energy', short: 'President' },
  { title: 'Rector', of: 'of Lindhaven University', short: 'Rector' },
];
