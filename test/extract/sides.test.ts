import { expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const both = ['Anna Berg (host)', 'Tom Ray (guest)'];
const open = ['Anna Berg', 'Tom Ray'];

test.each<[sign: string, who: readonly string[], text: string]>([
  ['the verb says who received', both, 'Minister Anna Berg received Minister Tom Ray.'],
  ['an envoy comes', both, 'Ambassador Tom Ray met Mayor Anna Berg.'],
  ['the place is one’s own', both, 'Mayor Tom Ray of Oslo met Mayor Anna Berg of Lund in Lund.'],
  ['the country is one’s own', both, 'Minister Tom Ray of Japan met Minister Anna Berg of Norway in Oslo.'],
  ['an official receives a businessman', both, 'Tom Ray, CEO of Acme Corporation, met Mayor Anna Berg.'],
  ['peers without a place', open, 'Minister Anna Berg met Minister Tom Ray.'],
  ['the first named, which is no sign', open, 'Professor Anna Berg met Tom Ray, editor of the Lund Review.'],
  [
    'abroad for both',
    open,
    'Minister Anna Berg of Norway met Minister Tom Ray of Japan on the sidelines of a forum in Rome.',
  ],
  [
    'a party to an agreement at home',
    ['Norway (host)', 'Japan (guest)'],
    'Norway and Japan signed a treaty in Oslo on 3 May 2023.',
  ],
])('%s', (_sign, who, text) => {
  const [event] = eventsIn(text);
  expect(people(event)).toEqual(who);
});

test('a delegation comes, and whoever leads it', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg met a delegation from Japan led by Governor Tom Ray on 3 May 2023.',
  );
  expect(people(event)).toEqual(['Anna Berg (host)', 'delegation from Japan (guest)', 'Tom Ray (guest)']);
});

test('who came on a visit is a guest at every meeting', () => {
  const [, event] = eventsIn(
    'Minister Tom Ray visited Norway in May 2023. On 3 May 2023, Minister Tom Ray met Minister Anna Berg.',
  );
  expect(people(event)).toContain('Tom Ray (guest)');
});

test('who was there beside two who met is on no side unless it is told who received whom', () => {
  const beside = 'Deputy Governor Eva Holm was also present.';
  const [between] = eventsIn(`Minister Anna Berg met Minister Tom Ray on 3 May 2023. ${beside}`);
  const [told] = eventsIn(`Minister Anna Berg received Minister Tom Ray on 3 May 2023. ${beside}`);
  expect(people(between)).toContain('Eva Holm');
  expect(people(told)).toContain('Eva Holm (host)');
});

test.each([
  ['guest', 'During his visit, Minister Tom Ray met Governor Anna Berg on 3 May.'],
  [undefined, 'During the visit, Minister Tom Ray met Governor Anna Berg on 3 May.'],
])('whose visit it is came (%s): %s', (side, text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.find(({ name }) => name === 'Tom Ray')?.side ?? undefined).toBe(side);
});

test('at a ministry that minister is at home whose country it is in', () => {
  const met = 'Minister Tom Ray of Japan met Minister Anna Berg of Norway at the Ministry of Foreign Affairs';
  expect(people(eventsIn(`${met} in Oslo.`)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('whoever flies on to another city has met there, not where he was before', () => {
  const text =
    'After meeting Minister Anna Berg in Oslo on 3 May 2023, Minister Tom Ray flew to Bergen and met Governor Eva Holm.';
  expect(eventsIn(text).map((event) => event.place?.text)).toEqual(['Oslo', 'Bergen']);
  expect(eventsIn(text).map((event) => people(event).join())).toEqual([
    expect.not.stringContaining('Bergen'),
    expect.stringContaining('Eva Holm'),
  ]);
});

test('whoever is only meant by talks with somebody is on no side', () => {
  const text =
    'Minister Anna Berg met Minister Eva Holm on 3 May 2023. Talks were also held with Minister Tom Ray on 4 May 2023.';
  expect(people(eventsIn(text)[1])).toEqual(['Tom Ray', 'Anna Berg']);
});

test('who received letters by the hand of others was not received', () => {
  const text =
    'President Anna Berg received letters of credence handed over by Ambassador Tom Ray on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Anna Berg (guest)');
  const [event] = eventsIn('The envoys received warmly by Mayor Anna Berg on 3 May 2023 came from Japan.');
  expect(people(event)).toContain('Anna Berg (host)');
});

test('all who give a meal receive', () => {
  const text =
    'Minister Anna Berg and Mayor of Lund Eva Holm hosted a luncheon with Minister Tom Ray in Lund.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Eva Holm (host)', 'Tom Ray (guest)']);
});

test('an official and a businessman in one list were met together', () => {
  const text =
    'The envoys met Minister Anna Berg and Karl Moe, Chief Executive of Acme Corporation, on 3 May 2023.';
  expect(people(eventsIn(text)[0])).not.toContain('Karl Moe (guest)');
});

test('who opens a conference may be its guest', () => {
  const text = 'Minister Anna Berg convened the Nordic Energy Forum in Lund on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)']);
  const opened = 'Minister Anna Berg opened the Nordic Energy Forum in Lund on 3 May 2023.';
  expect(people(eventsIn(opened)[0])).toEqual(['Anna Berg']);
});

