import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const guest = (text: string) =>
  eventsIn(text)[0]?.participants.find((each) => each.name !== 'Anna Berg')?.role?.text;

test.each([
  ['the order of the words', 'Ray Tomasz'],
  ['a surname alone', 'Raynor'],
  ['one letter', 'Tomasz Rainor'],
  ['an initial', 'T. Raynor'],
])('a name is the same in spite of %s', (_what, called) => {
  const named = called === 'Ray Tomasz' ? 'Tomasz Ray' : 'Tomasz Raynor';
  expect(guest(`Governor ${named} praised the port. Mayor Anna Berg met ${called} on 3 May 2023.`)).toBe(
    'Governor',
  );
});

test.each([
  ['another first name', 'Karol Raynor'],
  ['two letters', 'Tomasz Rayman'],
  ['another initial', 'K. Raynor'],
])('%s is somebody else’s', (_what, called) => {
  expect(
    guest(`Governor Tomasz Raynor praised the port. Mayor Anna Berg met ${called} on 3 May 2023.`),
  ).toBeUndefined();
});

test.each([
  'Dr. Berg praised the port. Minister Berg met Governor Tom Ray on 3 May 2023. Dr. Anna Berg thanked him.',
  'Minister Berg met Governor Tom Ray on 3 May 2023. He thanked Dr. Anna Berg for the welcome.',
  'Minister Berg met Governor Tom Ray on 3 May 2023. Anna Berg, Minister of Trade, thanked him.',
])('a surname told before the whole name is that person’s: %s', (text) => {
  expect(eventsIn(text)[0]?.participants.map((each) => each.name)).toEqual(['Anna Berg', 'Tom Ray']);
});

test('somebody bears the fullest name that the article gives him', () => {
  const [event] = eventsIn(
    'Minister Ana Lima received Tom Ray, Mayor of Lund, on 3 May 2023. Mayor Tom Olof Ray thanked her.',
  );
  expect(people(event)).toEqual(['Ana Lima (host)', 'Tom Olof Ray (guest)']);
});

test('a surname with its particles is that of whoever bears it', () => {
  const text =
    'Ursula von der Moss made a trip to the Tarn region. On 3 May 2023, President von der Moss met Prime Minister Tom Ray.';
  expect(eventsIn(text).flatMap((event) => event.participants.map(({ name }) => name))).toEqual(
    expect.arrayContaining(['Ursula von der Moss', 'Tom Ray']),
  );
  const [event] = eventsIn('On 3 May 2023, Minister bin Salem met Mrs de la Cruz.');
  expect(event?.participants.map(({ name, role }) => [name, role?.text])).toEqual([
    ['bin Salem', 'Minister'],
    ['de la Cruz', undefined],
  ]);
});
