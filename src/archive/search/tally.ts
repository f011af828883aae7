/** Scores and shares of texts, by slot, made as a query goes through its words. One serves query after query. */
export interface Tally {
  /** Begins a query over texts with slots below `capacity`. */
  begin(capacity: number): void;
  /** Goes on to the next concept, which counts so much in a text's share. */
  nextConcept(share: number): void;
  /** Adds to the score of a text that has a word of the concept. */
  add(slot: number, score: number): void;
  /** Calls back with each text that has any word. */
  each(visit: (slot: number, score: number, share: number) => void): void;
}

export function makeTally(): Tally {
  let scores = new Float64Array();
  let shares = new Float64Array();
  /** The last concept that was found in the text at a slot, counted from 1; 0 for none. */
  let seen = new Uint32Array();
  let touched: number[] = [];
  let concept = 0;
  let worth = 0;
  return {
    begin: (capacity) => {
      if (capacity > seen.length) {
        const room = Math.ceil(capacity * 1.25);
        [scores, shares, seen] = [new Float64Array(room), new Float64Array(room), new Uint32Array(room)];
      } else {
        for (const slot of touched) seen[slot] = 0;
      }
      touched = [];
      concept = 0;
    },
    nextConcept: (share) => {
      concept++;
      worth = share;
    },
    add: (slot, score) => {
      const last = seen[slot];
      if (last === concept) {
        scores[slot] = (scores[slot] ?? 0) + score;
        return;
      }
      seen[slot] = concept;
      if (last === 0) {
        touched.push(slot);
        scores[slot] = score;
        shares[slot] = worth;
      } else {
        scores[slot] = (scores[slot] ?? 0) + score;
        shares[slot] = (shares[slot] ?? 0) + worth;
      }
    },
    each: (visit) => {
      for (const slot of touched) visit(slot, scores[slot] ?? 0, shares[slot] ?? 0);
    },
  };
}
