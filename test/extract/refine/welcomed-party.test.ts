import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('the welcome of a party from a twin town is told where nothing else is', () => {
  const [event] = eventsIn(
    'A long friendship was praised as Elmford welcomed visitors from its twin town of Louvain. Councillor Jean Petit led the visit.',
  );
  expect(people(event)).toEqual([
    'Elmford (host)',
    'visitors from its twin town of Louvain (guest)',
    'Jean Petit (guest)',
  ]);
});

test('the leader of a party is read behind whose office he holds', () => {
  const [event] = eventsIn(
    'The harbour was quiet. The borough welcomed a party from Louvain led by the town’s First Deputy Mayor Anne Petit.',
  );
  expect(people(event)).toContain('Anne Petit (guest)');
});

test('beside another event it is none of its own', () => {
  const events = eventsIn(
    'Representatives of another council have visited Elmford. Elmford Borough Council welcomed a delegation from Louvain District Council to a meeting of the cabinet.',
  );
  expect(events.map(({ type }) => type)).toEqual(['visit']);
});

test.each([
  'The harbour was quiet. The college welcomed new students to the term.',
  'The harbour was quiet. The council welcomed the findings from Louvain.',
  'Councillor Jean Petit said that the year was good, including the visit of the choir.',
])('no welcome of a party: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});
