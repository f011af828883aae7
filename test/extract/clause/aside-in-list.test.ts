import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Senator Lin Dahl, who chairs the committee, and Secretary Karl Moe met Mayor Jan Berg on Monday.',
  'Senator Lin Dahl, who presides over the friendship group, and Secretary Karl Moe met Mayor Jan Berg on Monday.',
])('%s: the list goes on behind what is told of one in it', (text) => {
  const names = people(eventsIn(text)[0]).join();
  for (const name of ['Lin Dahl', 'Karl Moe', 'Jan Berg']) expect(names).toContain(name);
});

test.each([
  // The second does something of his own.
  [
    'Mayor Jan Berg met Senator Lin Dahl, who chairs the committee, and Secretary Karl Moe visited the port.',
    'Karl Moe',
  ],
  ['Senator Lin Dahl, who had met Karl Moe and Secretary Eva Holm, called on Mayor Jan Berg.', 'Eva Holm'],
])('%s: without %s', (text, name) => {
  const names = people(eventsIn(text)[0]).join();
  expect(names).toContain('Lin Dahl');
  expect(names).not.toContain(name);
});
