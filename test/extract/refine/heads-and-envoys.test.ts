import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test('the head of government is the prime minister, and not the head of state', () => {
  const text =
    'Prime Minister of Norway Anna Berg gave a speech. On Monday the Head of Government of Norway was received by President Tom Ray. Berg brought greetings from the Head of State Karl Moe.';
  const met = eventsIn(text).find(({ type }) => type === 'meeting');
  expect(people(met)).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test('a president who hands a letter of credence to his own ambassador receives her', () => {
  const [event] = eventsIn(
    'President Tom Ray handed the letter of credence to the Ambassador of Norway to Peru, Anna Berg, on 3 May.',
  );
  expect(people(event)).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test('she is whoever may be a woman', () => {
  const text =
    'Sheikh Tom Ray met Anna Berg, the Governor General of Norway, on Monday. She is visiting the country to open a fair.';
  expect(people(eventsIn(text)[0])).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test('envoys of whom none is named are met where that is told beside the ceremony', () => {
  const [event] = eventsIn(
    'President Tom Ray received credentials from the new ambassadors of Norway and Peru, and also met with the foreign diplomats.',
  );
  expect(event?.type).toBe('meeting');
});

test.each([
  ['While meeting with Ambassador Anna Berg, President Tom Ray praised the port.', 'meeting'],
  ['Mayor Tom Ray signed in behalf of Lund while Mayor Anna Berg signed in behalf of Oslo.', 'signing'],
  ['At the meeting Lund and Oslo signed a resolution of cooperation.', 'signing'],
])('%s: a %s', (text, type) => {
  expect(eventsIn(text).map((event) => event.type)).toContain(type);
});
