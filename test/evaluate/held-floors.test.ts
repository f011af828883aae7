import { holdFigures } from './hold-figures.ts';

/**
 * The floors of the cases set aside lie some way under what was measured: nobody may look at why one is missed, so
 * they stop only a change that loses much. Read the figures, never the complaints, and raise these now and then.
 */
holdFigures('held', {
  articles: {
    events: [0.95, 0.8],
    participants: [0.86, 0.65],
    role: 0.93,
    side: 0.98,
    datesWrong: 8,
    amounts: 0.7,
  },
  sentences: {
    events: [0.97, 0.89],
    participants: [0.98, 0.87],
    role: 0.95,
    side: 0.98,
    datesWrong: 0,
    amounts: 0.83,
  },
  withoutFact: 0.97,
  questions: { whoMet: [0.97, 0.79], agreements: [0.97, 0.84], people: 0.74, hit1: 0.9, hit3: 1 },
});
