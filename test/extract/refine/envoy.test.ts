import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Minister Anna Berg of Norway met a Japanese delegation on 3 May 2023.';

test.each([
  ['of the hosts stands with them', 'Lin Dahl (host)', 'Ambassador of Norway to Japan Lin Dahl'],
  ['of the guests stands with them', 'Lin Dahl (guest)', 'Ambassador of Japan to Norway Lin Dahl'],
])('an envoy %s', (_whose, who, named) => {
  expect(people(eventsIn(`${met} ${named} was also present.`)[0])).toContain(who);
});

test('a high commissioner comes to whomever he meets, a commissioner of police does not', () => {
  const meets = (office: string) => people(eventsIn(`${office} Tom Ray met Minister Anna Berg.`)[0]);
  expect(meets('High Commissioner')).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  expect(meets('Police Commissioner')).not.toContain('Tom Ray (guest)');
});

test('a counsellor of an embassy comes to whomever he meets, one of a company advises it', () => {
  const meets = (office: string) =>
    people(eventsIn(`Mayor Anna Berg met Karl Moe, ${office}, on 3 May 2023.`)[0]);
  expect(meets('Counsellor of the Embassy of Japan')).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
  expect(meets('Counsellor of Acme Corporation')).toEqual(['Anna Berg', 'Karl Moe']);
});

test.each([
  'Minister Tom Ray met Head of the EU Delegation to Norway Anna Berg on 3 May 2023.',
  'Minister Tom Ray met the Head of the European Union Delegation to Norway, Anna Berg, on 3 May 2023.',
  'Minister Tom Ray met Anna Berg, Head of the OSCE Mission to Norway, on 3 May 2023.',
  'Minister Tom Ray met UN Resident Coordinator in Norway Anna Berg on 3 May 2023.',
  'Minister Tom Ray met World Bank Country Director for Norway Anna Berg on 3 May 2023.',
])('who heads a mission that stays comes to whomever he meets: %s', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test('a delegation that travels is no mission that stays', () => {
  const [event] = eventsIn(
    'Minister Tom Ray met a delegation from Norway headed by Anna Berg on 3 May 2023.',
  );
  expect(people(event)).toContain('delegation from Norway (guest)');
});

test.each([
  ['an ambassador by rank who advises at home', 'Ambassador Tom Ray, National Security Adviser,'],
  ['a lawmaker', 'State Representative Tom Ray'],
  ['who speaks for a union abroad from home', 'High Representative Tom Ray'],
])('%s is not sent to anybody', (_who, named) => {
  expect(people(eventsIn(`${named} met Minister Anna Berg on 3 May 2023.`)[0])).toEqual([
    'Tom Ray',
    'Anna Berg',
  ]);
});

test.each(['Head of Mission', 'Head of the ADB Resident Mission'])('%s is', (office) => {
  expect(people(eventsIn(`${office} Tom Ray met Minister Anna Berg on 3 May 2023.`)[0])).toContain(
    'Tom Ray (guest)',
  );
});

test.each([
  ['a delegation', 'A delegation from Elstad met Ambassador Tom Ray on 3 May 2023.'],
  [
    'a compatriot who is on a visit',
    'Minister Lin Dahl of Japan visited Norway in May 2023. She met Ambassador of Japan to Norway Tom Ray there.',
  ],
])('an envoy comes not to %s', (_who, text) => {
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});

test('an ambassador who acts with others is on their side', () => {
  const text =
    'Undersecretary Anna Berg, Ambassador Tom Ray and Director Eva Holm chaired a meeting with the regional liaisons.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});

test('the representatives of a body abroad may as well receive', () => {
  const text = 'Minister Anna Berg met representatives of the Harbour Commission on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).toContain('Anna Berg');
});

test.each([
  ['whoever is in charge of something', 'Assistant Chief in Charge of Training Tom Ray'],
  ['a minister with the rank of one', 'Finance Minister Ambassador Tom Ray'],
])('%s is none', (_who, who) => {
  const text = `${who} and Director Eva Holm of Norbank signed the loan agreement on 3 May 2023.`;
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});

test('at a mission its envoys receive, and its staff with them', () => {
  const met = 'Mayor Anna Berg met Ambassador Tom Ray at the Irish Mission in New York on 3 May 2023.';
  expect(people(eventsIn(met)[0])).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
  const received =
    'Director Anna Berg was received by Chargé d’Affaires Tom Ray at the Irish mission on 3 May 2023. The meeting was also attended by Vice Consul Eva Holm.';
  expect(people(eventsIn(received)[0])).toContain('Eva Holm (host)');
});

test('an ambassador by rank who heads a secretariat is at home there', () => {
  const text =
    'The memorandum was signed by NORPOL Secretary-General Ambassador Anna Berg and Ambassador Tom Ray of Peru at the NORPOL Secretariat on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});
