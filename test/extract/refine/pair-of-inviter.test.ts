import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const CAME = 'General Tom Ray arrived in Lund on 3 May 2023 at the invitation of Army Chief Anna Berg.';

test('the two chiefs are whoever came and whoever asked him', () => {
  const told = eventsIn(`${CAME} The two army chiefs held talks on 4 May 2023.`);
  expect(told.map((event) => people(event).toSorted())).toContainEqual([
    'Anna Berg (host)',
    'Tom Ray (guest)',
  ]);
});

test('an office that nobody holds who asked brings nobody', () => {
  const told = eventsIn(`${CAME} The two ministers held talks on 4 May 2023.`);
  expect(told.flatMap(people)).not.toContain('Anna Berg (host)');
});
