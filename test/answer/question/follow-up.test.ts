import { beforeAll, describe, expect, test } from 'vitest';
import { completed, followUp } from '../../../src/answer/question/follow-up.ts';
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
    ['Who met BASF?', 'when?', 'when: who met BASF?'],
    ['When was the chamber founded?', 'how many members?', 'how many members of the chamber?'],
    ['Did Zhang Zhijun meet BASF?', 'when?', 'when did Zhang Zhijun meet BASF?'],
    ['Who met BASF in 2020?', 'where was that?', 'where: who met BASF in 2020?'],
    ['where: who met BASF in 2020?', 'when?', 'when: who met BASF in 2020?'],
    ['What did Changchun sign with FAW?', 'who was there?', 'who: what did Changchun sign with FAW?'],
    ['Who met BASF in 2020?', 'who else attended?', 'who met BASF in 2020?'],
    ['Who met BASF in 2020?', 'what was signed?', 'what was signed with BASF in 2020?'],
    ['Did Zhang Zhijun meet BASF?', 'and the consuls?', 'Did Zhang Zhijun meet the consuls?'],
    ['What did Changchun sign with FAW?', 'and Japan with BASF?', 'What did Japan sign with BASF?'],
    ['Who met BASF in 2020?', 'in July?', 'Who met BASF in July 2020?'],
    ['Who met BASF in 2020?', 'and before that?', 'Who met BASF before 2020?'],
    ['Who met BASF last year?', 'and before that?', 'Who met BASF before last year?'],
    [
      'Did Zhang Zhijun meet the consul general?',
      'and the prime minister?',
      'Did Zhang Zhijun meet the prime minister?',
    ],
    ['when was the last signing', 'BASF', 'BASF'],
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
    ['Did Zhang Zhijun meet BASF?', 'Where did they meet?', 'Where did Zhang Zhijun and BASF meet?'],
    ['Did Zhang Zhijun meet BASF in 2020?', 'Did he meet FAW?', 'Did Zhang Zhijun meet FAW in 2020?'],
    ['What did Changchun sign with FAW?', 'Who signed it?', 'Who signed the agreement of Changchun and FAW?'],
    ['Who signed the loan for FAW?', 'How much is it?', 'How much is the loan for FAW?'],
    [
      'Who signed the loan for FAW in 2021?',
      'When was it signed?',
      'When was the loan for FAW signed in 2021?',
    ],
    [
      'How many projects were signed in 2021?',
      'How much were they worth?',
      'How much were the projects signed in 2021 worth?',
    ],
    ['Who is FAW’s president?', 'and its vice president?', 'Who is FAW’s vice president?'],
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
    ['Who is FAW’s president?', 'Who did he meet?'],
    ['Who met BASF?', 'Who met Zhang Zhijun when he was in Changchun?'],
    ['Who met BASF?', 'Who attended the signing ceremony?'],
    ['thanks', 'and in 2021?'],
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

test('thanks in between leave the conversation as it was', () => {
  const said = ['Who met BASF?', 'thanks!', 'and in 2021?'].reduce<ReturnType<typeof followUp>>(
    ({ last }, question) => followUp(question, last, archive),
    { question: '', last: undefined },
  );
  expect(said.question).toBe('Who met BASF in 2021?');
});
