import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const signings = (text: string) =>
  eventsIn(text)
    .filter(({ type }) => type === 'signing')
    .map((event) => event.agreement?.parties.map((party) => party.text));

test.each([
  'Norway and Japan extended their cooperation agreement until 2027 on 3 May.',
  'Norway and Japan extended for two years their cooperation agreement on 3 May.',
  'The cooperation agreement was extended by Norway and Japan on 3 May.',
  'Norway and Japan sealed a supply deal worth $5 million on 3 May.',
  'The visit saw the signing of two agreements between Norway and Japan on 3 May.',
])('both sides sign: %s', (text) => {
  expect(signings(text)).toEqual([['Norway', 'Japan']]);
});

test.each([
  'Lund City Council extended the contract with great care on 3 May.',
  'The contract was extended until 2027.',
  'The Sea Bank extended a loan to Norway on 3 May.',
  'Norway and Japan extended invitations to the agreement on 3 May.',
  'Mayor Anna Berg extended her thanks for the agreement on 3 May.',
  'The players of Lund sealed a deal with a goal on 3 May.',
])('one side, or something else: %s', (text) => {
  expect(signings(text)).toEqual([]);
});

test('signatures are put to what may be a mere paper elsewhere', () => {
  expect(
    eventsIn('Mayor Anna Berg and Mayor Tom Ray affixed their signatures to the twinning charter.'),
  ).toHaveLength(1);
});
