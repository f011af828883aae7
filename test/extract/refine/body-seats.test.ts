import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  ['UNESCO Director-General Anna Berg met with Minister of Culture of Norway Tom Ray in Paris.', 'Anna Berg'],
  ['Minister of Health of Norway Tom Ray met WHO Director-General Anna Berg in Geneva.', 'Anna Berg'],
  ['UN Secretary-General Anna Berg met with Foreign Minister of Norway Tom Ray in New York.', 'Anna Berg'],
  ['IAEA Director General Anna Berg held talks with Foreign Minister of Norway Tom Ray in Oslo.', 'Tom Ray'],
])('a body of several countries receives where it sits: %s', (text, host) => {
  const [event] = eventsIn(text);
  expect(people(event)).toContain(`${host} (host)`);
  expect(people(event).filter((name) => name.endsWith('(guest)'))).toHaveLength(1);
});

test('an envoy to a body is not at home where it sits', () => {
  const text =
    'Minister Tom Ray visited Vienna on 3 May 2023. Also present was Karl Moe, Permanent Representative of Peru to the IAEA.';
  const [event] = eventsIn(text);
  expect(people(event)).toContain('Karl Moe');
});
