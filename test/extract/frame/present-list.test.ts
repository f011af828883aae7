import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const meeting = 'Mayor Anna Berg met Governor Jan Falk on 3 May 2023.';

describe('those in a list behind a colon were there', () => {
  test.each([
    'Also present: Ken Sato, Tom Ray and Eva Holm.',
    'Those present at the meeting: Ken Sato, Tom Ray and Eva Holm.',
    'Participants: Ken Sato; Tom Ray; Eva Holm.',
    'The following were present: Ken Sato, Director, Tom Ray, Head of Protocol, and Eva Holm, Interpreter.',
    'The following officials attended the meeting: Director Ken Sato; Chief of Protocol Tom Ray; Eva Holm.',
    'The Governor was accompanied by: Ken Sato, Director; Tom Ray, Head of Protocol; and Eva Holm, Interpreter.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`${meeting} ${sentence}`);
    expect(more).toEqual([]);
    expect(people(event)).toEqual(['Anna Berg', 'Jan Falk', 'Ken Sato', 'Tom Ray', 'Eva Holm']);
  });

  test.each([
    'The following will be present: Ken Sato, Tom Ray and Eva Holm.',
    'The following have sent letters: Ken Sato, Tom Ray and Eva Holm.',
    'For more details, write to: Ken Sato, Tom Ray and Eva Holm.',
    'Present challenges: the port, housing and what Eva Holm, Tom Ray and Ken Sato asked for.',
  ])('others were not: %s', (sentence) => {
    expect(eventsIn(`${meeting} ${sentence}`).flatMap(people)).not.toContain('Tom Ray');
  });
});

describe('those beside somebody', () => {
  test.each([
    'Mayor Anna Berg met Governor Jan Falk of Fukui and his delegation on 3 May 2023, including Ken Sato, director of trade.',
    'Mayor Anna Berg received a delegation of Fukui on 3 May 2023. Ken Sato, director of trade, joined the delegation.',
  ])('are on his side: %s', (text) => {
    expect(people(eventsIn(text)[0])).toContain('Ken Sato (guest)');
  });

  test.each(['Director Ken Sato joined them.', 'They were joined by Director Ken Sato.'])(
    'are added: %s',
    (text) => {
      expect(people(eventsIn(`${meeting} ${text}`)[0])).toContain('Ken Sato');
    },
  );

  test('who joins a company is not', () => {
    expect(people(eventsIn(`${meeting} Director Ken Sato joined the company in 2015.`)[0])).not.toContain(
      'Ken Sato',
    );
  });
});
