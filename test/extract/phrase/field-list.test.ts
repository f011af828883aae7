import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function readAs(marked: string) {
  return listAt(marked, participantsAt)?.map(
    ({ kind, head, offices }) => `${kind}: ${head}${offices === undefined ? '' : ` (${offices.join('; ')})`}`,
  );
}

test.each([
  [
    'Aino Virtanen, Vice President of Strategic Marketing, Admission, and Recruitment; Lars Holm, Dean, met',
    [
      'person: Aino Virtanen (Vice President of Strategic Marketing, Admission, and Recruitment)',
      'Lars Holm',
    ],
  ],
  [
    'Ana Lima, Minister for Foreign Affairs, African Integration and Laotians in the Diaspora of Laos, met',
    [
      'person: Ana Lima (Minister for Foreign Affairs, African Integration and Laotians in the Diaspora @ Laos)',
    ],
  ],
  [
    'Head of the Department of Market Development, Culture and Humanities met',
    [
      'office: Head of the Department of Market Development, Culture and Humanities (Head @ Department of Market Development, Culture and Humanities)',
    ],
  ],
  [
    'Lars Holm, Minister for Science, Technology and the Environment, met',
    ['Technology and the Environment'],
  ],
  [
    'the head of Latin America and the Caribbean of the local Chancellery met',
    ['(head of Latin America and the Caribbean @ local Chancellery)'],
  ],
])('%s: a list of fields belongs to the office', (text, expected) => {
  const found = readAs(text) ?? [];
  expect(found).toHaveLength(expected.length);
  for (const [k, words] of expected.entries()) expect(found[k]).toContain(words);
});

test.each([
  ['the Minister of Trade, Lars Holm, and Ana Lima met', ['Lars Holm', 'Ana Lima']],
  ['the Minister of Trade, Guerrero and Lima met', ['Minister of Trade', 'Guerrero', 'Lima']],
  ['Aino Virtanen, Minister of Trade, Peru and Chile met', ['Aino Virtanen', 'Peru', 'Chile']],
  [
    'Lars Holm, Minister for Foreign Affairs and Cooperation of the Islamic Republic of Mauritania, met',
    ['Minister for Foreign Affairs and Cooperation @ Islamic Republic of Mauritania'],
  ],
  ['Aino Virtanen, Minister of Trade, Culture and Mayor Lars Holm met', ['Aino Virtanen', 'Lars Holm']],
])('%s: what is no field stands for itself', (text, expected) => {
  const found = readAs(text) ?? [];
  expect(found).toHaveLength(expected.length);
  for (const [k, words] of expected.entries()) expect(found[k]).toContain(words);
});

test.each([
  ['the Minister for Families, Services, Women and Youth Ana Lima met', ['Ana Lima']],
  ['the Commissioner for Digital Sovereignty, Security and Democracy Ana Lima met', ['Ana Lima']],
])('%s: before a name the list ends with its last known field', (text, expected) => {
  const found = readAs(text) ?? [];
  expect(found).toHaveLength(expected.length);
  for (const [k, words] of expected.entries()) expect(found[k]).toContain(words);
});
