import { expect, test } from 'vitest';
import { explainExtraction } from '../../src/extract/explain.ts';
import { articleOf } from './read-text.ts';

test('an explanation names the rule, the sentence, the people and what the date rests on', () => {
  const told = explainExtraction(articleOf('Mayor Anna Berg received Ambassador Tom Ray on Monday.'));
  expect(told).toContain(
    '→ meeting by rule received (happened): agent (host) Anna Berg; patient (guest) Tom Ray',
  );
  expect(told).toContain('from received in [0]');
  expect(told).toContain('event 1: meeting, happened, 2023-05-08 (inferred: weekday counted');
  expect(told).toContain('host: Anna Berg (person, Mayor)');
});

test('an explanation names the sign that told a side where no sentence says it', () => {
  const told = explainExtraction(articleOf('Mayor Anna Berg met Ambassador Tom Ray on Monday.'));
  expect(told).toContain('host (across from a side): Anna Berg (person, Mayor)');
  expect(told).toContain('guest (who travels, and who is at home): Tom Ray (person, Ambassador)');
});

test('an explanation shows sentences that no rule read', () => {
  const told = explainExtraction(articleOf('The company met the target of five percent in 2022.'));
  expect(told).toContain('company');
  expect(told).not.toContain('by rule');
});

test('an explanation says where there is nothing to read with', () => {
  const article = { ...articleOf('Mayor Anna Berg received Ambassador Tom Ray.'), language: 'nl' };
  expect(explainExtraction(article)).toContain('no grammar for this language');
});
