import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

const read = (text: string) =>
  listAt(text, participantsAt)?.map(({ head, offices }) => [head, ...(offices ?? [])]);

test.each([
  [
    'Prof. Lars Holm, the Rector of Lund University from Sweden, Prof. Ana Lima, the Rector of Porto University in Portugal, and General Director of the Art Center in Norway, Prof. Jan Ek.',
    [
      ['Lars Holm', 'Rector @ Lund University'],
      ['Ana Lima', 'Rector @ Porto University'],
      ['Jan Ek', 'General Director @ Art Center'],
    ],
  ],
  [
    'Ana Lima, Deputy Prime Minister and Minister of the Interior, Dr. Jan Ek, Minister of Trade, met',
    [
      ['Ana Lima', 'Deputy Prime Minister', 'Minister of the Interior'],
      ['Jan Ek', 'Minister of Trade'],
    ],
  ],
  ['Ana Lima president of the languages institute, met', [['Ana Lima', 'president @ languages institute']]],
  [
    'Prof. Ana Lima Vice Rector for International Relations visited',
    [['Ana Lima', 'Vice Rector for International Relations']],
  ],
  [
    'Mr. Jan Ek, Head of Norway Affairs; Mr. Tom O. P. Ray, Agriculture Expert.',
    [
      ['Jan Ek', 'Head of Norway Affairs'],
      ['Tom O. P. Ray', 'Agriculture Expert'],
    ],
  ],
  ['Dr. Jan Ek, SKM., M.Kes met', [['Jan Ek']]],
  [
    'Associate Dean CIPS Prof. Jan Ek and Director NORCEM Dr. Ana Lima met',
    [
      ['Jan Ek', 'Associate Dean @ CIPS'],
      ['Ana Lima', 'Director @ NORCEM'],
    ],
  ],
  [
    'the High Commissioner of Peru to Norway, Rear Admiral Jan Ek, High Commissioner of Chile to Norway, Ana Lima, met',
    [
      ['Jan Ek', 'High Commissioner @ Peru', 'Rear Admiral'],
      ['Ana Lima', 'High Commissioner @ Chile'],
    ],
  ],
  [
    'Rector of Porto College, Prof. Lima A.B., head of the International Department Ek S.N. and Ana Silva met',
    [['Lima A.B.', 'Rector @ Porto College'], ['Ek S.N.', 'head @ International Department'], ['Ana Silva']],
  ],
  ['head of the legal department A.I. Berg met', [['A.I. Berg', 'head @ legal department']]],
  ['Ana Lima, the Governor’s Chief of Staff, met', [['Ana Lima', 'Governor’s Chief of Staff']]],
  ['the Rector’s Proxy for Research Ana Lima met', [['Ana Lima', 'Rector’s Proxy for Research']]],
  [
    'Peru’s Ambassador to Norway and the Republic of Latvia Ana Lima met',
    [['Ana Lima', 'Ambassador to Norway and the Republic of Latvia @ Peru']],
  ],
  [
    'Prof. TS. Dr. Ana Lima, Minister of Trade at interim, met',
    [['Ana Lima', 'Minister of Trade at interim']],
  ],
  [
    'party secretary Ana Lima and director Jan Ek met',
    [
      ['Ana Lima', 'party secretary'],
      ['Jan Ek', 'director'],
    ],
  ],
])('%s: who came', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['Ana Lima told Lund University about it', 'about'],
  ['Head of Norway National Bank said', 'Affairs'],
  ['the Governor’s Office said', 'Governor"'],
  ['the major coordinating body for schools', 'major'],
])('%s: no office more', (text, not) => {
  expect(JSON.stringify(read(text) ?? '')).not.toContain(not);
});
