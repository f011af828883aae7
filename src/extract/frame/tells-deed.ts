import type { VerbGroup } from '../clause/verb-group.ts';

/**
 * Whether a verb tells what was done: neither negated nor behind `may` or `will`, and neither a purpose nor what went on beside
 * it.
 */
export function tellsDeed({ form, negated, modal }: VerbGroup): boolean {
  return form !== 'gerund' && form !== 'infinitive' && !negated && modal === null;
}
