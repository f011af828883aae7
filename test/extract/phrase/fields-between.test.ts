import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  'President Anna Berg met with the EU Special Representative for the Dialogue between Lund and Oslo, Tom Ray.',
  'President Anna Berg received the Commissioner for Relations between State and Church, Tom Ray.',
])('%s: the office names those between whom its field lies', (text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Tom Ray']);
});
