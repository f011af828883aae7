import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const received = 'received Ambassador Tom Ray on 3 May 2023.';

test.each([
  'On behalf of the President, Minister Ana Lima',
  'Following a meeting with the Governor, Minister Ana Lima also',
  'On behalf of President Lars Holm, the Minister of Trade, Ana Lima,',
  'Invited by the President, Prime Minister Ana Lima',
  'In the absence of the Rector, Vice-Rector Prof. Ana Lima',
  'In addition to a lecture of the Rector, Professor Ana Lima',
  'Following the speech of the Governor, Ambassador Ana Lima',
  'This Wednesday, 3 May 2023, as a prelude to her term as Governor of the Bank, Minister Ana Lima',
])('%s: the office in front is not hers', (front) => {
  const [event] = eventsIn(`${front} ${received}`);
  expect(people(event)).toEqual(['Ana Lima (host)', 'Tom Ray (guest)']);
  expect(event?.participants[0]?.role?.text).not.toMatch(/^(?:President|Governor|Rector)/);
});

test('the team of somebody behind what stands in front is no bar', () => {
  const [event] = eventsIn(`As Chair of the Assembly, H.E. Ms. Ana Lima and her team ${received}`);
  expect(people(event)).toContain('Ana Lima (host)');
});

test.each([
  'The Deputy Prime Minister, Minister of Trade Ana Lima',
  'On Tuesday the Deputy Prime Minister, Minister of Trade Ana Lima',
  'In Lund, the Deputy Prime Minister, Minister of Trade Ana Lima,',
])('%s: both offices are hers', (front) => {
  const [event] = eventsIn(`${front} ${received}`);
  expect(event?.participants[0]?.role?.text).toMatch(/^Deputy Prime Minister, Minister of Trade/);
});
