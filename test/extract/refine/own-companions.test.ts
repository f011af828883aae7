import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each(['His deputy Ken Mori also took part in the visit.', 'His adviser Ken Mori was present as well.'])(
  'whoever is called his own came with him: %s',
  (sentence) => {
    const [event] = eventsIn(`Governor Tom Ray toured the Lund Hospital on 3 May 2023. ${sentence}`);
    expect(people(event)).toContain('Ken Mori (guest)');
  },
);

test('the deputy of whoever received somebody received him too', () => {
  const [event] = eventsIn(
    'Mayor Anna Berg received Ambassador Tom Ray on 3 May 2023. Her deputy Ken Mori was present as well.',
  );
  expect(people(event)).toContain('Ken Mori (host)');
});

test.each([
  [
    'Ana Silva',
    'Mayor Anna Berg received the two envoys on 3 May 2023. Her Excellency Ana Silva of Peru was present as well.',
  ],
  [
    'Tom Ray',
    'His Excellency Karl Moe, Administrator of Norway, received two new ambassadors on 3 May 2023. Also present were Her Excellency Eva Holm and His Excellency Tom Ray.',
  ],
])('a form of address makes %s nobody’s own', (name, text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.map((each) => each.name)).toContain(name);
  expect(people(event)).not.toContain(`${name} (host)`);
});
