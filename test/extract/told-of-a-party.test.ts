import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const visited = 'Ambassador Anna Lund visited Moss on 3 May 2023.';
const led = 'A delegation led by Ambassador Anna Lund visited Moss on 3 May 2023.';
const received = 'Mayor Jan Berg received a delegation from Moss on 3 May 2023.';
const met = 'Mayor Jan Berg met Ambassador Anna Lund on 3 May 2023.';

const there = (text: string) => people(eventsIn(text)[0]);

describe('who belongs to a party', () => {
  test.each([
    `${visited} Head of Office Karl Moe and Second Secretary Eva Holm travelled with her.`,
    `${led} Karl Moe and Eva Holm also made up the delegation.`,
    `${led} Karl Moe and Eva Holm completed the delegation.`,
  ])('who went along or made it up is a guest: %s', (text) => {
    expect(there(text)).toEqual(expect.arrayContaining(['Karl Moe (guest)', 'Eva Holm (guest)']));
  });

  test.each([
    `${led} Karl Moe and Eva Holm made up their minds to stay.`,
    `${led} Karl Moe and Eva Holm will make up the delegation of next year.`,
    `${visited} Karl Moe travelled with his dog.`,
  ])('nobody more is of it: %s', (text) => {
    expect(there(text).join()).toContain('Anna Lund');
    expect(there(text).join()).not.toContain('Karl Moe');
  });
});

test.each([
  `${met} Also in the room were Director Karl Moe and Consul Eva Holm.`,
  `${met} Also at the meeting was Director Karl Moe.`,
])('who else was in the room was there: %s', (text) => {
  expect(there(text).join()).toContain('Karl Moe');
});

test.each([
  `${received} Registrar Karl Moe gave the welcome address.`,
  `${received} A vote of thanks was proposed by Registrar Karl Moe.`,
])('a speech right behind the reception of a delegation was given at it: %s', (text) => {
  expect(there(text).join()).toContain('Karl Moe');
});

test('behind a comma a number begins a group', () => {
  const text = 'With this question in mind, eleven doctors from Moss visited Lund Hospital on 3 May 2023.';
  expect(there(text)).toContain('eleven doctors from Moss (guest)');
});

test('a line names the members of a team, those below are they', () => {
  const text = `${received}\n\nMembers of the visiting team:\n1. Prof. Karl Moe, Vice Rector\n2. Dr. Eva Holm, Dean\n3. Mr. Tom Ray, Head of Mobility`;
  expect(there(text).join()).toContain('Tom Ray');
});

test.each([
  'A delegation of 28 citizens, among them Mayor Karl Moe and Dean Eva Holm, visited Lund on 3 May 2023.',
  `${received} Director Tom Ray attended, as did Consul Karl Moe and Dean Eva Holm.`,
])('those among a party, or who did as another, were there: %s', (text) => {
  expect(there(text).join()).toContain('Karl Moe');
  expect(there(text).join()).toContain('Eva Holm');
});

test.each([
  `${received} Director Tom Ray attended, as he did in the year of Karl Moe.`,
  `${received} Among them the book of Karl Moe was read.`,
])('%s: without Karl Moe', (text) => {
  expect(there(text).join()).toContain('Jan Berg');
  expect(there(text).join()).not.toContain('Karl Moe');
});

test('we were thrilled to welcome somebody', () => {
  const [event] = eventsIn('We were thrilled to welcome Minister Eva Holm to our office on 3 May 2023.');
  expect(people(event)).toContain('Eva Holm (guest)');
});
