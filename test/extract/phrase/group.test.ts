import { expect, test } from 'vitest';
import { groupAt } from '../../../src/extract/phrase/group.ts';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import type { TokenSentence } from '../../../src/extract/phrase/phrase.ts';
import { shownAt } from './read-at.ts';

const groupOf = (sentence: TokenSentence, at: number) => groupAt(sentence, at, participantsAt);

test.each([
  ['distinguished guests came', 'distinguished guests'],
  ['the invited teachers left', 'invited teachers'],
])('%s: a group with a participle', (text, head) => {
  expect(shownAt(text, groupOf)).toMatchObject({ kind: 'group', head });
});

test.each([
  ['German entrepreneurs met', 'German entrepreneurs', ['German']],
  [
    '200 Chinese and German business leaders',
    '200 Chinese and German business leaders',
    ['Chinese', 'German'],
  ],
  ['a delegation from Ulsan, ROK, visited', 'delegation from Ulsan, ROK', ['Ulsan']],
  ['a Lahti city delegation', 'Lahti city delegation', ['Lahti city']],
  ['a group of 40 students representing Lyon', 'group of 40 students representing Lyon', ['Lyon']],
  [
    'representatives of Peru, Chile and Bolivia',
    'representatives of Peru, Chile and Bolivia',
    ['Peru', 'Chile', 'Bolivia'],
  ],
  ['a group of students from Lyon', 'group of students from Lyon', ['Lyon']],
  [
    'a delegation of mayors and local councillors from Peru',
    'delegation of mayors and local councillors from Peru',
    ['Peru'],
  ],
  ['a team of Norwegian experts', 'team of Norwegian experts', ['Norwegian']],
  ['members of a 12-strong party from Lyon', 'members of a 12-strong party from Lyon', ['Lyon']],
  ['a delegation from Norway’s Parliament', 'delegation from Norway’s Parliament', ['Parliament', 'Norway']],
  ['executives from NORCEM and KESKO', 'executives from NORCEM and KESKO', ['NORCEM', 'KESKO']],
  [
    'two embassies in Asia: those of Peru and Laos',
    'two embassies in Asia: those of Peru and Laos',
    ['Peru', 'Laos'],
  ],
])('%s: a group and where it is from', (text, head, origins) => {
  expect(shownAt(text, groupOf)).toMatchObject({ kind: 'group', head, origins });
});

test.each([
  ['a 12-member delegation of the University of Porto led by Rector Ana Lima arrived', ['Ana Lima']],
  ['the Peruvian delegation, headed by its President Carlos Quispe, and', ['Carlos Quispe']],
  ['a delegation, which was led by Ana Lima and Lars Holm,', ['Ana Lima', 'Lars Holm']],
  [
    'a delegation, led by its chairman Ana Lima and including Lars Holm and Aino Virtanen, arrived',
    ['Ana Lima', 'Lars Holm', 'Aino Virtanen'],
  ],
  ['a delegation consisting of Mayor Ana Lima and Speaker Lars Holm arrived', ['Ana Lima', 'Lars Holm']],
  ['a Peruvian delegation under Governor Ana Lima arrived', ['Ana Lima']],
  ['members of her team – Mayor Ana Lima and Director Lars Holm – met', ['Ana Lima', 'Lars Holm']],
  ['the delegation composed of 8 members with Ana Lima as its head on Monday', ['Ana Lima']],
  ['the delegation composed of 8 members with Ana Lima as its head arrived', ['Ana Lima']],
  ['a delegation under the leadership of Mayor Lars Holm', ['Lars Holm']],
  ['officials including Lars Holm and Aino Virtanen', ['Lars Holm', 'Aino Virtanen']],
  [
    'the delegation made up of Lars Holm, Deputy Secretary of Kesko, and Dr. Ana Lima arrived',
    ['Lars Holm', 'Ana Lima'],
  ],
  [
    'a delegation from Kesko in Turku (Finland) represented by Professor Lars Holm and Dean Ana Lima met',
    ['Lars Holm', 'Ana Lima'],
  ],
  [
    'members of the Finnish Parliament Lars Holm, Ana Lima and Aino Virtanen met',
    ['Lars Holm', 'Ana Lima', 'Aino Virtanen'],
  ],
  ['his counterparts from Peru and Chile, Carlos Quispe and Ana Lima', ['Carlos Quispe', 'Ana Lima']],
])('%s: a group and who is in it', (text, members) => {
  expect(shownAt(text, groupOf)).toMatchObject({ kind: 'group', members });
});

test('a leader does not belong to the words that name the group', () => {
  expect(shownAt('the Peruvian delegation, headed by President Carlos Quispe, and', groupOf)).toMatchObject({
    words: 'the Peruvian delegation, headed by President Carlos Quispe,',
    head: 'Peruvian delegation',
  });
});

test.each([
  ['the city'],
  ['the agreement'],
  ['China Investors Center'],
  ['Aino Virtanen'],
  ['visited companies'],
])('%s: no group', (text) => {
  expect(shownAt(text, groupOf)).toBeNull();
});

test.each([
  'a delegation under consideration arrived',
  'a delegation consisting of experts arrived',
  'members of her team – the largest of all – met',
  'a delegation made up of experts arrived',
  'a delegation in Turku met',
  'members of the Finnish Parliament Lars Holm met',
])('%s: nobody named', (text) => {
  expect(shownAt(text, groupOf)).not.toHaveProperty('members');
});

test.each([
  ['a group of students and met officials', 'group of students'],
  ['members of the public', 'members'],
])('%s: a group, and not what stands behind it', (text, head) => {
  expect(shownAt(text, groupOf)).toMatchObject({ kind: 'group', head });
});

test('a farewell party is a feast', () => {
  expect(shownAt('a farewell party', groupOf)).toBeNull();
});
