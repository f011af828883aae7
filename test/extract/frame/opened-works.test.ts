import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each<[who: readonly string[], text: string]>([
  [['Anna Berg'], 'Minister Anna Berg inaugurated the new terminal on 3 May 2023.'],
  [['Anna Berg'], 'The new terminal was inaugurated by Governor Anna Berg on 3 May 2023.'],
  [
    ['Anna Berg', 'Karl Moe'],
    'Governor Anna Berg and Acme chairman Karl Moe laid the foundation stone of the plant on 3 May 2023.',
  ],
  [['Anna Berg'], 'The foundation stone was laid by Governor Anna Berg on 3 May 2023.'],
  [['Anna Berg'], 'Governor Anna Berg broke ground on 3 May 2023 for the battery plant.'],
  [
    ['Anna Berg', 'Karl Moe'],
    'The ribbon was cut by Anna Berg, Governor of Dorland; and Karl Moe, Airport Director, on 3 May 2023.',
  ],
  [['Anna Berg'], 'Minister Anna Berg performed the ceremonial opening of the water works on 3 May 2023.'],
  [['Anna Berg'], 'The ground-breaking ceremony on 3 May 2023 was performed by Minister Anna Berg.'],
  [['Anna Berg'], 'Minister Anna Berg commissioned a 20-bed clinic on 3 May 2023.'],
  [['Anna Berg'], 'Minister Anna Berg unveiled a commemorative plaque on 3 May 2023.'],
  [['Anna Berg'], 'Minister Anna Berg unveiled a new bronze statue on 3 May 2023.'],
  [['Anna Berg'], 'Minister Anna Berg officially opened a new laboratory on 3 May 2023.'],
  [['Anna Berg'], 'The bridge was opened to traffic on 3 May 2023 by Governor Anna Berg.'],
  [['Anna Berg'], 'The exhibition was declared open by Governor Anna Berg on 3 May 2023.'],
])('the ceremony at which works begin or open is told by what is done there: %j', (who, text) => {
  const [event, ...more] = eventsIn(text);
  expect([rulesIn(text), event?.type, more]).toEqual([['opened-works'], 'conference', []]);
  expect(people(event)).toEqual(who);
});

test('a day in the future makes it a plan', () => {
  const [event] = eventsIn('Governor Anna Berg will inaugurate the new terminal on 30 May 2023.');
  expect(event?.status).toBe('planned');
});

test.each([
  'Anna Berg was inaugurated as president on 3 May 2023.',
  'Governor Anna Berg inaugurated the trade committee on 3 May 2023.',
  'Governor Anna Berg turned down the offer on 3 May 2023.',
  'Governor Anna Berg broke the silence on 3 May 2023.',
  'Governor Anna Berg cut the budget on 3 May 2023.',
  'Governor Anna Berg laid the foundation for trust on 3 May 2023.',
  'Acme broke ground on 3 May 2023 on its plant.',
  'Governor Anna Berg commissioned a report on the clinic on 3 May 2023.',
  'Governor Anna Berg unveiled a plan for the port on 3 May 2023.',
  'Governor Anna Berg performed the opening song on 3 May 2023.',
  'The statue was unveiled in 1923 by Minister Anna Berg.',
  'Minister Anna Berg unveiled a plan for the monument on 3 May 2023.',
  'Anna Berg opened a new restaurant on 3 May 2023.',
  'Minister Anna Berg formally opened the investigation on 3 May 2023.',
  'Governor Anna Berg declared the case open on 3 May 2023.',
  'Governor Anna Berg is expected to declare the fair open on 30 May 2023.',
])('nothing of the kind is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('opened-works');
});

test('later in an article it is told beside other things unless it has a day', () => {
  const text =
    'Mayor Anna Berg met Governor Karl Moe on 3 May 2023. They spoke of ports. The mayor thanked him. The governor inaugurated a school.';
  expect(rulesIn(text)).not.toContain('opened-works');
});

test('by whomever, where the article begins with it', () => {
  const text = 'The new campus was inaugurated on 3 May 2023. Rector Anna Berg thanked the builders.';
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Anna Berg'],
  ]);
  expect(eventsIn('The new campus was inaugurated. It is large.')).toEqual([]);
});
