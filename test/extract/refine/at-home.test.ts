import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Minister Anna Berg met Karl Moe, Chief Executive of Acme Corporation,';

test('an official receives a businessman', () => {
  expect(people(eventsIn(`${met} on 3 May 2023.`)[0])).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
});

test('but on the sidelines of something nobody receives', () => {
  const text = `${met} on the sidelines of the forum on 3 May 2023.`;
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Karl Moe']);
});

test('nor where they met in the country of neither, or of the businessman', () => {
  expect(people(eventsIn(`${met} in Davos on 3 May 2023.`)[0])).toEqual(['Anna Berg', 'Karl Moe']);
});

test('the president of a body may be an official or in business', () => {
  const text = 'Eva Lind, president of the Lund Chamber of Commerce, met Karl Moe, president of Nara Steel.';
  expect(people(eventsIn(text)[0])).toEqual(['Eva Lind', 'Karl Moe']);
});

test.each([
  ['Minister Anna Berg met Professor Karl Moe at the ministry.'],
  ['Mayor Anna Berg met Professor Karl Moe at the city hall.'],
  ['Professor Karl Moe met Ambassador Anna Berg at the embassy.'],
])('whoever has the house for a seat receives, although nobody is told which house it was: %s', (text) => {
  const [event] = eventsIn(text);
  expect(people(event)).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
});

test('a country behind a comma says where a town is', () => {
  const text =
    'President Anna Berg of Norway met Director Karl Moe of Italy in Cernobbio, Italy, on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(['Karl Moe (host)', 'Anna Berg (guest)']);
});

test('whom somebody hosted, visiting, visited nobody', () => {
  const text = 'General Anna Berg hosted visiting U.S. Marine Corps General Karl Moe on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Karl Moe (guest)']);
});

test('two mayors who sign in a town hall are not both at home there', () => {
  const text = 'Mayors Anna Berg and Tom Ray signed the charter in the town hall of Lund on 3 May 2023.';
  expect(people(eventsIn(text)[0])).not.toContain('Tom Ray (host)');
});

test('a country that owns what follows a house is not where the house stands', () => {
  const text =
    'Emir Karl Moe received at Elm Palace Norway’s Minister Anna Berg on 3 May 2023. Kenyan Minister Tom Ray attended the meeting.';
  expect(people(eventsIn(text)[0])).not.toContain('Tom Ray (guest)');
});

test('of two counties each is at home in its own', () => {
  const text =
    'A Moorland County Council delegation met local officials in Bergen County on 3 May 2023. The group also included Councillor Karl Moe and Councillor Eva Holm.';
  const [event] = eventsIn(text);
  expect(people(event)).toContain('Karl Moe (guest)');
  expect(people(event)).toContain('Eva Holm (guest)');
});
