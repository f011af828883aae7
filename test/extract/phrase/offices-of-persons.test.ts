import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

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

test('a standing delegation belongs to the office of its head', () => {
  expect(received('Anna Berg, Head of the Provincial Delegation of National Assembly Deputies,')).toEqual([
    'Anna Berg: head',
  ]);
  expect(received('Anna Berg, Head of the Norvik Delegation, and Eva Holm')).toEqual([
    'Anna Berg: head',
    'Eva Holm: none',
  ]);
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
  ['overview and scrutiny officer Anna Berg', 'scrutiny officer'],
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

test('a body told by what it is has its name behind that', () => {
  const [event] = eventsIn(
    'Eva Holm, president of leading Norwegian oil company Norgas, and Karl Moe, CEO of state-owned steel giant, Sudova, met Mayor Anna Berg on 3 May 2023.',
  );
  expect(
    event?.participants.map(({ name, organisation }) => `${name}: ${organisation?.text ?? 'none'}`),
  ).toEqual(['Eva Holm: Norgas', 'Karl Moe: Sudova', 'Anna Berg: none']);
  expect(received('the chairman of the Norwegian oil company Karl Moe')).toEqual(['Karl Moe: chairman']);
});

test('fields joined by and before an office are its portfolio', () => {
  expect(received('Mines and Petroleum Minister Karl Moe and Lund University President Eva Holm')).toEqual([
    'Karl Moe: mines and petroleum minister',
    'Eva Holm: president',
  ]);
});

test('offices joined by & before a comma are of one person', () => {
  expect(received('our Chairman & CEO, Mr. Karl Moe,')).toEqual(['Karl Moe: chairman & ceo']);
});

test('an office in the plural behind a row of names is theirs', () => {
  expect(received('Eva Holm, Karl Moe, Tarek Amin, the vice presidents of Norgas in Peru,')).toEqual([
    'Eva Holm: vice president',
    'Karl Moe: vice president',
    'Tarek Amin: vice president',
  ]);
});

test('behind an office its body may stand in lower case', () => {
  const [event] = eventsIn(
    'The agreement was signed by Karl Moe, secretary, ministry of finance, government of Norway and Eva Holm, general manager, Acme Bank, on 3 May 2023.',
  );
  expect(
    event?.participants.map(({ name, organisation }) => `${name}: ${organisation?.text ?? 'none'}`),
  ).toEqual(['Karl Moe: ministry of finance', 'Eva Holm: Acme Bank']);
});

test('a pronoun right before a name is a surname', () => {
  const text =
    'On 3 May 2023, He Yanmei, General Manager of Acme, met Mayor Anna Berg. He also met Governor Tom Ray.';
  const [first, second] = eventsIn(text);
  expect([people(first).join(), people(second).join()]).toEqual([
    expect.stringContaining('He Yanmei'),
    expect.stringContaining('Tom Ray'),
  ]);
});

test('in a list parted by semicolons a body may have any name', () => {
  const [event] = eventsIn(
    'The Nordic Trade Forum was held in Lund on 3 May 2023. The panelists included Karl Moe, owner, Moe’s Tools and Paints; Eva Holm, sales manager, Sudova Nail; and Tarek Amin, president, Amin Family Farms.',
  );
  expect(
    event?.participants.map(({ name, organisation }) => `${name}: ${organisation?.text ?? 'none'}`),
  ).toEqual(['Karl Moe: Moe’s Tools and Paints', 'Eva Holm: Sudova Nail', 'Tarek Amin: Amin Family Farms']);
  expect(
    received(
      'Chairman, Board of Directors, First Bank of Peru, Eva Holm; Managing Director, FBN Holdings Plc, Karl Moe; and others',
    ),
  ).toEqual(['Eva Holm: chairman', 'Karl Moe: managing director']);
});

test('capitals are an office before a name or a body, and a degree or a company elsewhere', () => {
  expect(received('Acme MD Karl Moe and GM Eva Holm')).toEqual(['Karl Moe: md', 'Eva Holm: gm']);
  expect(received('Karl Moe, CEO & MD, Lund Bank, and Eva Holm, MD of Acme')).toEqual([
    'Karl Moe: ceo & md',
    'Eva Holm: md',
  ]);
  expect(received('Dr Karl Moe, MD, and Md Tarek Amin')).toEqual(['Karl Moe: none', 'Md Tarek Amin: none']);
});

test('a body with its article, and a company of a country, belong to the office before them', () => {
  const [event] = eventsIn(
    'Karl Moe, Secretary General, The Nordic Ports Association (NPA) met with CEO of Peru’s Norvella Sudova company Eva Holm on 3 May 2023.',
  );
  expect(
    event?.participants.map(({ name, organisation }) => `${name}: ${organisation?.text ?? 'none'}`),
  ).toEqual(['Karl Moe: Nordic Ports Association', 'Eva Holm: Norvella Sudova']);
  const [other] = eventsIn(
    'Mayor Karl Moe met Eva Holm at Lund Electric Company, a U.S. power firm, on 3 May 2023.',
  );
  expect(people(other).join()).not.toContain('U.S.');
});

test('those who share an office in the plural hold it behind a rank too', () => {
  const text =
    'Governor Anna Berg met the two vice presidents, retired General Tom Ray and Eva Holm, on 3 May 2023.';
  const roles = ['Tom Ray', 'Eva Holm'].map(
    (name) =>
      eventsIn(text.replace('retired', 'Retired'))[0]?.participants.find((each) => each.name === name)?.role
        ?.text,
  );
  expect(roles).toEqual([expect.stringMatching(/vice president/), 'vice president']);
});
