import { holdFigures } from './hold-figures.ts';

/** The figures of the open cases may rise above these, never fall below: raise them after each improvement. */
holdFigures('open', {
  articles: {
    events: [0.99, 0.89],
    participants: [0.89, 0.69],
    role: 0.97,
    side: 0.97,
    datesWrong: 6,
    amounts: 0.99,
  },
  sentences: {
    events: [0.99, 0.95],
    participants: [0.99, 0.94],
    role: 0.99,
    side: 0.98,
    datesWrong: 0,
    amounts: 0.99,
  },
  withoutFact: 0.97,
  questions: { whoMet: [0.99, 0.94], agreements: [0.99, 0.96], people: 0.73, hit1: 0.95, hit3: 1 },
});
