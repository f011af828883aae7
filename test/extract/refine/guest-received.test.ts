import { expect, test } from 'vitest';
import { allEventsIn, people } from '../read-text.ts';

const arrival =
  'Marshal Tom Ray called on General Anna Berg on 3 May 2023. Major General Karl Moe received the visiting Marshal at the gate.';

test('who was received before is received again, sooner than his host', () => {
  const events = allEventsIn(`${arrival} At the entrance, he was warmly received by General Anna Berg.`);
  expect(events.flatMap(people)).not.toContain('Karl Moe (guest)');
});

test('what the host said is still his', () => {
  const events = allEventsIn(`${arrival} He was glad of the weather.`);
  expect(events.flatMap(people)).toContain('Karl Moe (host)');
});
