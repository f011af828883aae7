import { describe, expect, test } from 'vitest';
import { bracketEnd } from '../../../src/extract/phrase/bracket.ts';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt, readAt } from './read-at.ts';

function namesAt(marked: string) {
  return listAt(marked, participantsAt)?.map(({ kind, head }) => `${kind}: ${head}`) ?? null;
}

describe('a note in brackets behind somebody', () => {
  test.each([
    [
      'Ana Lima (formerly of the port), Lars Holm (aviation) and Jan Ek met',
      ['name: Ana Lima', 'name: Lars Holm', 'name: Jan Ek'],
    ],
    [
      'Ana Lima (Morocco, Tunisia), Lars Holm (Porto University, Portugal) and Jan Ek (Peru) met',
      ['person: Ana Lima', 'person: Lars Holm', 'person: Jan Ek'],
    ],
    ['Mayor Ana Lima (left) and Mayor Lars Holm met', ['person: Ana Lima', 'person: Lars Holm']],
  ])('%s', (text, names) => {
    expect(namesAt(text)).toEqual(names);
  });

  test('does not make a list go on over what no list goes on with', () => {
    expect(namesAt('Ana Lima (aviation) met Lars Holm')).toEqual(['name: Ana Lima']);
    expect(namesAt('the ministry (since 1920), Ana Lima said')).toEqual(['organisation: ministry']);
  });

  test.each([
    ['Ana Lima |(aviation) met', ')'],
    ['Ana Lima |(a note (in a note)) met', null],
    ['Ana Lima |(which nobody closed', null],
    [
      'Ana Lima |(who had been there for many years before anybody else in the whole town had heard of it) met',
      null,
    ],
    ['Ana Lima |met', null],
  ])('%s', (text, last) => {
    const { sentence, found } = readAt(text, bracketEnd);
    const at = sentence.tokens.findIndex(({ start }) => start >= text.indexOf('|'));
    expect(found === at ? null : sentence.tokens[found - 1]?.text).toBe(last);
  });
});
