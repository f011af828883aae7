import { describe, test } from 'vitest';
import { atLeast, holdEvents, holdQuestions, partsOf, share } from './hold-figures.ts';

/** The figures of the open cases may rise above these, never fall below: raise them after each improvement. */
const ARTICLES = { events: [0.99, 0.87], participants: [0.87, 0.67], role: 0.95, side: 0.91, datesWrong: 6 };
const SENTENCES = { events: [0.99, 0.95], participants: [0.99, 0.94], role: 0.99, side: 0.97, datesWrong: 0 };
const AMOUNTS = { articles: 0.99, sentences: 0.99 };
const WITHOUT_FACT = 0.97;
const QUESTIONS = { whoMet: [0.99, 0.94], agreements: [0.99, 0.96], people: 0.7, hit1: 0.95, hit3: 1 };

const part = partsOf('open');

describe('the figures of the open cases', () => {
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
