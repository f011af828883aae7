import { describe, expect, it } from 'vitest';
import { allEventsIn, eventsIn, people } from '../read-text.ts';

describe('a body that met', () => {
  it.each([
    'The Harbour Board met on 2 May 2023. Present were Councillors Ida Berg (Chairman), Tom Lind and Per Holm.',
    'The Harbour Board met on 2 May 2023. Councillors Ida Berg, Tom Lind and Per Holm attended.',
  ])('is told with who was there: %s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.type).toBe('meeting');
    expect(people(event).join()).toMatch(/Ida Berg.*Tom Lind.*Per Holm/);
  });

  it.each([
    'The Harbour Board met on 2 May 2023.',
    'The Harbour Board met its target on 2 May 2023. The price of fish rose.',
    'The Harbour Board meets every Tuesday. The price of fish rose.',
  ])('is too little alone: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('gifts', () => {
  it.each([
    'Mayor Ida Berg and Vice Mayor Ken Ito of Kanu exchanged gifts at City Hall on 2 May 2023.',
    'Mayor Ida Berg exchanged gifts with Vice Mayor Ken Ito of Kanu at City Hall on 2 May 2023.',
  ])('are exchanged by people who meet: %s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.type).toBe('meeting');
    expect(people(event).join()).toMatch(/Ida Berg.*Ken Ito/);
  });

  it('are exchanged by many at a feast', () => {
    expect(eventsIn('Families exchanged gifts on Christmas Eve. The price of fish rose.')).toEqual([]);
  });
});

it.each([
  'Mayor Ida Berg welcomed to City Hall a delegation from Lund on 2 May 2023.',
  'Mayor Ida Berg welcomed to City Hall a delegation of nine students.',
])('reads who was welcomed behind where: %s', (text) => {
  const [event] = allEventsIn(text);
  expect(event?.type).toBe('meeting');
  expect(people(event).join()).toMatch(/Ida Berg \(host\),delegation.* \(guest\)/);
});

it('reads a form of paying that many write', () => {
  const [event] = eventsIn(
    'Rector Pan Fu of Lund University payed a visit to Norvik University on 2 May 2023.',
  );
  expect(people(event)).toEqual(['Norvik University (host)', 'Pan Fu (guest)']);
});
