import { describe, expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { eventsIn, people } from '../read-text.ts';
import { listAt } from './read-at.ts';

describe('offices and their holders in a row', () => {
  test.each([
    [
      'NORCEM Executive Secretary, His Excellency Lars Holm, Norway’s Minister of Trade, Aino Virtanen and Peru’s Minister of Health, Ana Lima, arrived',
      ['Lars Holm', 'Aino Virtanen', 'Ana Lima'],
      ['Executive Secretary @ NORCEM', 'Minister of Trade @ Norway', 'Minister of Health @ Peru'],
    ],
    [
      'President Lars Holm, H.H. the Acting Vice President, Dr. Aino Virtanen, and',
      ['Lars Holm', 'Aino Virtanen'],
      ['President', 'Acting Vice President'],
    ],
    [
      'Minister of Energy Prince Lars Holm, Minister of State and Member of the Council of Ministers Prince Aino Virtanen, Minister of the National Guard Prince Rui Costa, and',
      ['Prince Lars Holm', 'Prince Aino Virtanen', 'Prince Rui Costa'],
      ['Minister of Energy', 'Minister of State', 'Minister @ National Guard'],
    ],
    [
      'His Excellency Major-General (Retired) Lars Holm, the President of Peru',
      ['Lars Holm'],
      ['Major-General'],
    ],
    ['Archbishop Lars Cardinal Holm and', ['Lars Cardinal Holm'], ['Archbishop']],
    ['Commissioner of Police (ag), Lars Holm and', ['Lars Holm'], ['Commissioner @ Police']],
    [
      'Minister of State for Trade in charge of Regional Cooperation, Hon. Lars Holm, and',
      ['Lars Holm'],
      ['Minister of State for Trade in charge of Regional Cooperation'],
    ],
    [
      'Lars Holm, Minister Responsible for Foreign Affairs and Aino Virtanen, Minister of Trade,',
      ['Lars Holm', 'Aino Virtanen'],
      ['Minister Responsible for Foreign Affairs', 'Minister of Trade'],
    ],
  ])('%s', (text, names, offices) => {
    const list = listAt(text, participantsAt) ?? [];
    expect(list.map(({ head }) => head)).toEqual(names);
    expect(list.map((each) => each.offices?.[0])).toEqual(offices);
  });
});

const MET = 'King Ole Dahl received President Tom Ray of Peru on 3 May 2023.';

describe('who attends for one side', () => {
  test.each([
    'It was attended from the Peruvian side by Ana Lima, Secretary of the Central Committee.',
    'The meeting was attended on the Peruvian side by Ana Lima, Secretary of the Central Committee.',
    'From the Peruvian side, Ana Lima, Secretary of the Central Committee, attended the meeting.',
  ])('%s', (text) => {
    expect(people(eventsIn(`${MET} ${text}`)[0])).toContain('Ana Lima (guest)');
  });

  test('and who attends for none is with the hosts', () => {
    const [event] = eventsIn(`${MET} It was attended by Eva Holm, Minister of Trade.`);
    expect(people(event)).toContain('Eva Holm (host)');
  });
});

test('envoys who are spelt out by names are on the side of the envoys received', () => {
  const text =
    'President Ole Dahl welcomed the new Ambassadors to Norway. The envoys who presented their credentials include the Ambassador of Peru, H.E. Ana Lima, and the Ambassador of Chile, H.E. Rui Costa.';
  expect(people(eventsIn(text)[0])).toEqual(
    expect.arrayContaining(['Ana Lima (guest)', 'Rui Costa (guest)']),
  );
});

test.each([
  ['meeting', 'Mayor Anna Berg received a courtesy call from Ambassador Tom Ray on 3 May 2023.'],
  ['visit', 'Mayor Anna Berg received a visit from Ambassador Tom Ray on 3 May 2023.'],
])('a %s: %s', (type, text) => {
  expect(eventsIn(text)[0]?.type).toBe(type);
});

test('nobody is received by himself: an office alone means whoever came', () => {
  const text =
    'Vice President Tom Ray arrived in Lund on 3 May 2023. The former Lund Governor was received by Governor Anna Berg.';
  expect(eventsIn(text).flatMap(people)).toEqual(
    expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']),
  );
  expect(eventsIn(text).flatMap(people)).not.toContain('Anna Berg (guest)');
});

test('a visiting guest is received, also with a form of address', () => {
  const text =
    'Minister Anna Berg received at the Elm Tree Palace this afternoon visiting H.E. Tom Ray, Mayor of Lund.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('the subject behind who issued a release is another', () => {
  const text =
    'Vice-President Anna Berg is in Oslo. According to Jon Falk, her media assistant, the Vice-President has met Governor Tom Ray.';
  expect(eventsIn(text).flatMap(people).join()).not.toContain('Falk');
});

test('who speaks for those told of was not at the talks', () => {
  const text = 'Minister Lin Dahl held talks with her counterparts, ministry spokesman Tom Ray said.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual([
    'Lin Dahl',
  ]);
});

test('behind a dash stands who holds each office of a list', () => {
  const text =
    'The delegation, headed by the rector Lin Dahl, the vice-rector for research - Tom Ray, the founder - Eva Holm, paid a visit to Lund University.';
  expect(eventsIn(text)[0]?.participants.map(({ name, role }) => `${name}: ${role?.text ?? ''}`)).toEqual(
    expect.arrayContaining(['Lin Dahl: rector', 'Tom Ray: vice-rector for research', 'Eva Holm: founder']),
  );
});

test('the second of two is told as the first is: office, comma, name', () => {
  const text = 'The meeting was attended by the chairman, Ana Silva, and secretary, Tom Ray.';
  expect(eventsIn(text)[0]?.participants.map(({ name, role }) => [name, role?.text])).toEqual([
    ['Ana Silva', 'chairman'],
    ['Tom Ray', 'secretary'],
  ]);
});
