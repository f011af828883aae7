import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const told = (text: string) =>
  eventsIn(text).map(({ type, date, participants }) => [
    type,
    date.value,
    participants.map(({ name }) => name),
  ]);

describe('a session of a body', () => {
  test.each([
    'The 12th meeting of the Peru-Norway Trade Commission has ended in Lund.',
    'The 8th session of the Peru-Norway Trade Commission commenced in Lund on 3 May 2023.',
    'The 8th meeting of the Peru-Norway Trade Commission was held in Lund on 3 May 2023.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([['conference', expect.any(String), ['Peru-Norway Trade Commission']]]);
  });

  test('is nothing that opens something else', () => {
    expect(told('The 8th meeting of the Trade Commission opened a debate on trade.')).toEqual([]);
  });
});

describe('the last week of a month', () => {
  test('is of that month, not of the time of writing', () => {
    const text =
      'The 7th session of the Trade Commission was held in Lund during the last week of November 2021.';
    expect(told(text)).toEqual([['conference', '2021-11', ['Trade Commission']]]);
  });

  test('is told from the time of writing where no month follows', () => {
    expect(told('Mayor Tom Ray met Governor Ana Silva last week.')[0]?.[1]).toBe('2023-05');
  });
});

describe('a visit that is conducted', () => {
  test('is paid', () => {
    const text = 'A delegation of the Peru Council is conducting a five-day visit in Lund and Oslo.';
    expect(eventsIn(text).flatMap(people)).toContain('delegation of the Peru Council (guest)');
  });

  test('is a tour where somebody shows others around', () => {
    expect(eventsIn('Guide Tom Ray conducted a walking tour of Lund.')).toEqual([]);
  });
});

test('an office that an envoy serves is no other person', () => {
  const text =
    'Ana Silva, Special Envoy of the NORTEL Secretary-General to Peru, met with Director Tom Ray on 3 May 2023.';
  expect(told(text)).toEqual([['meeting', '2023-05-03', expect.arrayContaining(['Ana Silva', 'Tom Ray'])]]);
  expect(eventsIn(text)[0]?.participants).toHaveLength(2);
});

test('members of parliament named behind `including` are at the meeting', () => {
  const text =
    'Mayor Tom Ray met members of parliament, including Ola Vik, Jan Ek and Ana Silva on 3 May 2023.';
  expect(told(text)[0]?.[2]).toEqual(
    expect.arrayContaining(['Tom Ray', 'members of parliament', 'Ola Vik', 'Jan Ek', 'Ana Silva']),
  );
});

test('letters in brackets behind a group name nobody', () => {
  const text = 'Nine Members of Parliament (MPs) from Peru visited Lund University on 3 May 2023.';
  expect(told(text)[0]?.[2]).toEqual(['Lund University', 'Nine Members of Parliament (MPs) from Peru']);
});
