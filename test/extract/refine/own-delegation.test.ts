import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const received = 'Mayor Anna Berg received the delegation.';

test('whoever visits with a delegation leads it', () => {
  const text = `Governor Tom Ray visited Lund on 3 May 2023 with a delegation of business people. ${received}`;
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('whoever only speaks of one does not', () => {
  const text = `Governor Tom Ray spoke of a delegation from Japan on 3 May 2023. ${received}`;
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'delegation from Japan (guest)']);
});

describe('whoever has a delegation leads it', () => {
  test.each<[who: string, text: string]>([
    ['with it', 'Governor Tom Ray visited Lund with his delegation on 3 May 2023.'],
    ['beside it', 'Governor Tom Ray and his delegation visited Lund on 3 May 2023.'],
    ['as a guest', 'Minister Ole Dahl received Governor Tom Ray and his delegation in Lund on 3 May 2023.'],
    ['at its head', 'Governor Tom Ray led a delegation to visit Lund on 3 May 2023.'],
  ])('%s', (_who, text) => {
    const [, event] = eventsIn(`${text} On 4 May 2023, Mayor Anna Berg met the delegation at the port.`);
    expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
    expect(people(event)).not.toContain('Ole Dahl (guest)');
  });

  test('and not that of somebody else', () => {
    const text =
      'Mayor Anna Berg received Governor Tom Ray and his delegation on 2 May 2023. On 3 May 2023, she received Governor Eva Holm and her delegation.';
    expect(people(eventsIn(text)[1])).not.toContain('Tom Ray (guest)');
  });

  test.each([
    'Governor Tom Ray met Minister Ole Dahl on 2 May 2023. The Governor thanked him for receiving him and his delegation.',
    'Minister Ole Dahl received his guests on 2 May 2023.',
  ])('not in: %s', (text) => {
    const [, event] = eventsIn(`${text} On 4 May 2023, Mayor Anna Berg met the delegation at the port.`);
    expect(people(event)).not.toContain('Ole Dahl (guest)');
  });
});

test('the delegation is people who travel together sooner than any students', () => {
  const text =
    'Governor Tom Ray led a delegation to visit Lund on 3 May 2023. Exchanges help students. On 4 May 2023, Mayor Anna Berg met the delegation.';
  expect(people(eventsIn(text)[1])).toContain('Tom Ray (guest)');
});
