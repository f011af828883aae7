import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = (whom: string) => eventsIn(`Minister Anna Berg met ${whom} on 3 May 2023.`)[0];

test.each(['H.E. Dr. Ida Lund Tax', 'Mr. Tom Peter Fund', 'Ms. Eva Trust'])(
  'behind a form of address that only people have, a word for a body or field is a surname: %s',
  (whom) => {
    const name = whom.split('. ').at(-1);
    expect(people(met(whom))).toEqual(['Anna Berg', name]);
    expect(met(whom)?.participants.every(({ collective }) => !collective)).toBe(true);
  },
);

test.each(['the Ida Lund Fund', 'the Tom Ray Trust', 'the King Olav Hospital'])(
  'else it is a body: %s',
  (whom) => {
    expect(met(whom)?.participants.find(({ name }) => name !== 'Anna Berg')?.collective).toBe(true);
  },
);
