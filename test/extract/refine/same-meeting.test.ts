import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

describe('a group told beside those it was with', () => {
  test.each([
    ['with the rest of those met', 'The delegation from Lund met Rector Anna Berg, and met with staff.'],
    [
      'by what it is',
      'President Anna Berg received Ambassador Tom Ray and Ambassador Eva Holm. The diplomats held talks with the President.',
    ],
    [
      'which goes on after a sentence in between',
      'A delegation from Lund visited Acme College on 3 May. Trade was the topic. The delegation also met the Principal, Anna Berg.',
    ],
  ])('is one event: %s', (_, text) => {
    expect(eventsIn(text)).toHaveLength(1);
  });

  test('two groups are two events', () => {
    const text = 'President Anna Berg received Ambassador Tom Ray. She met a delegation from Lund.';
    expect(eventsIn(text)).toHaveLength(2);
  });
});

test('a dinner in honour of nobody known is no event of its own', () => {
  const text =
    'Mayor Anna Berg greeted Mayor Tom Ray of Halle at the station. The choir sang. In the evening she gave a dinner in his honour.';
  expect(eventsIn(text)).toHaveLength(1);
});

test('the team of a body whose people called is they', () => {
  const text =
    'Professor Eva Holm and Dr Tim Ward of the University of Leeds paid a courtesy call on Rector Anna Berg on 3 May 2023. The team from Leeds was received by the Rector in her office.';
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toContain('Tim Ward (guest)');
});

test('the delegation from the body of whom somebody met is his', () => {
  const met =
    'Director Anna Berg met Tom Ray, High Representative of the Harbour Commission, on 3 May 2023. While welcoming the delegation from';
  const told = (body: string) => eventsIn(`${met} ${body}, Director Anna Berg spoke of trade.`).length;
  expect([told('the Harbour Commission'), told('Tarn University')]).toEqual([1, 2]);
});

test('her meeting with somebody is the one told before', () => {
  const text =
    'Minister Ana Lind called on President Petra Holm and Premier Jan Visser. During her meeting with Jan Visser, it was agreed to build a port.';
  expect(eventsIn(text)).toHaveLength(1);
});
