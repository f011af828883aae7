import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const rolesOf = (text: string) =>
  eventsIn(text).flatMap(({ participants }) => participants.map(({ name, role }) => [name, role?.text]));

test.each<[who: readonly (readonly [string, string])[], text: string]>([
  [
    [
      ['Daniil', 'Metropolitan'],
      ['Ioan Petrescu', 'Archimandrite'],
      ['Pavel', 'Archbishop'],
    ],
    'Metropolitan Daniil of Norvik and Archimandrite Ioan Petrescu met with Archbishop Pavel of Lund on 3 May 2023.',
  ],
  [
    [
      ['Bartomeus', 'Patriarch'],
      ['Aetion', 'Grand Ecclesiarch'],
    ],
    'His All-Holiness Patriarch Bartomeus received Grand Ecclesiarch Aetion on 2 May 2023.',
  ],
  [
    [
      ['Jonas Lind', 'Bishop'],
      ['Karl Moe', 'Mayor'],
    ],
    'The Right Reverend Jonas Lind, Bishop of Moss, met Mayor Karl Moe on 3 May 2023.',
  ],
])('the ranks and forms of address of clerics: %j', (who, text) => {
  expect(rolesOf(text)).toEqual(who);
});

test.each([
  [
    'Metropolitan Museum (host)',
    'The Metropolitan Museum welcomed a delegation of Lund led by Mayor Karl Moe on 5 May 2023.',
  ],
  [
    'Metropolitan Transport Authority (host)',
    'Mayor Karl Moe visited the Metropolitan Transport Authority on 5 May 2023.',
  ],
])('a body of that name is none: %s', (body, text) => {
  expect(eventsIn(text).flatMap(people)).toContain(body);
});
