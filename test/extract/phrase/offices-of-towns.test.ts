import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

/** Whom a consul met, each with his role and body. */
function met(list: string): readonly string[] {
  const [event] = eventsIn(`Consul Tom Ray met ${list} on 3 May 2023.`);
  return (event?.participants ?? [])
    .filter(({ name }) => name !== 'Tom Ray')
    .map(({ name, role, organisation }) =>
      [name, role?.text ?? 'none', organisation?.text ?? 'none'].join(' | '),
    );
}

test.each([
  [
    'the Vice Chairman of the Quang Lam provincial People’s Committee Le Van Minh',
    'Le Van Minh | Vice Chairman | Quang Lam provincial People’s Committee',
  ],
  [
    'the Deputy Secretary of the Party Committee of Elmar province Le Van Minh',
    'Le Van Minh | Deputy Secretary | Party Committee of Elmar province',
  ],
  ['the Embassy’s Commercial Counsellor Mr Karl Moe', 'Karl Moe | Commercial Counsellor | Embassy'],
  ['Cathaoirleach Anna Berg', 'Anna Berg | Cathaoirleach | none'],
  ['the Depute Provost of Elmford, Anna Berg,', 'Anna Berg | Depute Provost | Elmford'],
])('%s: an office of a town or province', (list, told) => {
  expect(met(list)).toEqual([told]);
});

test('an office behind a comma ends where the people of a body are from', () => {
  const [event] = eventsIn(
    'Consul Tom Ray received staff of the Trade Office, Vice Governor of Elmar Anna Berg, and Mayor Karl Moe on 3 May 2023.',
  );
  expect(people(event)).toEqual([
    'Tom Ray (host)',
    'staff of the Trade Office (guest)',
    'Anna Berg (guest)',
    'Karl Moe (guest)',
  ]);
});

test('a participle that opens a sentence is no body of whom it names', () => {
  const [event] = eventsIn(
    'Mayor Tom Ray visited Minister Anna Berg on 3 May 2023. Informing Minister Anna Berg about the port, Mayor Tom Ray thanked her.',
  );
  expect(event?.participants.map(({ organisation }) => organisation?.text ?? null)).toEqual([null, null]);
});

test.each([
  ['Anna Berg, mayor of the historic western port city of Elmford,', 'Anna Berg | mayor | Elmford'],
  ['Herr Karl Moe', 'Karl Moe | none | none'],
  ['Señora Eva Holm', 'Eva Holm | none | none'],
])('%s: a town told with what it is like, and foreign forms of address', (list, told) => {
  expect(met(list)).toEqual([told]);
});

test('an office right behind a name without a comma is read before a verb', () => {
  const [event] = eventsIn(
    'Mr. Karl Moe Ambassador of the Republic of Peru paid a courtesy call on Mayor Anna Berg on 3 May 2023.',
  );
  expect(people(event)).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
});
