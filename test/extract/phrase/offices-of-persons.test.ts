import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

/** Those whom a mayor received, each with the role that the article gives. */
function received(list: string): readonly string[] {
  const [event] = eventsIn(`Mayor Tom Ray received ${list} on 3 May 2023.`);
  const guests = event?.participants.filter(({ side }) => side === 'guest') ?? [];
  return guests.map(({ name, role }) => `${name}: ${role?.text.toLowerCase() ?? 'none'}`);
}

test('letters of a seat behind a name are an office where there is no other', () => {
  expect(received('Anna Berg MP')).toEqual(['Anna Berg: mp']);
  expect(received('Minister Anna Berg MP')).toEqual(['Anna Berg: minister']);
  expect(received('Anna Berg PhD')).toEqual(['Anna Berg: none']);
});

test('an office that ends a list is not that of the name before it', () => {
  const [first, second] = received('Anna Berg MP, the Secretary General of the Union and other officials');
  expect([first, second]).toEqual(['Anna Berg: mp', 'Secretary General of the Union: secretary general']);
  expect(received('Anna Berg MP, the Minister for Trade,')).toEqual(['Anna Berg: minister for trade']);
});

test('a list that names each behind a comma goes on so', () => {
  expect(
    received('the Speaker, Anna Berg, the Chair of the Trade Committee, Eva Holm, and the Rector, Karl Moe,'),
  ).toEqual(['Anna Berg: speaker', 'Eva Holm: chair', 'Karl Moe: rector']);
  expect(received('the Speaker, Anna Berg, the Chair of the Trade Committee,')).toEqual([
    'Anna Berg: speaker',
  ]);
});

test('behind those of whom a body is made up, or its city, a name begins', () => {
  expect(received('Speaker of the House of Representatives Anna Berg')).toEqual(['Anna Berg: speaker']);
  expect(received('the Deputy Chairman of the Council of Ministers Eva Holm')).toEqual([
    'Eva Holm: deputy chairman',
  ]);
  expect(received('the Consul of the Chilean Embassy in Vienna Karl Moe')).toEqual(['Karl Moe: consul']);
  expect(received('the Chairman of the Board of Directors of Acme Bank Anna Berg')).toEqual([
    'Anna Berg: chairman',
  ]);
});

test('councillors are named behind a short word for all of them', () => {
  expect(received('Crs Anna Berg, Eva Holm and Karl Moe')).toEqual([
    'Anna Berg: cr',
    'Eva Holm: cr',
    'Karl Moe: cr',
  ]);
});

test('nobody is his own counterpart', () => {
  expect(received('Anna Berg, president of the chamber, and her counterpart, Eva Holm,')).toEqual([
    'Anna Berg: president',
    'Eva Holm: president',
  ]);
});

test('two surnames behind an office in the plural hold it', () => {
  expect(received('ministers Berg and Holm')).toEqual(['Berg: minister', 'Holm: minister']);
  expect(received('the mayors and Holm')).not.toContain('Holm: mayor');
});

test.each([
  ['Anna Berg, mayor of Lund, Sweden, and chair of the union,', 'mayor of lund, sweden, and chair'],
  ['Anna Berg, the manufacturer’s president,', 'president'],
  ['overview and scrutiny officer Anna Berg', 'officer'],
  ['Anna Berg, Associate-Vice-President,', 'associate-vice-president'],
])('the office is read in full: %s', (list, role) => {
  expect(received(list)).toEqual([`Anna Berg: ${role}`]);
});

test('an office may stand before its unit in brackets, and be one from a body', () => {
  expect(
    received(
      'Karl Moe, General Manager (New Ports) from Acme Limited and Eva Holm, member (planning) of the Port Board',
    ),
  ).toEqual(['Karl Moe: general manager (new ports)', 'Eva Holm: member (planning)']);
  expect(received('Karl Moe, Company Secretary, Acme Limited')).toEqual(['Karl Moe: company secretary']);
});

test('a word for a ruler right behind an office is a name, except behind a deputy', () => {
  expect(received('Minister Amir Holm')).toEqual(['Amir Holm: minister']);
  expect(received('Deputy Amir Karl Moe')).toEqual(['Karl Moe: deputy amir']);
});
