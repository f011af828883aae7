import type { Frame } from './frame.ts';

/**
 * What a frame that is read from a whole sentence, not from a clause, must say; the rest is as in a plain telling of what
 * happened.
 */
type Told = Pick<Frame, 'rule' | 'type' | 'sentence' | 'index' | 'trigger' | 'parts' | 'noun'> &
  Partial<Frame>;

/** A frame of something that happened, without a date, a place or anything signed unless they are given. */
export function plainFrame(told: Told): Frame {
  return {
    status: 'happened',
    dates: [],
    place: null,
    agreements: [],
    amounts: [],
    anaphoric: false,
    implicitAgent: false,
    weak: false,
    background: false,
    title: null,
    opener: null,
    ...told,
  };
}
