import type { Archive } from '../archive/archive.ts';
import { isOpen, type Period } from './period.ts';
import { periodIn } from './question/period-in.ts';

/** Whom somebody asks about and when; `notes` say how a relative period was read. */
export interface NameAndPeriod {
  readonly name: string;
  readonly period: Period;
  readonly notes: readonly string[];
}

/**
 * What was typed as a name, parted where it holds a period: `FAW 2023` is FAW in 2023, unless the archive knows somebody who is
 * called so (`Expo 2023`), nobody who is called by the rest of it, or a period was given too.
 */
export function nameAndPeriod(name: string, period: Period, archive: Archive): NameAndPeriod {
  const asGiven = { name, period, notes: [] };
  if (!isOpen(period) || archive.knows(name)) return asGiven;
  const asked = periodIn(name, archive);
  if (asked === null) return asGiven;
  const rest = `${name.slice(0, asked.start)} ${name.slice(asked.end)}`.trim();
  if (rest === '' || !archive.knows(rest)) return asGiven;
  return { name: rest, period: asked.period, notes: asked.note === null ? [] : [asked.note] };
}
