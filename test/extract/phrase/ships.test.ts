import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test('a ship is nobody', () => {
  const [event] = eventsIn('USS Port Harmon arrived in Oslo on 3 May 2023 for a goodwill visit.');
  expect(event?.participants.filter(({ collective }) => !collective)).toEqual([]);
});
