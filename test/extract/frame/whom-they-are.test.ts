import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'Delegates who met Governor Tom Ray are Dr Anna Berg, Director, Lund Institute, Sweden; Mr Ken Mori, Member of Parliament, Japan.',
    ['Tom Ray', 'Anna Berg', 'Ken Mori'],
  ],
  [
    'Leaders of the Ports Committee met Governor Tom Ray on 3 May 2023. The leaders, who included Anna Berg, Ken Mori and Ana Silva, told Mr Paul Lorne of it.',
    ['Tom Ray', 'Anna Berg', 'Ken Mori', 'Ana Silva'],
  ],
])('those told of are named behind it: %s', (text, names) => {
  const [event] = eventsIn(text);
  const named = (event?.participants ?? []).filter(({ collective }) => !collective);
  expect(named.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each([
  'General Tom Ray inspected a Guard of Honour at the Lund Army Headquarters on 3 May 2023.',
  'Manager Tom Ray said five councillors visited businesses during their stay.',
  'Tom Ray, who was mayor when the agreement was signed, gave a speech to the Lund Council.',
])('nobody went anywhere or signed anything: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('whoever is heading somewhere today is not there yet', () => {
  const [event] = eventsIn('Mayor Tom Ray and a group of councillors are heading to Japan today.');
  expect(event?.status).toBe('planned');
});

test('a name of four words ends a university behind an office', () => {
  const text = 'The delegation met the Rector of the University of Lund Ana Maria Silva Costa on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toContain('Ana Maria Silva Costa (host)');
});

test.each([
  ['They met the head of the city’s culture department, Anna Berg, on 3 May 2023.', 'Anna Berg'],
  ['They met the chairman of the chamber’s board of directors, Anna Berg, on 3 May 2023.', 'Anna Berg'],
  ['They met the chairman, Ken Mori, and secretary-general, Anna Berg, on 3 May 2023.', 'Anna Berg'],
  [
    'The inspection was carried out by Minister Ken Mori and Anna Berg, director of the Roads Authority.',
    'Anna Berg',
  ],
])('whoever holds the office of a part, or is told behind another, is somebody: %s', (text, name) => {
  const there = eventsIn(`Ambassador Tom Ray visited Lund. ${text}`).flatMap(
    ({ participants }) => participants,
  );
  expect(there.find((each) => each.name === name)?.collective).toBe(false);
});

test('examples of something else are nobody of a list', () => {
  const list = 'The delegation comprised journalists from dailies like Daily Echo and Lund Monitor.';
  const [event] = eventsIn(`A delegation from Japan visited Lund on 3 May 2023. ${list}`);
  expect(people(event).join()).not.toMatch(/Echo|Monitor/);
});

test('a scrap of an office among many members does no harm', () => {
  const [event] = eventsIn(
    'A delegation led by Speaker Tom Ray started a visit to Norway on 3 May 2023. The delegation includes Chairman Ken Mori, Chairman Karl Moe, head of the group on Japan-Norway ties Paul Lorne, MPs Ana Silva, Rui Costa and Joan Faris, and other officials.',
  );
  expect(people(event)).toEqual(
    expect.arrayContaining([
      'Ken Mori (guest)',
      'Karl Moe (guest)',
      'Ana Silva (guest)',
      'Joan Faris (guest)',
    ]),
  );
});

test('what was visited is called by its name behind a comma', () => {
  const [event] = eventsIn('The delegates toured the area’s largest employer, Lund Foods, on 3 May 2023.');
  expect(event?.place?.text).toBe('Lund Foods');
});

test.each([
  'Minister Tom Ray visited the 2,000 MW Lower Lund Hydroelectric Project on 3 May 2023.',
  'Minister Tom Ray visited Lund on 3 May 2023. Also present were Mr Ken Mori, with Leisurely Travels and Tours, and others.',
])('no thing and no firm is taken for a person: %s', (text) => {
  const named = eventsIn(text).flatMap(({ participants }) =>
    participants.filter(({ collective }) => !collective),
  );
  expect(named.map(({ name }) => name).join()).not.toMatch(/Project|Travels|Tours/);
});
