import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const rolesIn = (text: string) =>
  eventsIn(text)[0]?.participants.map(({ name, role }) => [name, role?.text ?? null]);

test.each([
  [
    'President Anna Berg received the Special Envoy of President Ole Dahl, Tom Ray, on 3 May 2023.',
    ['Tom Ray', 'Special Envoy of President Ole Dahl'],
  ],
  [
    'President Anna Berg received Tom Ray, adviser to Prime Minister Ole Dahl, on 3 May 2023.',
    ['Tom Ray', 'adviser to Prime Minister Ole Dahl'],
  ],
])('whom an envoy serves was not there: %s', (text, envoy) => {
  expect(rolesIn(text)).toEqual([['Anna Berg', 'President'], envoy]);
});

test('behind an article the envoy is named', () => {
  const text =
    'President Anna Berg received the Special Envoy of the UN Secretary-General Tom Ray on 3 May 2023.';
  expect(rolesIn(text)?.map(([name]) => name)).toEqual(['Anna Berg', 'Tom Ray']);
});

test('an envoy without a name is himself, and not whom he serves', () => {
  const text = 'President Anna Berg met the special envoy of President Ole Dahl on 3 May 2023.';
  expect(rolesIn(text)?.map(([name]) => name)).toEqual(['Anna Berg', 'special envoy of President Ole Dahl']);
});

test('a field may say with whom it is shared', () => {
  const text =
    'The Minister Delegate in charge of Cooperation with the Islamic World, Tom Ray, received Ambassador Anna Berg on 3 May 2023.';
  expect(rolesIn(text)).toContainEqual([
    'Tom Ray',
    'Minister Delegate in charge of Cooperation with the Islamic World',
  ]);
});

test('a governor-general addressed between commas is one person', () => {
  const text =
    'Ambassador Tom Ray presented his credentials to Governor-General, His Excellency, the Most Hon. Sir Ole Dahl, on 3 May 2023.';
  expect(rolesIn(text)?.map(([name]) => name)).toEqual(expect.arrayContaining(['Ole Dahl', 'Tom Ray']));
  expect(rolesIn(text)).toHaveLength(2);
});

test('an Emir and a Crown Prince, each with his own form of address, are two', () => {
  const text =
    'HH the Amir Sheikh Ole Dahl met on 3 May 2023 with the ambassadors. The visit enabled him to see HH the Amir, His Highness the Crown Prince Sheikh Tom Ray. On 4 May 2023 HH the Amir received Minister Eva Holm.';
  expect(
    eventsIn(text)
      .at(-1)
      ?.participants.map(({ name }) => name),
  ).toEqual(['Ole Dahl', 'Eva Holm']);
});
