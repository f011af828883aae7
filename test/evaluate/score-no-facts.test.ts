import { expect, test } from 'vitest';
import { noFact } from '../../src/evaluate/gold.ts';
import { scoreNoFacts } from '../../src/evaluate/score-no-facts.ts';
import type { NewsEvent } from '../../src/extract/event.ts';
import { article, event, text, undated } from './made-event.ts';

const bare = { id: 'n1', text, why: 'planned' };

function score(events: NewsEvent[], line: object = bare) {
  const complaints: string[] = [];
  const cases = [{ noFact: noFact.parse(line), article, events }];
  const share = scoreNoFacts(cases, ({ where, what }) => complaints.push(`${where}: ${what}`));
  return { share, complaints };
}

test('a meeting in a text without a fact is complained of, with the reason why there is none', () => {
  const { share, complaints } = score([event({})]);
  expect(share).toEqual({ right: 0, of: 1 });
  expect(complaints).toEqual(['n1: meeting (met with), though planned']);
});

test('what did not happen and what is of type other is no fact', () => {
  const events = [
    event({ status: 'planned' }),
    event({ status: 'did-not-happen' }),
    event({ type: 'other' }),
  ];
  expect(score(events).share).toEqual({ right: 1, of: 1 });
});

test('what happened long ago is allowed with its own date only', () => {
  const line = { ...bare, tolerates: [{ type: 'meeting', date: '2021' }] };
  expect(score([event({ type: 'visit' })], line).share.right).toBe(1);
  expect(score([event({ date: undated() })], line).share.right).toBe(0);
  expect(score([event({ type: 'signing' })], line).share.right).toBe(0);
});
