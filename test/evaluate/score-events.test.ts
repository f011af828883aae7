import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../src/evaluate/complaint.ts';
import type { GoldEvent } from '../../src/evaluate/gold.ts';
import { scoreEvents } from '../../src/evaluate/score-events.ts';
import type { NewsEvent } from '../../src/extract/event.ts';
import { article, event, gold, goldEvent, mention, person, text, undated } from './made-event.ts';

const berg = () =>
  person('Anna Berg', { role: mention('Mayor'), organisation: mention('Lund'), side: 'host' });
const ray = () => person('Tom Ray', { organisation: mention('Acme'), side: 'guest' });

function score(wanted: GoldEvent[], given: NewsEvent[], source = text) {
  const complaints: Complaint[] = [];
  const cases = [{ gold: gold(wanted), article, source, events: given }];
  const figures = scoreEvents(cases, (complaint) => complaints.push(complaint));
  return { figures, complaints };
}

const signing = goldEvent({
  type: 'signing',
  date: null,
  hosts: [],
  guests: [],
  evidence: 'A contract worth $2 million was signed',
  agreement: { what: 'contract', parties: ['Lund', 'Acme'], amount: '$2 million', count: 1 },
});

function signed(amount: string): NewsEvent {
  const money = { ...mention(amount), value: 2e6, currency: 'USD' };
  return event({
    type: 'signing',
    date: undated(),
    evidence: [{ start: 66, end: 105 }],
    agreement: { what: mention('contract'), parties: [], amount: money, count: null },
  });
}

describe('scoreEvents', () => {
  test('an event told in full has nothing to complain of', () => {
    const { figures, complaints } = score([goldEvent({})], [event({ participants: [berg(), ray()] })]);
    expect(complaints).toEqual([]);
    expect(figures.events).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(figures.participants).toEqual({ tp: 2, fp: 0, fn: 0 });
    expect(figures.role).toEqual({ right: 1, of: 1 });
    expect(figures.side).toEqual({ right: 2, of: 2 });
    expect(figures.dates.right).toBe(1);
    expect(figures.excerpts).toEqual({ right: 1, of: 1 });
  });

  test('a missed event misses its people and the parties of its agreement, and shows its sentence', () => {
    const { figures, complaints } = score([goldEvent({}), signing], []);
    expect(figures.events.fn).toBe(2);
    expect(figures.participants.fn).toBe(4);
    expect(complaints[1]).toEqual({
      where: 'a',
      what: 'misses signing undated',
      sentence: 'A contract worth $2 million was signed.',
    });
  });

  test('a visit answers for a meeting, a signing does not', () => {
    expect(score([goldEvent({})], [event({ type: 'visit' })]).figures.events.tp).toBe(1);
    expect(score([goldEvent({})], [event({ type: 'signing' })]).figures.events).toEqual({
      tp: 0,
      fp: 1,
      fn: 1,
    });
  });

  test('one extracted event answers for one gold event only', () => {
    const { figures } = score([goldEvent({}), goldEvent({})], [event({ participants: [berg(), ray()] })]);
    expect(figures.events).toEqual({ tp: 1, fp: 0, fn: 1 });
  });

  test('of two meetings on one day the shared people decide', () => {
    const holm = { name: 'Eva Holm', role: null, org: null, collective: false };
    const second = goldEvent({ hosts: [holm], guests: [] });
    const given = [event({ participants: [person('Eva Holm')] }), event({ participants: [berg(), ray()] })];
    expect(score([goldEvent({}), second], given).figures.participants).toEqual({ tp: 3, fp: 0, fn: 0 });
  });

  test('wrong role, wrong side, a person spoken about and a person made up are each complained of', () => {
    const given = event({
      participants: [
        person('Anna Berg', { role: mention('contract'), side: 'guest' }),
        person('Eva Holm'),
        person('June'),
      ],
    });
    const { figures, complaints } = score([goldEvent({})], [given]);
    expect(figures.participants).toEqual({ tp: 1, fp: 2, fn: 1 });
    expect(figures.role.right).toBe(0);
    expect(figures.side.right).toBe(0);
    expect(complaints.map((one) => one.what)).toEqual([
      'role of Anna Berg: contract, gold Mayor',
      'side of Anna Berg: guest, gold host',
      'misses Tom Ray',
      'not a participant: Eva Holm',
      'not a participant: June',
    ]);
    expect(complaints[0]?.sentence).toBe(text.slice(0, 65));
  });

  test('a body of the text given as a person is neither right nor wrong', () => {
    const { figures } = score([goldEvent({})], [event({ participants: [berg(), ray(), person('Acme')] })]);
    expect(figures.participants).toEqual({ tp: 2, fp: 0, fn: 0 });
  });

  test.each([
    ['2021-05-03', '2021-05', 'right'],
    ['2021', '2021-05-03', 'right'],
    ['2021-05-03', '2021-05-04', 'wrong'],
    [null, '2021-05-04', 'wrong'],
    ['2021-05-03', null, 'none'],
    [null, null, 'right'],
  ] as const)('gold date %s and given date %s: %s', (date, value, verdict) => {
    const given = event({ participants: [berg(), ray()], date: { ...undated(), value } });
    expect(score([goldEvent({ date })], [given]).figures.dates[verdict]).toBe(1);
  });

  test('amounts are compared by their digits, and one too many is counted', () => {
    expect(score([signing], [signed('$2 million')]).figures.amounts).toEqual({ right: 1, of: 1, extra: 0 });
    expect(score([signing], [signed('3 May')]).figures.amounts).toEqual({ right: 0, of: 1, extra: 0 });
    const amountless = goldEvent({ ...signing, agreement: null });
    expect(score([amountless], [signed('$2 million')]).figures.amounts.extra).toBe(1);
  });

  test('a planned event given as fact is told from one that is not there at all', () => {
    const plan = goldEvent({ type: 'visit', status: 'planned', date: null, hosts: [], guests: [] });
    const { figures, complaints } = score([plan], [event({ type: 'visit', date: undated() }), event({})]);
    expect(figures.events.fp).toBe(2);
    expect(figures.nonFacts).toBe(1);
    expect(complaints.map((one) => one.what)).toEqual([
      'planned visit given as fact',
      'no such event: meeting 2021-05-03 (met with)',
    ]);
  });

  test('an extracted event that is planned is not asked about', () => {
    expect(score([], [event({ status: 'planned' })]).figures.events.fp).toBe(0);
  });

  test('an event of type other excuses what is found on its day', () => {
    const call = goldEvent({ type: 'other' });
    expect(score([call], []).figures.events.fn).toBe(0);
    expect(score([call], [event({})]).figures.events.fp).toBe(0);
    expect(score([call], [event({ date: undated() })]).figures.events.fp).toBe(1);
  });

  test('evidence that the file does not have at that place is not verbatim', () => {
    const { figures, complaints } = score([], [event({ status: 'planned' })], `\uFEFF${text}`);
    expect(figures.excerpts).toEqual({ right: 0, of: 1 });
    expect(complaints[0]?.what).toBe('not verbatim: [0, 65)');
  });
});
