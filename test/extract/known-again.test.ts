import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

describe('somebody is known again', () => {
  test.each([
    ['by a pronoun', 'Mayor Anna Berg praised the port. She met Ambassador Tom Ray on 3 May 2023.'],
    ['by a surname', 'Mayor Anna Berg praised the port. Berg met Ambassador Tom Ray on 3 May 2023.'],
    ['by an office', 'Mayor Anna Berg praised the port. The Mayor met Ambassador Tom Ray on 3 May 2023.'],
    [
      'by office and surname',
      'Mayor Anna Berg praised the port. Mayor Berg met Ambassador Tom Ray on 3 May 2023.',
    ],
  ])('%s', (_how, text) => {
    expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });

  test('by a description of where he is from', () => {
    const [, event] = eventsIn(
      'Minister Tom Ray of Georgia visited Lund on 2 May 2023. Mayor Anna Berg received the Georgian guest on 3 May 2023.',
    );
    expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });

  test('among those whom a pronoun for both takes up', () => {
    const [, event] = eventsIn(
      'President Ole Dahl met Prime Minister Tom Ray of Japan in Oslo on 3 May 2023. The two leaders signed a treaty.',
    );
    expect(event?.type).toBe('signing');
    expect(people(event)).toEqual(['Ole Dahl', 'Tom Ray']);
  });

  test('with a companion told of by a pronoun', () => {
    const [event] = eventsIn(
      'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023. She was accompanied by Deputy Mayor Lin Dahl.',
    );
    expect(people(event)).toEqual(['Anna Berg (host)', 'Lin Dahl (host)', 'Tom Ray (guest)']);
  });
});

test('somebody with the same family names is somebody else', () => {
  const text =
    'The Emir Sheikh Salim Al-Nasser Al-Salim received the Crown Prince Sheikh Nawaf Al-Nasser Al-Salim on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual([
    'Salim Al-Nasser Al-Salim (host)',
    'Nawaf Al-Nasser Al-Salim (guest)',
  ]);
});

test('somebody of another name is somebody else', () => {
  const text = 'Mayor Anna Berg praised the port. Mayor Eva Holm met Ambassador Tom Ray on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(['Eva Holm (host)', 'Tom Ray (guest)']);
});
