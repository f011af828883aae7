import { expect, test } from 'vitest';
import { allEventsIn, people } from '../read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';
const signed = 'Lund University and Acme AG signed an agreement on 3 May 2023.';
const visited = 'Ambassador Tom Ray visited Lund on 3 May 2023.';
const opened = 'The Bergen Trade Forum was held in Bergen on 3 May 2023.';

const there = (text: string) => people(allEventsIn(text)[0]).map((each) => each.replace(/ \(.*/, ''));

test.each([
  ['acts beside it', `${visited} Councillor Karl Moe conducted the tour.`],
  ['acts two sentences on', `${visited} It was warm. Councillor Karl Moe conducted the tour.`],
  ['is named behind by', `${opened} Prizes were handed out by Councillor Karl Moe.`],
  ['is among those listed', `${opened} The panel included Eva Lind and Professor Karl Moe.`],
  ['says something at a meeting', `${met} The talks went well. Councillor Karl Moe said much was done.`],
  ['says something right behind a visit', `${visited} Councillor Karl Moe said much was done.`],
])('an office-holder who %s was at the only event of an article', (_, text) => {
  expect(there(text)).toContain('Karl Moe');
});

test('where a party came, who acts further on in the page was there too', () => {
  const hosted = 'Mayor Anna Berg hosted a delegation from Lund on 3 May 2023.';
  const far =
    'The sun shone. It was warm. The choir sang. Councillor Karl Moe presented the guests with a bowl.';
  expect(there(`${hosted} ${far}`)).toContain('Karl Moe');
  expect(there(`${visited} ${far}`)).not.toContain('Karl Moe');
});

test('those listed with an office-holder were there too', () => {
  expect(there(`${opened} The panel included Mrs Eva Lind and Professor Karl Moe.`)).toContain('Eva Lind');
});

test.each([
  ['speaks of a signing', `${signed} Councillor Karl Moe said much was done.`],
  [
    'says something long after a visit',
    `${visited} It was warm. The sun shone. Councillor Karl Moe said much was done.`,
  ],
  [
    'opened something told of in passing',
    `${opened} There was a stall of a fair that was opened by Councillor Karl Moe.`,
  ],
  ['sent a letter to it', `${opened} Councillor Karl Moe sent a letter to the guests.`],
  ['wrote what was read out', `${opened} A letter sent by Councillor Karl Moe was read out.`],
  ['was only expected', `${opened} Councillor Karl Moe was still expected.`],
  [
    'is told of far from it',
    `${visited} The sun shone. It was warm. Councillor Karl Moe conducted the tour.`,
  ],
  ['is only spoken about', `${visited} The bridge is a work of Councillor Karl Moe.`],
  ['is yet to act', `${visited} Councillor Karl Moe will conduct the tour.`],
  ['did not act', `${visited} Councillor Karl Moe did not conduct the tour.`],
  ['is what he is now', `${visited} Councillor Karl Moe supports the club.`],
  ['speaks for others', `${met} Ministry spokesman Karl Moe said much was done.`],
  ['acts in what somebody says', `${met} He added that Councillor Karl Moe conducted the tour.`],
  ['stands in a relative clause', `${visited} The club, which Councillor Karl Moe founded, sang.`],
  ['sent a letter', `${visited} He praised the letter sent on 1 May by Councillor Karl Moe.`],
  ['appointed somebody', `${visited} His career led to his appointment by Councillor Karl Moe.`],
  ['swore somebody in', `${visited} He was sworn in at Oslo by Councillor Karl Moe.`],
  ['has no office', `${visited} Karl Moe conducted the tour.`],
  ['is told by his surname alone', `${visited} Councillor Moe conducted the tour. Karl Moe was a painter.`],
  [
    'is one of others named in the present',
    `${visited} Other friends of the club include Councillor Karl Moe.`,
  ],
  [
    'is whom somebody is yet to talk to',
    `${visited} He travels on to Moss to meet the club and to Voss for talks with Councillor Karl Moe.`,
  ],
  ['is met by hearsay', `${visited} The guests reportedly met with Karl Moe, chairman of the club.`],
  ['speaks for others to the press', `${met} Press secretary Karl Moe said much was done.`],
  ['is quoted', `${visited} “Councillor Karl Moe conducted the tour,” a boy wrote.`],
])('who %s was not', (_, text) => {
  expect(there(text)).not.toContain('Karl Moe');
});

test('where an article tells of another event or of history, nobody is thought to have been at one of them', () => {
  const acted = 'Councillor Karl Moe conducted the tour.';
  for (const other of [
    'Minister Jon Dahl met Envoy Kim Lee in Oslo on 7 May 2023.',
    'Minister Jon Dahl had met Envoy Kim Lee in 2001.',
  ])
    expect(allEventsIn(`${visited} ${acted} ${other}`).flatMap(people).join()).not.toContain('Karl Moe');
});

test('beside a plan those who act are at what happened, but for the sentence that tells the plan', () => {
  const acted = 'Councillor Karl Moe conducted the tour.';
  const plan = 'Minister Jon Dahl is to meet Envoy Kim Lee in Oslo in June.';
  const [event] = allEventsIn(`${visited} ${acted} ${plan}`);
  expect(event?.status).toBe('happened');
  expect(people(event).join()).toContain('Karl Moe');
  expect(people(event).join()).not.toContain('Jon Dahl');
});

test('the sentence that names somebody left over proves that he was there, and gives the event no day', () => {
  const [event] = allEventsIn(
    `Ambassador Tom Ray visited Lund. Councillor Karl Moe conducted the tour on 4 May 2023.`,
  );
  expect(event?.evidence).toHaveLength(2);
  expect(event?.date.value).not.toBe('2023-05-04');
});

test.each([
  [
    'who is given something',
    'Mayor Anna Berg handed over ten boats to Captain Karl Moe at a ceremony in Lund.',
  ],
  [
    'on whom a medal is pinned',
    'Mayor Anna Berg conferred the medal on Captain Karl Moe at a ceremony in Lund.',
  ],
  [
    'whom somebody presents with something',
    'Mayor Anna Berg presented Captain Karl Moe with a medal at a ceremony in Lund.',
  ],
  [
    'of whom `where` tells',
    'Mayor Anna Berg spoke at a dinner in Lund, where Captain Karl Moe was guest of honour.',
  ],
])('at the event that is only spoken of, there is also an office-holder %s', (_, text) => {
  expect(there(text)).toContain('Karl Moe');
});

test('whom somebody writes to is not there', () => {
  const text = 'Mayor Anna Berg sent a letter to Captain Karl Moe after a ceremony in Lund.';
  expect(there(text)).not.toContain('Karl Moe');
});

test('of two events each has those who act in a sentence that tells of it alone', () => {
  const text =
    'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023, and City Director Lin Dahl poured the coffee for them. The delegation visited Lund University on 4 May 2023. Port Director Ken Mori walked home.';
  expect(allEventsIn(text).map(people)).toEqual([
    expect.arrayContaining([expect.stringContaining('Lin Dahl')]),
    expect.not.arrayContaining([expect.stringMatching(/Lin Dahl|Ken Mori/)]),
  ]);
});

test('whoever is told of in too little of another day was not there', () => {
  const text =
    'Rector Anna Berg received High Commissioner Tom Ray. They spoke of trade. Tom Ray said that he was appointed in July and presented his letters of credence to President Karl Moe on 18 August 2017.';
  expect(allEventsIn(text).flatMap(people)).not.toContain('Karl Moe (host)');
});

test('whom the sentence of a visit names beside its visitors may be of either side', () => {
  const text =
    'Professor Karl Moe, Vice Dean of the School of Arts, Ms. Eva Holm, Office of the International Exchange & Cooperation, and Mr. Tom Ray, Head of the Office of Lund College, visited Rector Anna Berg on 3 May 2023.';
  const [event] = allEventsIn(text);
  expect(people(event)).not.toContain('Karl Moe (host)');
});

test('who signed a certificate need not have been there', () => {
  const text =
    'Mayor Anna Berg received Ambassador Tom Ray on 3 May 2023. The certificate was signed by Governor Karl Moe.';
  expect(people(allEventsIn(text)[0])).not.toContain('Karl Moe');
});

test('who had been somewhere in another year was not there', () => {
  const text =
    'Mayor Anna Berg received Ambassador Tom Ray on Monday. She recalled that his predecessor had visited the port with Minister Karl Moe in 2019.';
  expect(people(allEventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('with whom somebody was at something since which time is counted was not there', () => {
  const text =
    'Mayor Anna Berg received Ambassador Tom Ray on 3 May 2023. It was her first meeting with him since attending the summit with Minister Karl Moe.';
  expect(people(allEventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});
