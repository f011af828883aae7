import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

describe('a verb behind an office that ends in a noun is read', () => {
  test.each([
    'The Minister of State, Ana Lima, met Mayor Tom Ray on 3 May 2023.',
    'The Secretary of State met Mayor Tom Ray on 3 May 2023.',
    'The Head of State held talks with Mayor Tom Ray on 3 May 2023.',
    'On 3 May 2023 the Minister of State received Mayor Tom Ray.',
  ])('%s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.type).toBe('meeting');
    expect(people(event).join()).toContain('Tom Ray');
    expect(event?.participants).toHaveLength(2);
  });

  test('the head of state is the president of whom the article speaks', () => {
    const text =
      'President Ana Lima visited Lund on 3 May 2023. The Head of State held a meeting with Governor Tom Ray.';
    expect(eventsIn(text).flatMap((event) => people(event))).toContain('Ana Lima (guest)');
    expect(
      eventsIn(text)
        .flatMap((event) => people(event))
        .join(),
    ).not.toContain('Head of State');
  });

  test.each(['The state held talks in reserve.', 'The state visit of the President was a success.'])(
    'no event: %s',
    (text) => {
      expect(eventsIn(text).filter(({ type }) => type === 'meeting')).toEqual([]);
    },
  );
});

test('meetings that are told by whom they included', () => {
  const text =
    'On 3 May 2023 Prime Minister Ana Lima held a series of meetings in Oslo, including with Commissioner Tom Ray and Governor Eva Ek.';
  expect(people(eventsIn(text)[0]).join()).toMatch(/Ana Lima.*Tom Ray.*Eva Ek/);
});

test('who attended something on another day was not at what is told before', () => {
  const text =
    'On 3 May 2023 Mayor Ana Lima met Consul Ken Mori. On 17 May 2023 Governor Tom Ray took part in the opening of the exhibition.';
  expect(people(eventsIn(text)[0]).join()).not.toContain('Tom Ray');
});

test('a country is nobody, whatever office stands behind it', () => {
  const text =
    'Continuing his talks with missions accredited to Norway from Oslo, High Commissioner of Peru to Norway Ana Lima met Mayor Tom Ray on 3 May 2023.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'Norway',
  );
});

test('a copy of credentials that somebody was handed was handed over by a guest', () => {
  const text =
    'On 3 May 2023 Deputy Foreign Minister Ana Lima was handed a copy of his credentials by the newly appointed Ambassador of Peru, Rui Costa.';
  expect(people(eventsIn(text)[0])).toEqual(['Ana Lima (host)', 'Rui Costa (guest)']);
});
