import { expect, test } from 'vitest';
import { allEventsIn, eventsIn, people } from './read-text.ts';

const MET = ['Sadio Ba (host)', 'Omar Jallow (guest)'];

test.each([
  'Ambassador Omar Jallow said so at the end of an audience with Minister Sadio Ba on Monday.',
  'Ambassador Omar Jallow revealed this at the end of the audience granted to him by Minister Sadio Ba on Monday.',
  'At the end of the audience that he had with Minister Sadio Ba on Monday, Ambassador Omar Jallow praised the relations.',
  'On the agenda of the audience that Minister Sadio Ba granted to Ambassador Omar Jallow on Monday was trade.',
  'Minister Sadio Ba exchanged on Monday in his office with Ambassador Omar Jallow on trade.',
  'Minister Sadio Ba entertained with Ambassador Omar Jallow on Monday.',
  'Minister Sadio Ba awaited on Monday in a meeting the Gambian Ambassador, Omar Jallow.',
  'Minister Sadio Ba expected on Monday in his office the Gambian Ambassador, Omar Jallow.',
  'Minister Sadio Ba received on Monday in his office Major General Omar Jallow.',
  'Minister Sadio Ba developed a working meeting with the Ambassador of Gambia, Omar Jallow, on Monday.',
  'Minister Sadio Ba talked on Monday with the Ambassador of Gambia Omar Jallow about the students.',
  'The Ambassador of Gambia Omar Jallow bade farewell to Minister Sadio Ba on Monday.',
  'Minister Sadio Ba granted a courtesy call to Ambassador Omar Jallow on Monday.',
  'Minister Sadio Ba received yesterday, Tuesday, 9 May, the Gambian Ambassador Omar Jallow.',
  'Minister Sadio Ba had, on Monday, 8 May, in Dakar, a meeting with Ambassador Omar Jallow.',
  'Minister Sadio Ba held with the Ambassador of Gambia, Omar Jallow, a meeting on the port.',
  'Minister Sadio Ba granted on Monday, at his office, an audience to Ambassador Omar Jallow.',
  'Minister Sadio Ba and the Ambassador of Gambia, Omar Jallow, examined the joint projects.',
  'The Ambassador of Gambia, Omar Jallow, presented his credentials before President Sadio Ba on Monday.',
  'Minister Sadio Ba received an inaugural visit from the Ambassador of Gambia, Omar Jallow, on Monday.',
  'It was concluded during the farewell visit of the Ambassador of Gambia Omar Jallow to Minister Sadio Ba.',
  'The Ambassador of Gambia Omar Jallow discussed with the Minister of Power of Peru, Sadio Ba, the joint projects.',
  'Minister Sadio Ba, upon receiving Ambassador Omar Jallow, praised the relations.',
  'Minister of Power Sadio Ba reviewed with the Ambassador of Gambia Omar Jallow the joint projects.',
  'Minister of Power Sadio Ba discusses with the Ambassador of Gambia Omar Jallow means of cooperation.',
])('an audience told word for word from another language: %s', (text) => {
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting']);
  expect(people(eventsIn(text)[0]).toSorted()).toEqual(MET.toSorted());
});

test.each([
  'Minister Sadio Ba expected Ambassador Omar Jallow to open an office on Monday.',
  'Minister Sadio Ba expected Ambassador Omar Jallow in his office on Monday, but he did not come.',
  'Minister Sadio Ba expects Ambassador Omar Jallow in his office on Monday.',
  'Minister Sadio Ba exchanged on Monday gifts by post with Ambassador Omar Jallow.',
  'Minister Sadio Ba talked by telephone on Monday with the Ambassador of Gambia Omar Jallow.',
  'The parties met on Monday, Minister Sadio Ba told reporters of Omar Jallow.',
  'The board was sitting today, but Minister Sadio Ba gave Omar Jallow no answer.',
  'Minister Sadio Ba granted a visa to Ambassador Omar Jallow on Monday.',
  'Minister of Power Sadio Ba discussed by telephone with the Ambassador of Gambia Omar Jallow the joint projects.',
  'Minister Sadio Ba developed a programme with Ambassador Omar Jallow on Monday.',
  'Minister Sadio Ba praised Ambassador Omar Jallow at the end of the year.',
])('none: %s', (text) => {
  expect(allEventsIn(text).filter(({ status, type }) => status === 'happened' && type !== 'other')).toEqual(
    [],
  );
});

