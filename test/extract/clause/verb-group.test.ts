import { expect, test } from 'vitest';
import type { VerbGroup } from '../../../src/extract/clause/verb-group.ts';
import { verbGroupAt } from '../../../src/extract/clause/verb-group.ts';
import { firstIn } from './sentence-of.ts';

const PLAIN = { passive: false, perfect: null, modal: null, negated: false, present: false };

test.each<[string, string, Partial<VerbGroup>]>([
  ['They met there.', 'met', { ...PLAIN, lemma: 'meet', form: 'bare' }],
  ['She signs it.', 'signs', { ...PLAIN, lemma: 'sign', form: 'finite', present: true }],
  [
    'She has not been received.',
    'has not been received',
    { ...PLAIN, passive: true, perfect: 'has', negated: true },
  ],
  ['They had already met there.', 'had already met', { ...PLAIN, perfect: 'had', form: 'finite' }],
  ["They didn't meet there.", "didn't meet", { ...PLAIN, negated: true }],
  ['She will visit Rome.', 'will visit', { ...PLAIN, modal: 'will' }],
  ['She may visit Rome.', 'may visit', { ...PLAIN, modal: 'may' }],
  ['She is scheduled to visit Rome.', 'is scheduled to visit', { ...PLAIN, modal: 'due' }],
  ['She is to visit Rome.', 'is to visit', { ...PLAIN, modal: 'due' }],
  ['She is reported to visit Rome.', 'is reported to visit', { ...PLAIN, modal: 'reportedly' }],
  ['She was unable to visit Rome.', 'was unable to visit', { ...PLAIN, modal: 'could', negated: true }],
  ['She has to visit Rome.', 'has to visit', { ...PLAIN, perfect: 'has', modal: 'must' }],
  ['She is visiting Rome.', 'is visiting', { ...PLAIN, present: true }],
  ['She was visiting Rome.', 'was visiting', { ...PLAIN, present: false }],
  ['It was officially signed.', 'was officially signed', { ...PLAIN, passive: true, lemma: 'sign' }],
  ['Having met him, she left.', 'Having met', { ...PLAIN, perfect: 'has', form: 'gerund' }],
  ['She was there.', 'was', { ...PLAIN, lemma: 'be', form: 'finite' }],
])('a verb: %s', (text, words, parts) => {
  const read = firstIn(text, verbGroupAt);
  expect(read?.words).toBe(words);
  expect(read?.found).toMatchObject(parts);
});

test('a date between auxiliary and verb belongs to the group', () => {
  const read = firstIn('She has on Monday met him.', verbGroupAt);
  expect(read?.words).toBe('has on Monday met');
  expect(read?.found.dates.map((date) => date.weekday)).toEqual([1]);
});

test('a gerund behind `that` tells of a deed', () => {
  expect(firstIn('He said that meeting her was easy.', verbGroupAt)?.words).toBe('said');
  expect(firstIn('After that meeting the senator left.', verbGroupAt)?.words).toBe('left');
});

test.each(['The visit.', 'A courtesy call.', 'During visits.', 'The host city.', 'His joint Sign.'])(
  'no verb: %s',
  (text) => {
    expect(firstIn(text, verbGroupAt)).toBeNull();
  },
);
