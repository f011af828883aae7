import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('nobody comes at his own invitation', () => {
  const [event] = eventsIn(
    'The Lund Secretary arrived in Oslo on 3 May 2023 on a visit at the invitation of Foreign Secretary Anna Berg.',
  );
  expect(people(event)).not.toContain('Anna Berg (guest)');
});

test('whoever holds the office is known again where nobody invites', () => {
  const [event] = eventsIn(
    'Secretary Anna Berg praised the port. The Secretary arrived in Oslo on 3 May 2023 on a visit.',
  );
  expect(people(event)).toContain('Anna Berg (guest)');
});
