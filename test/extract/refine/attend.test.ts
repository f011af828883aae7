import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const received = 'Mayor Anna Berg met a delegation from Japan on 3 May 2023.';

test('whoever led a delegation goes with it to the next meeting', () => {
  const text = `${received} The delegation was led by Governor Tom Ray. On 4 May 2023 Director Eva Holm received the delegation.`;
  expect(people(eventsIn(text)[1])).toContain('Tom Ray (guest)');
});

test('whoever did not lead it does not', () => {
  const text = `${received} The delegation was not led by Governor Tom Ray. On 4 May 2023 Director Eva Holm received the delegation.`;
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});

test('a companion belongs where he belongs whom he accompanies, unless it is told', () => {
  const met = 'Governor Tom Ray of Fukui met Mayor Anna Berg on 3 May 2023.';
  const bodyOf = (sentence: string) =>
    eventsIn(`${met} ${sentence}`)[0]?.participants.find(({ name }) => name === 'Karl Moe')?.organisation
      ?.text;
  expect(bodyOf('Governor Ray was accompanied by Director Karl Moe.')).toBe('Fukui');
  expect(bodyOf('Governor Ray was accompanied by Director Karl Moe of Lund University.')).toBe(
    'Lund University',
  );
});

test('who attended something long before any event is told was not at that event', () => {
  const events = eventsIn(
    'Governor Karl Moe attended the harvest festival in Bergen. The weather was fine. The harvest was good. The roads were dry. Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.',
  );
  expect(events.flatMap(people)).not.toContainEqual(expect.stringContaining('Karl Moe'));
});

test('who goes along with guests and belongs to the hosts is one of them', () => {
  const visited = 'Ambassador Tom Ray of Japan visited Lund on 3 May 2023.';
  const told = (who: string) => people(eventsIn(`${visited} ${who} accompanied the ambassador.`)[0]);
  expect(told('Eva Holm, Director of the Lund Tourism Office,')).toContain('Eva Holm (host)');
  expect(told('Eva Holm, Director of the Fukui Tourism Office,')).toContain('Eva Holm (guest)');
});

test('a session that was joined is no person', () => {
  const text =
    'Ambassador Tom Ray called on Minister Anna Berg on 3 May 2023 and held a session with Director Karl Moe, which was joined by Ambassador Eva Holm of Kenya.';
  expect(people(eventsIn(text).at(-1))).not.toContain('Eva Holm (host)');
});

test('those who join a delegation are guests', () => {
  const text =
    'Mayor Tom Ray and Councillor Karl Moe visited Fukui on 3 May 2023. Eva Holm, Director of the Fukui Society, joined the delegation.';
  expect(people(eventsIn(text)[0])).toContain('Eva Holm (guest)');
});

test('whoever goes with the guests for the place that they visit belongs to it', () => {
  const text =
    'Minister Tom Ray visited Oslo on 3 May 2023. Director Eva Lind of the Oslo Foreign Affairs Office accompanied the Minister. Jan Holm, Consul of Japan in Oslo, accompanied the Minister.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Eva Lind (host)', 'Jan Holm (guest)']));
});

test.each([
  ['proves nothing of it where its speaker is known', 'Mayor Anna Berg', 1],
  ['is how another is known to have been there', 'Deputy Mayor Lin Dahl', 2],
])('a remark at a meeting %s', (_what, speaker, excerpts) => {
  const [event] = eventsIn(
    `Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023. During the meeting, ${speaker} extended a welcome to the guests.`,
  );
  expect(event?.evidence).toHaveLength(excerpts);
});

test('whoever had led a group before was not there now', () => {
  const [event, ...more] = eventsIn(
    'Mayor Anna Berg received a delegation from Japan on 3 May 2023. Governor Tom Ray had led a mission to Lund.',
  );
  expect(more).toEqual([]);
  expect(people(event)).not.toContain('Tom Ray');
});

test('whoever is accompanied to a meeting was at it', () => {
  const text = `${received} Director Eva Holm, who accompanied Governor Lin Dahl to the meeting, praised the port.`;
  expect(people(eventsIn(text)[0]).join()).toMatch(/Eva Holm.*Lin Dahl|Lin Dahl.*Eva Holm/);
});
