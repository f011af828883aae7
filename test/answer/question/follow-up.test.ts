import { beforeAll, describe, expect, test } from 'vitest';
import { completed } from '../../../src/answer/question/follow-up.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('corpus');
});

describe('a question that goes on from the last one takes over what it does not say', () => {
  test.each([
    ['Who met BASF in 2020?', 'and in 2021?', 'Who met BASF in 2021?'],
    ['Who met BASF in 2020?', '2021?', 'Who met BASF in 2021?'],
    ['Who met BASF in 2020?', 'since 2019?', 'Who met BASF since 2019?'],
    ['Who met BASF?', 'and in 2021?', 'Who met BASF in 2021?'],
    ['Who met BASF in 2020?', 'and FAW?', 'Who met FAW in 2020?'],
    ['Who met BASF in 2020?', 'What about the Germans in 2021?', 'Who met Germans in 2021?'],
    ['Which Germans came in 2020?', 'and the Japanese?', 'Which Japanese came in 2020?'],
    ['What did Changchun sign?', 'and with FAW?', 'What did Changchun sign with FAW?'],
    ['What did Changchun sign with BASF?', 'and with FAW?', 'What did Changchun sign with FAW?'],
    [
      'What did Changchun sign with FAW in 2021?',
      'how much?',
      'how much did Changchun sign with FAW in 2021?',
    ],
    ['Who met BASF?', 'when?', 'when met BASF?'],
    ['When was the chamber founded?', 'how many members?', 'how many members of the chamber?'],
  ])('%s … %s', (last, question, whole) => {
    expect(completed(question, last, archive)).toBe(whole);
  });
});

describe('a pronoun becomes what the last question was about', () => {
  test.each([
    [
      'When was the chamber founded?',
      'How many members does it have?',
      'How many members does the chamber have?',
    ],
    ['Who is Zhang Zhijun?', 'Whom did he meet in 2020?', 'Whom did Zhang Zhijun meet in 2020?'],
    ['What is BASF?', 'Who is its president?', 'Who is BASF’s president?'],
    ['Who came to Changchun in 2020?', 'What happened there in 2021?', 'What happened in Changchun in 2021?'],
    ['Did Zhang Zhijun meet BASF?', 'Where is it?', 'Where is BASF?'],
  ])('%s … %s', (last, question, whole) => {
    expect(completed(question, last, archive)).toBe(whole);
  });
});

describe('a question that stands by itself stays as it is', () => {
  test.each([
    ['Who met BASF?', 'When was FAW founded?'],
    ['Who met BASF?', 'Was there a signing in 2021?'],
    ['Who met BASF?', 'Whom did he meet?'],
    ['Who met BASF?', 'thanks'],
    ['Who met BASF?', ''],
    ['', 'and in 2021?'],
  ])('%s … %s', (last, question) => {
    expect([question, `${question.replace(/^and /, '')}`]).toContain(
      completed(question, last, archive).trim(),
    );
  });
});

test('following up goes on and on', () => {
  const asked = ['and in 2020?', 'when?', 'and FAW?', 'who?'].reduce(
    (last, question) => completed(question, last, archive),
    'Who met BASF?',
  );
  expect(asked).toBe('who met FAW in 2020?');
});
