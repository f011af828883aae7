import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateFolder } from '../../src/evaluate/evaluate.ts';
import { printEvaluation } from '../../src/evaluate/print.ts';

const meeting = 'Mayor Anna Berg of Lundby met with Ambassador Tom Ray on 3 May 2021.';
const people = ['Anna Berg', 'Tom Ray'];

const met = {
  type: 'meeting',
  date: '2021-05-03',
  date_basis: 'stated',
  hosts: [{ name: 'Anna Berg', role: 'Mayor', org: 'Lundby', collective: false }],
  guests: [{ name: 'Tom Ray', role: 'Ambassador', org: null, collective: false }],
  place: null,
  agreement: null,
  status: 'happened',
  evidence: 'met with Ambassador Tom Ray',
};

const lines = {
  'gold.jsonl': { id: 'a', title: null, published: null, events: [met], people, organisations: [] },
  'sentences.jsonl': {
    id: 's',
    text: 'Mayor Anna Berg met Ambassador Tom Ray at the town hall of the city on Monday.',
    published: '2021-05-05',
    rule: 'weekday',
    events: [{ ...met, evidence: 'met Ambassador Tom Ray' }],
    people,
    organisations: [],
  },
  'no-facts.jsonl': { id: 'n', text: 'Mayor Anna Berg will meet Ambassador Tom Ray.', why: 'planned' },
  'questions.jsonl': {
    command: 'who-met',
    argument: 'Tom Ray',
    expect_ids: ['a'],
    expect_people: ['Anna Berg'],
  },
};

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-evaluate-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'a.txt'), `News from Lundby\n\n${text}\n`);
  for (const [name, line] of Object.entries(lines)) writeFileSync(join(folder, name), JSON.stringify(line));
  return folder;
}

function partsOf(text: string) {
  const evaluation = evaluateFolder(folderWith(text));
  if (!evaluation.ok) throw new Error(evaluation.problem);
  return { parts: evaluation.parts, printed: printEvaluation(evaluation, true).join('\n') };
}

describe('evaluateFolder', () => {
  test('measures articles, sentences, texts without a fact and questions by what the program makes of them', () => {
    const { parts } = partsOf(meeting);
    expect(parts.map((part) => [part.name, part.size])).toEqual([
      ['articles', 1],
      ['sentences', 1],
      ['texts without a fact', 1],
      ['questions', 1],
    ]);
    expect(parts.flatMap((part) => part.complaints)).toEqual([]);
    expect(parts[1]).toMatchObject({ figures: { dates: { right: 1 } } });
    expect(parts[3]).toMatchObject({ figures: { whoMet: { tp: 1, fp: 0, fn: 0 }, people: { right: 1 } } });
  });

  test('what the articles lack is missed by extraction and by answers, and printed', () => {
    const { printed } = partsOf('Mayor Anna Berg of Lundby planted a tree for Ambassador Tom Ray.');
    expect(printed).toContain('a: misses meeting 2021-05-03');
    expect(printed).toContain('/who-met Tom Ray: misses a');
  });

  test('says why a folder cannot be evaluated', () => {
    expect(evaluateFolder('/no/such/folder')).toEqual({
      ok: false,
      problem: '/no/such/folder: no such folder',
    });
  });
});
