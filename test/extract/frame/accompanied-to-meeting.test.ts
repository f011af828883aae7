import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const told = (text: string) =>
  eventsIn(text).map(({ type, participants }) => [type, participants.map(({ name }) => name).sort()]);

test('whoever accompanied somebody to a meeting was at it with both', () => {
  const text =
    'Minister Anna Berg accompanied President Eva Holm to a meeting with King Tom Ray of Norway on 3 May. Following the meeting, Minister Berg and Minister Per Moe signed a statement.';
  expect(told(text)).toEqual([
    ['meeting', ['Anna Berg', 'Eva Holm', 'Tom Ray']],
    ['signing', ['Anna Berg', 'Per Moe']],
  ]);
});

test('where nobody is met the meeting told before is meant', () => {
  const text =
    'President Eva Holm met King Tom Ray on 3 May. Minister Anna Berg accompanied President Holm to the meeting.';
  expect(told(text)).toEqual([['meeting', ['Anna Berg', 'Eva Holm', 'Tom Ray']]]);
});

test('who joined somebody for dinner and who attended it were at one dinner', () => {
  const text =
    'Minister Anna Berg joined President Tom Ray for dinner on Wednesday. Berg visited Lund Port on Thursday. Envoy Per Moe also attended the dinner.';
  expect(told(text)[0]).toEqual(['meeting', ['Anna Berg', 'Per Moe', 'Tom Ray']]);
});
