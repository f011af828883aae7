import { describe, expect, test } from 'vitest';
import { kinAt } from '../../../src/extract/phrase/kin.ts';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt, shownAt } from './read-at.ts';

function namesAt(marked: string) {
  return listAt(marked, participantsAt)?.map(({ kind, head }) => `${kind}: ${head}`) ?? null;
}

describe('somebody of a family', () => {
  test.each([
    [
      'the Prime Minister’s wife Ana Lima; Mayor Lars Holm’s husband, Jan Ek; and Rui Costa’s son Tom met',
      ['person: Ana Lima', 'person: Jan Ek', 'person: Tom'],
    ],
    ['Mr. Lars Holm and his wife, Ana Lima, met', ['person: Lars Holm', 'person: Ana Lima']],
    [
      'Mayor Lars Holm, his daughter Eva and Jan Ek met',
      ['person: Lars Holm', 'person: Eva', 'name: Jan Ek'],
    ],
  ])('%s', (text, names) => {
    expect(namesAt(text)).toEqual(names);
  });

  test.each([
    'the Mayor’s wife met Ana Lima',
    'the Mayor’s Office Ana Lima',
    'his wife, Eva, met',
    'Father Ana Lima',
    'Mayor Lars Holm met his wife',
  ])('%s: nobody named', (text) => {
    expect(shownAt(text, kinAt)).toBeNull();
  });
});
