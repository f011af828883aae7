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
    'President Anna Berg accredited the new ambassador of Japan, Ken Mori, on 3 May 2023.',
    'Credentials were handed over to President Anna Berg on 3 May 2023 by the new Ambassador of Japan, Ken Mori.',
    'President Anna Berg received the credential letters of Ambassador Ken Mori on 3 May 2023.',
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
    'President Anna Berg accredited four new ambassadors on 3 May 2023.',
    'Minister Anna Berg accredited forty reporters on 3 May 2023.',
    'Press credentials were handed to Minister Anna Berg on 3 May 2023 by Ken Mori, a reporter.',
    'Ambassador Ken Mori was accredited to Norway and Chile on 3 May 2023.',
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

  test.each([
    'They are the ambassador of Japan, Ken Mori, and the ambassador of Peru, Rui Costa.',
    'The envoys who presented their credentials were Ambassador Ken Mori of Japan and Ambassador Rui Costa of Peru.',
    'The new envoys are:\n\n- H.E. Ken Mori, Ambassador of Japan\n- H.E. Rui Costa, Ambassador of Peru',
  ])('of envoys who are named behind it, it is a meeting with them: %s', (names) => {
    const text = `Two new envoys presented their letters of credence to President Anna Berg on 3 May 2023. ${names}`;
    expect(people(eventsIn(text)[0])).toEqual(
      expect.arrayContaining(['Anna Berg (host)', 'Ken Mori (guest)', 'Rui Costa (guest)']),
    );
  });

  test('the names below a colon are those of the group before it', () => {
    const text =
      'President Anna Berg on 3 May 2023 received the credentials of the following Heads of Mission:\n\nMr Ken Mori, Ambassador of Japan\nMs Ana Costa, Ambassador of Peru';
    expect(people(eventsIn(text)[0])).toEqual(
      expect.arrayContaining(['Ken Mori (guest)', 'Ana Costa (guest)']),
    );
  });

  test('told twice of one host it is one', () => {
    const text =
      'Envoys of two states presented their credentials to President Anna Berg on 3 May 2023. Ambassadors of Chile and Peru presented their credentials to the President at the palace. The envoys who did so were Ambassador Rui Costa of Peru and Ambassador Ana Lima of Chile.';
    expect(eventsIn(text)).toHaveLength(1);
  });
});

test('whose office stands on both sides of his name has none with his name in it', () => {
  const [met] = eventsIn(
    'On 3 May 2023 Deputy Minister Ole Brandt, Chair of the Norvik Board, met Mayor Anna Berg.',
  );
  expect(met?.participants.map(({ role }) => role?.text)).toContain('Deputy Minister');
  const [told] = eventsIn(
    'On 3 May 2023 General Ole Brandt, Deputy Chairman of the Norvik Board, met Mayor Anna Berg.',
  );
  expect(told?.participants.map(({ role }) => role?.text)).toContain('Deputy Chairman');
});

test('a first name that is a word for an office stays a name behind another office', () => {
  const [met] = eventsIn(
    'The Ambassador of Norway to Nepal, Dean R. Hobson, called on Mayor Anna Berg on 3 May 2023.',
  );
  expect(people(met)).toContain('Dean R. Hobson (guest)');
});
