import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const signing = 'Lund University and Acme Corporation signed a contract on 2 May 2023.';
const meeting = 'Mayor Anna Berg received Ambassador Tom Ray on 3 May 2023.';
const forum = 'The Baltic Ports Forum was held in Lund on 4 May 2023.';

test.each([
  ['the ceremony', 'signing'],
  ['the signing', 'signing'],
  ['the meeting', 'meeting'],
  ['the talks', 'meeting'],
  ['the forum', 'conference'],
  ['the conference', 'conference'],
])('who attended %s was at the %s', (called, type) => {
  const events = eventsIn(`${signing} ${meeting} ${forum} Director Karl Moe attended ${called}.`);
  const his = events.filter((event) => event.participants.some((each) => each.name === 'Karl Moe'));
  expect(his.map((event) => event.type)).toEqual([type]);
});
