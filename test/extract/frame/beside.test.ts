import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023';
const both = ['Anna Berg (host)', 'Tom Ray (guest)'];

describe('who is named beside subject and object', () => {
  test.each([
    ['in the presence of', `${met} in the presence of Director Karl Moe.`],
    ['with … in attendance', `${met} with Director Karl Moe in attendance.`],
    ['together with', `${met}, together with Director Karl Moe.`],
  ])('was there: %s', (_how, text) => {
    expect(eventsIn(text)[0]?.participants.map((each) => each.name)).toContain('Karl Moe');
  });

  test.each([
    ['in the absence of', `${met} in the absence of Director Karl Moe.`],
    ['without', `${met} without Director Karl Moe.`],
    ['on the recommendation of', `${met} on the recommendation of Director Karl Moe.`],
    ['at the request of', `${met} at the request of Director Karl Moe.`],
  ])('was not there: %s', (_how, text) => {
    expect(people(eventsIn(text)[0])).toEqual(both);
  });
});

test('in the presence of one and of another', () => {
  const text = `${met} in the presence of Director Karl Moe and of Rector Eva Holm.`;
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Karl Moe (host)', 'Eva Holm (host)']));
});
