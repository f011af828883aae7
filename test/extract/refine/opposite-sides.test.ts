import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const peopleIn = (text: string) => people(eventsIn(text)[0]);

test('whoever comes from a third country is a guest where a host is at home', () => {
  const met = 'Minister Anna Berg of Norway met Minister Tom Ray of Japan in Oslo on 3 May 2023.';
  expect(peopleIn(`${met} Director Karl Moe of Kenya was also present.`)).toEqual([
    'Anna Berg (host)',
    'Tom Ray (guest)',
    'Karl Moe (guest)',
  ]);
});

test('where guests of one country came, those of another are at home', () => {
  const signed = 'Rector Anna Berg signed an agreement with a delegation from Japan on 3 May 2023.';
  expect(peopleIn(`${signed} Director Karl Moe of Norway attended the signing.`)).toContain(
    'Karl Moe (host)',
  );
});

test('of two bodies that sign, the one at home receives', () => {
  const signed = 'The City of Lund and Fukui City signed a friendship agreement';
  expect(peopleIn(`${signed} at Lund Town Hall on 3 May 2023. Mayor Anna Berg signed for Lund.`)).toEqual([
    'City of Lund (host)',
    'Anna Berg (host)',
    'Fukui City (guest)',
  ]);
});

test('of two bodies that sign in a third place, neither receives', () => {
  const text = 'The City of Lund and Fukui City signed a friendship agreement in Rome on 3 May 2023.';
  expect(peopleIn(text)).toEqual(['City of Lund', 'Fukui City']);
});

test('a group and its leader are one side, across from whoever is at home', () => {
  const text = 'Mayor Anna Berg of Lund and a group led by Governor Tom Ray met in Lund on 3 May 2023.';
  expect(peopleIn(text)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('of a list across from somebody those of the same city stand with him', () => {
  const met = 'Mayor of Lund Anna Berg met with Ambassador Tom Ray of Japan';
  expect(peopleIn(`${met} and Deputy Mayor of Lund Eva Holm on 3 May 2023.`)).toEqual([
    'Anna Berg (host)',
    'Eva Holm (host)',
    'Tom Ray (guest)',
  ]);
  expect(peopleIn(`${met} and Deputy Mayor of Fukui Eva Holm on 3 May 2023.`)).toContain('Eva Holm (guest)');
});

test('an envoy who meets those on a visit is not on their side', () => {
  const text = 'During her visit, Minister Anna Berg met Ambassador Tom Ray on 3 May 2023.';
  expect(peopleIn(text)).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test('whoever talked with others at the house visited is no visitor for their sake', () => {
  const text =
    'On 3 May 2023, Vice Mayor Anna Berg visited the company. Tom Ray, General Manager, and Ken Mori, Deputy General Manager, accompanied relevant unit leaders for the discussion. Tom Ray reported on the works, and had in-depth exchanges with the attending leaders on trade.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});
