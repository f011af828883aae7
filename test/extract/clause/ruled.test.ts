import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'On arrival Minister Lin Dahl met Mayor Jan Berg.',
  'Upon her arrival at the airport Minister Lin Dahl met Mayor Jan Berg.',
  'At first light Minister Lin Dahl called on Mayor Jan Berg.',
])('%s: the people right before the verb do it', (text) => {
  const names = people(eventsIn(text)[0]).join();
  expect(names).toContain('Lin Dahl');
  expect(names).toContain('Jan Berg');
});

test.each([
  'With outgoing Minister Lin Dahl received by Mayor Jan Berg, the rain stopped.',
  'To outgoing Minister Lin Dahl fell the task of counting.',
])('%s: she does nothing', (text) => {
  expect(eventsIn(text).flatMap(people)).not.toContain('Lin Dahl (host)');
});