test('those among the invited guests are guests', () => {
  const text =
    'Ambassador Tom Ray gave a reception for Minister Anna Berg on 3 May 2023. Among the invited guests were Governor Eva Holm and Director Karl Moe.';
  expect(people(eventsIn(text)[0])).toEqual([
    'Tom Ray (host)',
    'Anna Berg (guest)',
    'Eva Holm (guest)',
    'Karl Moe (guest)',
  ]);
});

test('where somebody only works is not where they met', () => {
  const text =
    'Minister Tom Ray of Japan met Minister Eva Holm of Kenya. Also present was Anna Berg, envoy at the Office of the Mayor of Oslo, Norway, on 3 May 2023.';
  expect(people(eventsIn(text)[0]).slice(0, 2)).toEqual(expect.not.arrayContaining(['Tom Ray (host)']));
});

test('members of a delegation are guests, whatever office sits where they came', () => {
  const text =
    'Mayor Anna Berg welcomed a delegation from Vestby at the town hall on 3 May. The delegation was led by Governor Eva Holm and included Mayor Tom Ray and Mayor Karl Moe.';
  const told = people(eventsIn(text)[0]);
  expect(told).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)', 'Karl Moe (guest)']));
});

test('who briefs somebody may be of either side', () => {
  const text =
    'Minister Anna Berg met Minister Tom Ray at the forum in Rome on 3 May 2023. Minister Ray briefed Minister Berg on the harbour.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});

test('whom somebody met behind a tour of a stand is no host of the tour', () => {
  const text =
    'Minister Anna Berg toured the stand of Acme Works on 3 May 2023 and then held talks with her counterpart, Tom Ray.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (host)');
});

test('the place of talks before is not that of a meeting', () => {
  const text =
    'Minister Anna Berg of Norway met Minister Tom Ray of Japan on 3 May 2023 following talks in Tokyo.';
  expect(eventsIn(text)[0]?.place).toBeNull();
});

test('of two who met each other neither is on the side of the other', () => {
  const text =
    'Minister Tom Ray visited the Harbour Museum on 3 May 2023. During the meeting between Minister Ray and Ambassador Anna Berg, the harbour was discussed.';
  const talks = eventsIn(text).find(({ type }) => type === 'meeting');
  expect(new Set(talks?.participants.map(({ side }) => side))).not.toEqual(new Set(['guest']));
});

test('whoever is named on the side of a country is on that of its people, and on none where nobody is', () => {
  const told = (from: string) =>
    people(
      eventsIn(
        `Vice President Anna Berg received Minister Karl Moe${from} on 3 May 2023. On the Kenyan side were Eva Holm, a member of the National Assembly, and Director Tom Ray.`,
      )[0],
    );
  expect(told(' of Kenya')).toContain('Eva Holm (guest)');
  expect(told('')).not.toContain('Eva Holm (host)');
});

test('a pronoun behind a list begins what comes next', () => {
  const text =
    'Mayor Anna Berg hosted Mayor Tom Ray and Chairman Ken Mori on 3 May 2023, and she thanked them for the visit.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)', 'Ken Mori (guest)']);
});

test('the stay of several is that of the party that was met', () => {
  const text =
    'During their stay in Lund, Governor Anna Berg met with a delegation of envoys led by Ambassador Tom Ray on 3 May 2023.';
  expect(people(eventsIn(text)[0])).not.toContain('Anna Berg (guest)');
  const hers = 'During her stay in Lund, Minister Anna Berg met with Rector Tom Ray on 3 May 2023.';
  expect(people(eventsIn(hers)[0])).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test('who acts together with visitors is not at home where others of his office sit', () => {
  const text =
    'On 3 May 2023, Deputy Mayor Anna Berg and a delegation of visitors exchanged views with councillors at City Hall.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Anna Berg (host)');
});

test('a pronoun behind whom somebody hosted, and another name, is the subject of what comes next', () => {
  const text =
    'Mayor Anna Berg said it was a privilege for Lund Council to host Mayor Tom Ray, Chairman Ken Mori and council staff Mr Jan Sato on 3 May 2023, and she looks forward to more.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Anna Berg (guest)');
});

test('whoever is on the side of a country is not placed by a body of the other', () => {
  const text =
    'Speaker Karl Moe of the National Assembly received Minister Anna Berg on 3 May 2023. On the Kenyan side was Tom Ray, a member of the National Assembly.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (host)');
});

test('who led the guests on a tour of the house belongs to it', () => {
  const text =
    'A delegation from Lund visited the Elstad School. Principal Petra Holm led the delegation on a tour of the new building.';
  expect(people(eventsIn(text)[0])).toContain('Petra Holm (host)');
});

test('who led a delegation on a tour of a country came with it', () => {
  const text =
    'Mayor Petra Holm led a delegation on a tour of Norway on 3 May. They met Governor Jan Visser.';
  const told = eventsIn(text).flatMap(people);
  expect(told.some((who) => who.startsWith('Petra Holm'))).toBe(true);
  expect(told).not.toContain('Petra Holm (host)');
});
