import { describe, test } from 'vitest';
import { atLeast, holdEvents, holdQuestions, partsOf, share } from './hold-figures.ts';

/**
 * The floors of the cases set aside lie some way under what was measured: nobody may look at why one is missed, so
 * they stop only a change that loses much. Read the figures, never the complaints, and raise these now and then.
 */
const ARTICLES = { events: [0.94, 0.74], participants: [0.81, 0.53], role: 0.89, side: 0.88, datesWrong: 10 };
const SENTENCES = { events: [0.96, 0.82], participants: [0.97, 0.75], role: 0.93, side: 0.96, datesWrong: 2 };
const AMOUNTS = { articles: 0.6, sentences: 0.83 };
const WITHOUT_FACT = 0.97;
const QUESTIONS = { whoMet: [0.97, 0.75], agreements: [0.97, 0.84], people: 0.68, hit1: 0.9, hit3: 1 };

const part = partsOf('held');

describe('the figures of the cases set aside', () => {
  test('articles', () => {
    holdEvents(part('events', 'articles').figures, ARTICLES, AMOUNTS.articles);
  });

  test('sentences', () => {
    holdEvents(part('events', 'sentences').figures, SENTENCES, AMOUNTS.sentences);
  });

  test('texts without a fact', () => {
    atLeast(share(part('no-facts', 'texts without a fact').figures), WITHOUT_FACT);
  });

  test('questions', () => {
    holdQuestions(part('questions', 'questions').figures, QUESTIONS);
  });
});
