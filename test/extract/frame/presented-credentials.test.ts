import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

describe('an envoy who hands over credentials is received', () => {
  test.each([
    'The new Ambassador of Japan, Ken Mori, presented his credentials to President Anna Berg on 3 May 2023.',
    'Ambassador Ken Mori presented on 3 May 2023 his Letters of Credence to President Anna Berg.',
    'Ambassador Ken Mori submitted a copy of his credentials to Foreign Minister Anna Berg on 3 May 2023.',
    'President Anna Berg received the letters of credence of Ambassador Ken Mori on 3 May 2023.',
    'President Anna Berg accepted the credentials submitted by Ambassador Ken Mori on 3 May 2023.',
    'President Anna Berg praised the port. Ambassador Ken Mori handed his letters of credence to her on 3 May 2023.',
  ])('%s', (text) => {
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect([event?.type, event?.date.value]).toEqual(['meeting', '2023-05-03']);
    expect(people(event)).toEqual(both);
  });

  test.each([
    'Ambassador Ken Mori will present his credentials to President Anna Berg on 3 May 2023.',
    'Reporter Ken Mori presented his press credentials to Minister Anna Berg on 3 May 2023.',
    'Ambassador Ken Mori presented a painting to President Anna Berg on 3 May 2023.',
    'Ambassador Ken Mori presented his credentials on 3 May 2023.',
    'President Anna Berg received a letter from Ambassador Ken Mori on 3 May 2023.',
  ])('not: %s', (text) => {
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });

  test('of envoys without names it is a ceremony, not a meeting', () => {
    const text =
      'President Anna Berg received credentials from the ambassadors of Chile and Peru on 3 May 2023.';
    expect(eventsIn(text)).toEqual([]);
  });
});
