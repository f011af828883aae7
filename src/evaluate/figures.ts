/** Found and right (`tp`), found and wrong (`fp`), right and not found (`fn`). */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** How many of those that could be judged are right. */
export interface Share {
  right: number;
  of: number;
}

/** How far extracted events agree with gold. */
export interface EventFigures {
  readonly events: Tally;
  /** Planned, cancelled or failed events given as ones that happened. */
  nonFacts: number;
  readonly participants: Tally;
  readonly role: Share;
  readonly side: Share;
  readonly dates: { right: number; wrong: number; none: number };
  /** `extra`: amounts given to an event that has none. */
  readonly amounts: Share & { extra: number };
  readonly excerpts: Share;
}

/** How far answers agree with graded questions. */
export interface QuestionFigures {
  readonly whoMet: Tally;
  readonly agreements: Tally;
  readonly people: Share;
  /** Persons named as having met who must not be. */
  forbidden: number;
  /** `reciprocal` is the sum of 1/rank, from which the mean reciprocal rank is made. */
  readonly search: { asked: number; first: number; firstThree: number; reciprocal: number };
  /** Questions with nothing behind them, answered by "nothing". */
  readonly nothing: Share;
  readonly excerpts: Share;
}

/** Figures in which nothing has been counted yet. */
export function noEventFigures(): EventFigures {
  return {
    events: { tp: 0, fp: 0, fn: 0 },
    nonFacts: 0,
    participants: { tp: 0, fp: 0, fn: 0 },
    role: { right: 0, of: 0 },
    side: { right: 0, of: 0 },
    dates: { right: 0, wrong: 0, none: 0 },
    amounts: { right: 0, of: 0, extra: 0 },
    excerpts: { right: 0, of: 0 },
  };
}

/** Figures in which nothing has been counted yet. */
export function noQuestionFigures(): QuestionFigures {
  return {
    whoMet: { tp: 0, fp: 0, fn: 0 },
    agreements: { tp: 0, fp: 0, fn: 0 },
    people: { right: 0, of: 0 },
    forbidden: 0,
    search: { asked: 0, first: 0, firstThree: 0, reciprocal: 0 },
    nothing: { right: 0, of: 0 },
    excerpts: { right: 0, of: 0 },
  };
}

/** `part` of `whole` as a number from 0 to 1, or null where there is nothing to judge. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Of what was found, how much is right. */
export function precision(tally: Tally): number | null {
  return ratio(tally.tp, tally.tp + tally.fp);
}

/** Of what is right, how much was found. */
export function recall(tally: Tally): number | null {
  return ratio(tally.tp, tally.tp + tally.fn);
}
