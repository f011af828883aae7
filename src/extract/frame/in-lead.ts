/** Sentences of an article that tell its news; further on the same words may tell of what was before. */
const LEAD = 2;

/** Whether the sentence with this index stands where an article tells its news. */
export function isInLead(index: number): boolean {
  return index < LEAD;
}
