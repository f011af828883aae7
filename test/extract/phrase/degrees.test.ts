import { describe, expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function held(marked: string) {
  return listAt(marked, participantsAt)?.map(({ kind, head, offices }) => [kind, head, ...(offices ?? [])]);
}

describe('degrees behind a name are no member of the list', () => {
  test.each([
    [
      'Dr. Ana Lima, M.Hum. and Prof. Lars Holm, Ph. D. met',
      [
        ['person', 'Ana Lima'],
        ['person', 'Lars Holm'],
      ],
    ],
    [
      'Ana Lima, S.H., M.Pd., Rector of Lund University, met',
      [['person', 'Ana Lima', 'Rector @ Lund University']],
    ],
    [
      'Mr. Jan Ek, M.Si (Head of Protocol) and Holm, M.Sc (Director of Trade) met',
      [
        ['person', 'Jan Ek', 'Head of Protocol'],
        ['person', 'Holm', 'Director of Trade'],
      ],
    ],
    [
      'the Rector (Prof. Dr. Ana Lima, S.H., M.Hum.), Chair of the Board of Trustees (Prof. Lars Holm, Ph.D.) and Chair of the Senate (Dr. Jan Ek) met',
      [
        ['person', 'Ana Lima', 'Rector'],
        ['person', 'Lars Holm', 'Chair @ Board of Trustees'],
        ['person', 'Jan Ek', 'Chair @ Senate'],
      ],
    ],
  ])('%s', (text, people) => {
    expect(held(text)).toEqual(people);
  });

  test.each([
    ['Minister A.A.Holm and Ana Lima met', ['A.A.Holm', 'Ana Lima']],
    ['Dr. S.Lima and M.Holm met', ['S.Lima', 'M.Holm']],
  ])('%s: no degrees', (text, heads) => {
    expect(held(text)?.map(([, head]) => head)).toEqual(heads);
  });
});
