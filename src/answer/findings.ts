import type { Answer, Item } from './answer.ts';

/** An answer before it is known which command, with which options, it answers. */
export type Findings = Omit<Answer, 'command' | 'options'>;

interface Extras {
  readonly items?: readonly Item[];
  readonly total?: number;
  readonly suggestions?: readonly string[];
  readonly notes?: readonly string[];
}

/** Something was found: `summary` says what and how many. */
export function found(summary: string, items: readonly Item[], extras: Omit<Extras, 'items'> = {}): Findings {
  return findings('found', summary, { items, ...extras });
}

/** Nothing was found: `summary` names what was looked for. Items can only be mentions. */
export function nothing(summary: string, extras: Extras = {}): Findings {
  return findings('nothing', summary, extras);
}

/** The question can't be answered as asked: `summary` says what is wrong and what to do. */
export function mistaken(summary: string, suggestions: readonly string[] = []): Findings {
  return findings('error', summary, { suggestions });
}

function findings(outcome: Answer['outcome'], summary: string, extras: Extras): Findings {
  const { items = [], total = items.length, suggestions = [], notes = [] } = extras;
  return { outcome, summary, total, items, suggestions, notes };
}
