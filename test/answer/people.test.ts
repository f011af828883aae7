import { describe, expect, test } from 'vitest';
import type { ParticipantCard } from '../../src/answer/answer.ts';
import { personParts, worthNaming } from '../../src/answer/people.ts';

const card = (name: string, more: Partial<ParticipantCard> = {}): ParticipantCard => ({
  name,
  role: null,
  organisation: null,
  side: null,
  collective: false,
  ...more,
});

describe('those worth naming', () => {
  const names = (...participants: readonly ParticipantCard[]) =>
    worthNaming(participants).map(({ name }) => name);
  const host = card('Zhang Zhijun', { side: 'host' });
  const crowd = (name: string, more: Partial<ParticipantCard> = {}) =>
    card(name, { side: 'guest', collective: true, ...more });

  test('leave out a crowd without a name beside somebody of its side', () => {
    expect(names(host, crowd('delegation'), crowd('Vice President of BASF'))).toEqual([
      'Zhang Zhijun',
      'Vice President of BASF',
    ]);
  });

  test('keep it as all that is known of its side', () => {
    expect(names(host, crowd('delegation'))).toEqual(['Zhang Zhijun', 'delegation']);
  });

  test('leave it out where it has no side', () => {
    expect(names(crowd('leaders', { side: null }))).toEqual([]);
  });

  test.each([
    [crowd('12-member delegation')],
    [crowd('delegation', { organisation: 'BASF' })],
    [crowd('local officials')],
    [crowd('代表团')],
    [card('bell hooks', { side: 'guest' })],
    [card('madonna', { side: 'guest' })],
  ])('keep a name, a number and a word on whom they are of: $name', (one) => {
    expect(names(host, crowd('BASF'), one)).toContain(one.name);
  });
});

describe('a person in words', () => {
  test.each([
    [
      card('Mayorov', { role: 'Mayor', organisation: 'City of Mayorov' }),
      ['Mayorov', 'Mayor', 'City of Mayorov'],
    ],
    [card('Anna Li', { role: 'Mayor of Lin', organisation: 'Lin' }), ['Anna Li', 'Mayor of Lin']],
    [
      card('Vice President of BASF', { role: 'vice president', organisation: 'BASF' }),
      ['Vice President of BASF'],
    ],
    [
      card('department leaders of FAW', { role: 'department leader', organisation: 'FAW' }),
      ['department leaders of FAW'],
    ],
    [
      card('Qiu Xiandong', { role: 'secretary of the FAW Committee and president', organisation: 'FAW' }),
      ['Qiu Xiandong', 'secretary of the FAW Committee and president', 'FAW'],
    ],
  ])('repeats nothing and loses nothing: $name', (participant, parts) => {
    expect(personParts(participant)).toEqual(parts);
  });
});
