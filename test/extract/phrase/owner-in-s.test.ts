import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  ['the Philippines’ Foreign Secretary Aino Virtanen', 'Aino Virtanen'],
  ['Acme Holdings’ chief executive Aino Virtanen', 'Aino Virtanen'],
])('%s: whose somebody is stands before an apostrophe alone', (text, name) => {
  const [event] = eventsIn(`On 3 May 2023 Minister Ken Mori met ${text}.`);
  expect(event?.participants.map((each) => each.name)).toContain(name);
  expect(event?.participants.find((each) => each.name === name)?.organisation).not.toBeNull();
});

test('an apostrophe inside a name is its own', () => {
  const [event] = eventsIn('Minister Ken Mori attended the Baltic Speakers’ Summit in Lund on 3 May 2023.');
  expect(event?.type).toBe('conference');
});