test.each([
  'the Ambassador of Peru accredited to Angola, Ana Costa',
  'the Peruvian Ambassador accredited in Angola, Ana Costa',
  'the non-resident Ambassador of Peru with residence in Pretoria, Ana Costa',
  'the Ambassador from Peru to our country, Ana Costa',
  'the representative of the Fund in our country, Ana Costa',
  'the regional director of Lira channel, Ana Costa',
  'the manager of Lira satellite channel Ana Costa',
  'her Peruvian homologue, Ana Costa',
  "the Ambassador of Peru, Ana d'Almeida Costa",
])('the holder’s name stands behind where he is posted or what his house is: %s', (who) => {
  const [event, ...more] = eventsIn(`Minister Ada Vin received ${who}, on Monday.`);
  expect(more).toEqual([]);
  expect(event?.participants.map(({ side, collective }) => [side, collective])).toEqual([
    ['host', false],
    ['guest', false],
  ]);
  expect(event?.participants[1]?.name).toMatch(/^Ana (?:d'Almeida )?Costa$/);
});

test('a name goes on behind an elided particle', () => {
  const text = "On Monday Minister João d'Almeida received Ambassador Olivier Poivre d'Orval.";
  expect(eventsIn(text).map(people)).toEqual([["João d'Almeida (host)", "Olivier Poivre d'Orval (guest)"]]);
});

test.each([
  'Deputy Minister of Peru Ada Vin met with Deputy Minister of Russia Ivan Rud as part of her visit to Moscow on Monday.',
  'Deputy Minister Ada Vin held talks with Deputy Minister of Russia Ivan Rud within the framework of her visit to the Russian Federation.',
  'Minister Ivan Rud met with the Minister of Trade of Peru Ada Vin during her visit to the country on Monday.',
  'Minister Ivan Rud met with the Minister of Trade of Peru Ada Vin staying in Lund on an official visit.',
])('where the visit went tells who came: %s', (text) => {
  expect(eventsIn(text).map((event) => people(event).toSorted())).toEqual([
    ['Ada Vin (guest)', 'Ivan Rud (host)'],
  ]);
});

test('those who took part are named behind the verb', () => {
  const text =
    'Rector Ada Vin received Ambassador Tom Ray on Monday. In the meeting took part Dean Ana Silva. In the talks participated Dean Ken Mori.';
  expect(allEventsIn(text).map(people)).toEqual([
    ['Ada Vin (host)', 'Ana Silva (host)', 'Ken Mori (host)', 'Tom Ray (guest)'],
  ]);
});

test.each([
  ['Iranian Consul General, Tom Ray Monday called on Governor Ada Vin.', ['Ada Vin', 'Tom Ray']],
  ['The Governor of Khoy, West Azarbaijan, met Mayor Ada Vin on Monday.', ['Ada Vin']],
  ['Mayor Ada Vin met Tom Ray, future Minister of Trade of Peru, on Monday.', ['Ada Vin', 'Tom Ray']],
])('nobody else is named: %s', (text, names) => {
  const named = eventsIn(text).flatMap(({ participants }) =>
    participants.filter(({ collective }) => !collective),
  );
  expect(named.map(({ name }) => name)).toEqual(names);
});

test('several who head bodies of a country are told with them', () => {
  const [event] = eventsIn('Minister Ada Vin met with the heads of Peruvian diplomatic missions on Monday.');
  expect(event?.participants.map(({ name }) => name)).toEqual([
    'Ada Vin',
    'heads of Peruvian diplomatic missions',
  ]);
});

test.each([
  'The second audience of the day was granted to the Ambassador of Norway, Lena Fal.',
  'Then it was the turn of the Ambassador of Norway, Lena Fal, to be received.',
  'After him, the Ambassador of Norway, Lena Fal, was received.',
])('one more guest of the same host: %s', (text) => {
  const events = eventsIn(
    `On Monday Minister Sadio Ba received the Ambassador of Gambia, Omar Jallow. ${text}`,
  );
  expect(events.map(people)).toEqual([
    ['Sadio Ba (host)', 'Omar Jallow (guest)'],
    ['Sadio Ba (host)', 'Lena Fal (guest)'],
  ]);
});

test.each([
  'Then it was the turn of the Ambassador of Norway, Lena Fal, to cut the ribbon.',
  'The Ambassador of Norway, Lena Fal, was received with honours in 2019.',
  'A scholarship was granted to the Ambassador of Norway, Lena Fal.',
])('none of his: %s', (text) => {
  const events = eventsIn(
    `On Monday Minister Sadio Ba received the Ambassador of Gambia, Omar Jallow. ${text}`,
  );
  expect(events.map(people)).toEqual([['Sadio Ba (host)', 'Omar Jallow (guest)']]);
});

test.each([
  'a delegation of businessmen presided over by Omar Jallow',
  'a Gambian delegation, with at its head Vice-Minister Omar Jallow',
])('who leads a delegation: %s', (who) => {
  const [event] = eventsIn(`On Monday Minister Sadio Ba received ${who}.`);
  expect(people(event)).toEqual(expect.arrayContaining(['Sadio Ba (host)', 'Omar Jallow (guest)']));
});

test('whose room it is, he receives there', () => {
  const text =
    'The visit began on Monday. The Ambassador of Norway, Lena Fal, was received in the office of President Sadio Ba.';
  expect(eventsIn(text).map(people)).toEqual([['Sadio Ba (host)', 'Lena Fal (guest)']]);
});

test('a talk that is only called to mind brings nobody', () => {
  const text =
    'On Monday Minister Sadio Ba received Ambassador Omar Jallow. Minister Ba reminded of the talk he recently had with President Lena Fal.';
  expect(allEventsIn(text).flatMap(people)).toEqual(['Sadio Ba (host)', 'Omar Jallow (guest)']);
});

test('a term of office is no journey', () => {
  const text =
    'On Monday Minister Sadio Ba received Ambassador Omar Jallow, who is ending his diplomatic mission in Peru.';
  expect(allEventsIn(text).flatMap(people)).toEqual(['Sadio Ba (host)', 'Omar Jallow (guest)']);
});

test.each([
  'The two countries have good relations, it was pointed out at the talks between Minister Sadio Ba and Ambassador Omar Jallow on Monday.',
  'Peru is a friend of Norway, was said at the meeting of Minister Sadio Ba with Ambassador Omar Jallow on Monday.',
  "Minister Sadio Ba and Ambassador Omar Jallow agreed at Monday's meeting that trade grows.",
  '“We are friends”, Minister Sadio Ba emphasised at the meeting with Ambassador Omar Jallow on Monday.',
  'At the meeting with Ambassador Omar Jallow on Monday, the President of the Senate Sadio Ba thanked for the support.',
  'At the meeting with Ambassador Omar Jallow, the Mayor of Prilek Sadio Ba praised the support.',
])('what was said at the meeting, in front or behind: %s', (text) => {
  expect(eventsIn(text).map((event) => people(event).toSorted())).toEqual([MET.toSorted()]);
});

test.each([
  'It was said at the weekend that Minister Sadio Ba knows Ambassador Omar Jallow.',
  'Trade grows, it will be said at the talks between Minister Sadio Ba and Ambassador Omar Jallow.',
  '“We are friends”, Minister Sadio Ba wrote to Ambassador Omar Jallow.',
])('nobody met: %s', (text) => {
  expect(allEventsIn(text).filter(({ status, type }) => status === 'happened' && type !== 'other')).toEqual(
    [],
  );
});

test.each([
  'Minister Sadio Ba received in audience, Monday in Dakar, Mr. Omar Jallow.',
  'Minister Sadio Ba received in audience, Monday in Dakar, Mr. Omar Jallow, special representative of the Fund in Mali, head of the Fund’s many-sided peace mission.',
  'Minister Sadio Ba received in audience, Monday in Dakar, the Head of the United Nations Mission in Norland (UNMIN), Mr. Omar Jallow.',
])('whoever is given an audience, told behind when and where: %s', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(MET));
});

test('a system is a body, and nobody’s name', () => {
  const text =
    'On Monday Minister Ada Vin received the Coordinator of the United Nations System in Peru, Ana Costa.';
  expect(eventsIn(text).map(people)).toEqual([['Ada Vin (host)', 'Ana Costa (guest)']]);
});
