import { describe, expect, test } from 'vitest';
import type { Answer, EventItem, Item, PassageItem } from '../../src/answer/answer.ts';
import type { Complaint } from '../../src/evaluate/complaint.ts';
import { type GoldQuestion, goldQuestion } from '../../src/evaluate/gold.ts';
import { scoreQuestions } from '../../src/evaluate/score-questions.ts';

const source = 'Anna Berg met Tom Ray.';

function citation(id: string, text = source) {
  const card = { title: id, titleMade: false, published: null, source: null, url: null };
  return {
    article: { id, file: `sub/${id}.txt`, ...card },
    excerpts: [{ text, start: 0, end: text.length, prefix: '', suffix: '', marks: [] }],
  };
}

function met(id: string, people: string[] = [], status: EventItem['status'] = 'happened'): EventItem {
  return {
    kind: 'event',
    id,
    type: 'meeting',
    status,
    date: { value: null, end: null, basis: 'unknown', note: null },
    participants: people.map((name) => ({
      name,
      role: null,
      organisation: null,
      side: null,
      collective: false,
    })),
    place: null,
    agreement: null,
    also: [],
    ...citation(id),
  };
}

function passage(id: string, text = source): PassageItem {
  return { kind: 'passage', ...citation(id, text) };
}

function score(asked: Partial<GoldQuestion>, items: Item[]) {
  const question = goldQuestion.parse({ command: 'who-met', argument: 'Lund', expect_ids: [], ...asked });
  const outcome = items.length === 0 ? 'nothing' : 'found';
  const answer: Answer = {
    command: question.command,
    options: {},
    outcome,
    summary: '',
    total: items.length,
    items,
    suggestions: [],
    notes: [],
  };
  const complaints: Complaint[] = [];
  const figures = scoreQuestions(
    [{ question, answer }],
    () => source,
    (one) => complaints.push(one),
  );
  return { figures, complaints };
}

describe('scoreQuestions', () => {
  test('counts expected articles found, missed and wrongly given', () => {
    const asked = { expect_ids: ['a', 'b'], must_not_ids: ['c'], optional_ids: ['d'] };
    const { figures, complaints } = score(asked, [met('a'), met('c'), met('d'), met('e')]);
    expect(figures.whoMet).toEqual({ tp: 1, fp: 2, fn: 1 });
    expect(complaints.map((one) => one.what)).toEqual([
      'misses b',
      'wrongly gives c (forbidden)',
      'wrongly gives e',
    ]);
    expect(complaints[0]?.where).toBe('/who-met Lund');
  });

  test('two rows for one article count once; a planned event and a mention do not answer', () => {
    expect(score({ expect_ids: ['a'] }, [met('a'), met('a')]).figures.whoMet.tp).toBe(1);
    expect(score({ expect_ids: ['a'] }, [met('a', [], 'planned')]).figures.whoMet.fn).toBe(1);
    const mention: Item = { ...passage('a'), kind: 'mention' };
    expect(score({ expect_ids: ['a'] }, [mention]).figures.whoMet.fn).toBe(1);
  });

  test('agreements are tallied apart from meetings', () => {
    const { figures } = score({ command: 'agreements', expect_ids: ['a'] }, [met('a')]);
    expect(figures.agreements.tp).toBe(1);
    expect(figures.whoMet.tp).toBe(0);
  });

  test('expected people are counted, forbidden ones complained of', () => {
    const asked = {
      expect_ids: ['a'],
      expect_people: ['Anna Berg', 'Tom Ray'],
      must_not_people: ['Eva Holm'],
    };
    const { figures, complaints } = score(asked, [met('a', ['Mayor Anna Berg', 'Eva Holm'])]);
    expect(figures.people).toEqual({ right: 1, of: 2 });
    expect(figures.forbidden).toBe(1);
    expect(complaints.map((one) => one.what)).toEqual(['misses person Tom Ray', 'wrongly names Eva Holm']);
  });

  test('the rank of a search passes over optional articles', () => {
    const asked = {
      command: 'search',
      expect_ids: ['a'],
      optional_ids: ['o'],
    } satisfies Partial<GoldQuestion>;
    expect(score(asked, [passage('o'), passage('a')]).figures.search).toEqual({
      asked: 1,
      first: 1,
      firstThree: 1,
      reciprocal: 1,
    });
    expect(score(asked, [passage('b'), passage('c'), passage('d'), passage('a')]).figures.search).toEqual({
      asked: 1,
      first: 0,
      firstThree: 0,
      reciprocal: 1 / 4,
    });
  });

  test('a search with nothing behind it must say so', () => {
    expect(score({ command: 'search' }, []).figures.nothing).toEqual({ right: 1, of: 1 });
    expect(score({ command: 'search' }, [passage('a')]).figures.nothing).toEqual({ right: 0, of: 1 });
  });

  test('an excerpt that is not in its file is counted', () => {
    const { figures } = score({ command: 'search', expect_ids: ['a'] }, [passage('a', 'Anna Berg met Tim')]);
    expect(figures.excerpts).toEqual({ right: 0, of: 1 });
  });
});
