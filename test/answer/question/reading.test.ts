import { beforeAll, describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/answer/question/reading.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

/** How questions are taken apart, with the names of the five articles in corpus/. */

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('corpus');
});

const parts = (question: string) => {
  const { kind, act, names, strangers, period, topic } = readQuestion(question, archive);
  return {
    kind: kind?.kind,
    act: act?.act,
    names: names.map(({ typed }) => typed),
    strangers: strangers.map(({ typed }) => typed),
    period: period?.period,
    topic: topic.map(({ text }) => text),
  };
};

describe('a question is read', () => {
  test('into kind, act, names, period and topic', () => {
    expect(parts('Who met BASF about new projects in 2020?')).toEqual({
      kind: 'who',
      act: 'meeting',
      names: ['BASF'],
      strangers: [],
      period: { from: '2020', to: '2020' },
      topic: ['projects'],
    });
  });

  test('behind words that only lead to it', () => {
    expect(parts('Could you please tell me when the chamber was founded?')).toMatchObject({
      kind: 'when',
      topic: ['chamber', 'founded'],
    });
    expect(parts('show me the agreements of 2021')).toMatchObject({ act: 'signing', topic: ['agreements'] });
  });

  test('names are longest first, without their titles', () => {
    expect(
      parts('Did Mayor Zhang Zhijun meet the Japanese Chamber of Commerce in Changchun City?').names,
    ).toEqual(['Zhang Zhijun', 'Japanese Chamber of Commerce in Changchun City']);
    expect(parts('Who met the Germans and the South Koreans?').names).toEqual(['Germans', 'South Koreans']);
  });

  test('a name may be in lower case where nothing has capitals', () => {
    expect(parts('who met basf and zhang zhijun').names).toEqual(['basf', 'zhang zhijun']);
    expect(parts('which cities take part in the conference').names).toEqual([]);
  });

  test('a name that the archive lacks is one name, even where it begins like a known one', () => {
    expect(parts('Who met Angela Merkel?')).toMatchObject({ names: [], strangers: ['Angela Merkel'] });
    expect(parts('Who met Zhang Zijun?')).toMatchObject({ names: [], strangers: ['Zhang Zijun'] });
    expect(parts('What did Changchun sign with Bank of Oslo?')).toMatchObject({
      names: ['Changchun'],
      strangers: ['Bank of Oslo'],
    });
  });

  test('titles alone are topic, not names', () => {
    expect(parts('Who is the Vice President of BASF?')).toMatchObject({
      names: ['BASF'],
      strangers: [],
      topic: ['Vice', 'President'],
    });
  });

  test('a noun for what is signed makes it a question about signings and stays its topic', () => {
    expect(parts('How much is the loan with FAW?')).toMatchObject({ act: 'signing', topic: ['loan'] });
    expect(parts('Who founded the chamber?').act).toBeUndefined();
  });
});
