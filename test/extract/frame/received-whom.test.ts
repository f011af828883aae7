import { describe, expect, test } from 'vitest';
import { allEventsIn, eventsIn, people } from '../read-text.ts';

const told = (text: string) => eventsIn(text).flatMap(people);

describe('who received whom', () => {
  test('a body is received with him who leads it', () => {
    const text =
      'Secretary Lars Holm received the Korean Trade Association (KOTRAS) in Lund, led by Mr. Kim Jin Wook, on 3 May 2023.';
    expect(told(text)).toEqual(expect.arrayContaining(['Lars Holm (host)', 'Kim Jin Wook (guest)']));
  });

  test('a body that nobody leads is no visitor', () => {
    expect(told('Secretary Lars Holm received the Korean Trade Association award.')).toEqual([]);
  });

  test('a thing of somebody receives without him', () => {
    expect(told('President Lars Holm’s hometown received Ambassador Ana Lima on 3 May 2023.')).not.toContain(
      'Lars Holm (host)',
    );
  });

  test('the delegation of a holder without a name is his, not the host’s', () => {
    const text =
      'Governor Lars Holm hosted Turkey’s Consul General in Lund and his accompanying delegation on 3 May 2023.';
    expect(told(text)).toContain('Lars Holm (host)');
  });

  test('called on her at a house, for whatever purpose', () => {
    const text =
      'Mayor Ana Lima said this when the High Commissioner to Peru, Lars Holm, called on her at the City Hall to enhance relations.';
    expect(told(text)).toEqual(expect.arrayContaining(['Ana Lima (host)', 'Lars Holm (guest)']));
  });

  test('called on somebody to do something', () => {
    expect(told('Mayor Ana Lima called on Governor Lars Holm to enhance relations.')).toEqual([]);
  });
});

describe('names that look like other words', () => {
  test.each([
    ['Mr. Nguyen Van Loi – Chairman of Kesko received Ambassador Ana Lima.', 'Nguyen Van Loi (host)'],
    ['Mayor Ana Lima met Mr. In Chul Jung on 3 May 2023.', 'In Chul Jung'],
  ])('%s', (text, name) => {
    expect(told(text)).toContain(name);
  });

  test('a letter of intent in capitals is one behind a name too', () => {
    const [event] = eventsIn('Kesko and Savina Oy signed a LOI on 3 May 2023.');
    expect(event?.type).toBe('signing');
  });

  test('a number inside the name of a park', () => {
    const [event] = eventsIn('Chairman Lars Holm visited Elm Hill 2 Industrial Park on 3 May 2023.');
    expect(event?.place?.text).toBe('Elm Hill 2 Industrial Park');
  });
});

test('whoever does something near an old signing was not at it', () => {
  const text =
    'Mayor Lars Holm presented a picture to the visitors at the weekend. The Twinning Charter was signed in 1986 and the association hopes for new members.';
  expect(allEventsIn(text).flatMap(people)).toEqual([]);
});

test.each([
  'He studied at the University of Lund, receiving his Ph.B. in 1899.',
  'Tom Ray studied in Oslo, receiving an M.A. in 1999.',
])('a degree is no guest: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('what is held of ministers is hosted, and not they', () => {
  const text =
    'The Northern Ministers’ Meeting, hosted by Lund University, concluded on Friday. The meeting was opened by Minister Tom Ray.';
  expect(eventsIn(text).map(people)).toEqual([['Lund University (host)', 'Tom Ray']]);
});

test('by hosting them tells how, and of nobody', () => {
  const text =
    'Two delegations from Peru came to Lund on 3 May 2023. Mayor Anna Berg supports artists by hosting them in the town hall.';
  expect(allEventsIn(text).map(({ type }) => type)).toEqual(['visit']);
});
