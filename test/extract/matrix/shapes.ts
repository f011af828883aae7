import type { Office, Person } from './people.ts';

/** A way of naming one person with an office; a comma at its end closes what stands behind the name. */
export interface Shape {
  readonly id: string;
  readonly text: (person: Person, office: Office) => string;
}

const titleOf = ({ he }: Person) => (he === 'he' ? 'Mr.' : 'Ms.');

/** How official news names somebody when he first comes up. */
export const SHAPES: readonly Shape[] = [
  { id: 'name, office', text: ({ name }, { title, of }) => `${name}, ${title} ${of},` },
  { id: 'name, the office', text: ({ name }, { title, of }) => `${name}, the ${title} ${of},` },
  { id: 'office name', text: ({ name }, { title, of }) => `${title} ${of} ${name}` },
  { id: 'the office name', text: ({ name }, { title, of }) => `the ${title} ${of} ${name}` },
  { id: 'the office, name', text: ({ name }, { title, of }) => `the ${title} ${of}, ${name},` },
  { id: 'title name', text: ({ name }, { short }) => `${short} ${name}` },
  {
    id: 'the newly appointed',
    text: ({ name }, { title, of }) => `the newly appointed ${title} ${of}, ${name},`,
  },
  { id: 'acting', text: ({ name }, { title, of }) => `Acting ${title} ${of} ${name}` },
  { id: 'former', text: ({ name }, { title, of }) => `former ${title} ${of} ${name}` },
  { id: 'brackets', text: ({ name }, { title, of }) => `${name} (${title} ${of})` },
  { id: 'dashes', text: ({ name }, { title, of }) => `${name} – ${title} ${of} –` },
  { id: 'H.E.', text: (who, { title, of }) => `H.E. ${titleOf(who)} ${who.name}, ${title} ${of},` },
  { id: 'Hon.', text: ({ name }, { title, of }) => `Hon. ${name}, the ${title} ${of},` },
  { id: 'office, H.E. name', text: ({ name }, { title, of }) => `the ${title} ${of}, H.E. ${name},` },
  { id: 'Dr. name', text: ({ name }, { title, of }) => `Dr. ${name}, ${title} ${of},` },
  {
    id: 'who is also',
    text: ({ name }, { short }) => `${short} ${name}, who is also head of the tourism board,`,
  },
  {
    id: 'who took office',
    text: ({ name }, { title, of }) => `${name}, ${title} ${of}, who took office in May,`,
  },
];

/** The same where a group comes with a leader. */
export const GROUPS: readonly Shape[] = [
  {
    id: 'delegation led by',
    text: ({ name }, { title, of }) => `a delegation led by the ${title} ${of}, ${name},`,
  },
  {
    id: 'counted, headed by',
    text: ({ name }, { title, of }) => `a 12-member delegation headed by ${name}, ${title} ${of},`,
  },
  {
    id: 'of a body, led by',
    text: ({ name }, { short }) => `a delegation of the Varnsk City Council led by ${short} ${name}`,
  },
];
