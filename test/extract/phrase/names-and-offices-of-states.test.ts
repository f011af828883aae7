import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Tom Ray (guest)'];

test.each([
  'Governor Anna Berg of Elm State welcomed Ambassador Tom Ray to Lund on 3 May 2023.',
  'Governor Anna Berg of Elm State received Ambassador Tom Ray on 3 May 2023.',
  'Governor Anna Berg of Elm State welcomed AIG Tom Ray during a courtesy visit on 3 May 2023.',
])('behind the name of a state stands a verb: %s', (text) => {
  expect(people(eventsIn(text)[0]).toSorted()).toEqual(both);
});

test('a state visit is no verb', () => {
  const text = 'President Anna Berg praised the state visit of trade on 3 May 2023.';
  expect(eventsIn(text).filter(({ type }) => type === 'meeting')).toEqual([]);
});

test('before whose son he is, a word for a ruler is a name', () => {
  const text =
    'Minister Anna Berg received the Ambassador to Peru Prince Sultan bin Saad bin Amir on 3 May 2023.';
  expect(eventsIn(text)[0]?.participants.map(({ name }) => name)).toEqual([
    'Anna Berg',
    expect.stringContaining('Sultan bin Saad bin Amir'),
  ]);
});

test('the affairs of a body belong to the office', () => {
  const text =
    'Deputy Minister of Amiri Diwan Affairs Sheikh Tom Ray received Ambassador Anna Berg on 3 May 2023.';
  const [host] = eventsIn(text)[0]?.participants ?? [];
  expect([host?.name, host?.role?.text]).toEqual(['Tom Ray', 'Deputy Minister of Amiri Diwan Affairs']);
});

test('the visiting officer is whoever is of that country', () => {
  const text =
    'Chief of Staff of the British Army General Tom Ray called on General Anna Berg on 3 May 2023. The British officer is on a visit to India.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'British officer',
  );
});

test('a word behind another in the name of a centre is no member of the delegation', () => {
  const text =
    'A delegation called on Mayor Anna Berg on 3 May 2023. The delegation was comprising Tom Ray, dean of physics, and Eva Holm, director of the Centre on One Elm and One Oak.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'Oak',
  );
});
