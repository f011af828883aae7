import { holdFigures } from './hold-figures.ts';

/**
 * The floors of the cases set aside lie some way under what was measured: nobody may look at why one is missed, so
 * they stop only a change that loses much. Read the figures, never the complaints, and raise these now and then.
 */
holdFigures('held', {
  articles: {
    events: [0.95, 0.76],
    participants: [0.84, 0.58],
    role: 0.92,
    side: 0.91,
    datesWrong: 10,
    amounts: 0.6,
  },
  sentences: {
    events: [0.97, 0.83],
    participants: [0.98, 0.77],
    role: 0.93,
    side: 0.96,
    datesWrong: 2,
    amounts: 0.83,
  },
  withoutFact: 0.97,
  questions: { whoMet: [0.97, 0.75], agreements: [0.97, 0.84], people: 0.7, hit1: 0.9, hit3: 1 },
});
