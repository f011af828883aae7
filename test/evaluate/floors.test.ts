import { holdFigures } from './hold-figures.ts';

/** The figures of the open cases may rise above these, never fall below: raise them after each improvement. */
holdFigures('open', {
  articles: {
    events: [0.99, 0.9],
    participants: [0.9, 0.72],
    role: 0.97,
    side: 0.98,
    datesWrong: 6,
    amounts: 0.99,
  },
  sentences: {
    events: [0.99, 0.98],
    participants: [0.99, 0.98],
    role: 0.99,
    side: 0.98,
    datesWrong: 0,
    amounts: 0.99,
  },
  withoutFact: 0.97,
  questions: { whoMet: [0.99, 0.96], agreements: [0.99, 0.98], people: 0.76, hit1: 0.95, hit3: 1 },
});
