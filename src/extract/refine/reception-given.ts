import type { Draft } from './draft.ts';

/** Rules that read a reception or a meal that somebody gave for others. */
const RECEPTIONS: ReadonlySet<string> = new Set(['gave-a-reception', 'reception-held-by']);

/** Whether a rule reads such a reception or meal. */
export function tellsOfReception(rule: string): boolean {
  return RECEPTIONS.has(rule);
}

/** Whether a meeting is a reception or a meal that somebody gave: many come to it besides those for whom it was given. */
export function isReceptionGiven({ type, frames }: Draft): boolean {
  return type === 'meeting' && frames.some(({ rule }) => tellsOfReception(rule));
}
