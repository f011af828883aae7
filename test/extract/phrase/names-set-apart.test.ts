import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

/** Names and roles at the first event of a text. */
function told(text: string): readonly string[] {
  const [event] = eventsIn(text);
  return (event?.participants ?? []).map(({ name, role }) =>
    role === null ? name : `${name}: ${role.text}`,
  );
}

test.each([
  [
    'Helena Brandvik – Governor of Sandrova – and Rector Ola Nord met.',
    ['Helena Brandvik: Governor', 'Ola Nord: Rector'],
  ],
  [
    'Kwabena Asan – Deputy Foreign Minister of Ghana – and Tom Redlik – Mayor of Lund – met in Oslo.',
    ['Kwabena Asan: Deputy Foreign Minister', 'Tom Redlik: Mayor'],
  ],
  [
    'Dr. Rashid Berg received, for the first time since 2019, Mehmet Yarkan, Deputy Foreign Minister of Georgia.',
    ['Rashid Berg', 'Mehmet Yarkan: Deputy Foreign Minister'],
  ],
  [
    'The President of Orlanda Energy Park Jin-sol met Governor Tom Redlik.',
    ['Park Jin-sol: President', 'Tom Redlik: Governor'],
  ],
  [
    'Acting Governor of Kelm Region Park Min-woo met Mayor Tom Redlik.',
    ['Park Min-woo: Acting Governor', 'Tom Redlik: Mayor'],
  ],
  [
    'Kwabena Asan, Governor of Marisol Bay Province, received Mayor Tom Redlik.',
    ['Kwabena Asan: Governor', 'Tom Redlik: Mayor'],
  ],
  [
    'Minister for Transport Giorgi Berg and H.E. Lucia Holm, Mayor of Lund, met in Oslo.',
    ['Giorgi Berg: Minister for Transport', 'Lucia Holm: Mayor'],
  ],
  [
    'In the framework of the Year of Culture, former Mayor of Lund Ola Nord met with Minister Ana Pohl.',
    ['Ola Nord: former Mayor', 'Ana Pohl: Minister'],
  ],
  [
    'Ana Pohl, Minister of Trade of Ghana, who took office in May, and Rector Ola Nord met for talks.',
    ['Ana Pohl: Minister of Trade', 'Ola Nord: Rector'],
  ],
])('%s', (text, names) => {
  expect(told(text)).toEqual(names);
});

test('a park is a place where no given name follows', () => {
  const [visit] = eventsIn('Governor Tom Redlik visited the Lund Science Park on Monday.');
  expect(visit?.type).toBe('visit');
  expect(visit?.participants.map(({ name }) => name)).toContain('Lund Science Park');
});

test.each([
  ['Chairman of Quang Minh Nguyen Van Tai', 'Nguyen Van Tai: Chairman'],
  ['the Chairman of the northern province of Bac Minh Le Anh Duong', 'Le Anh Duong: Chairman'],
])('a family name that is told first parts a place from a name: %s', (whom, named) => {
  expect(told(`Minister Lin Dahl met ${whom} on 3 May 2023.`)).toEqual(['Lin Dahl: Minister', named]);
});
