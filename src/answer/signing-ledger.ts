import type { Archive, ArchivedEvent } from '../archive/archive.ts';
import { perArchive } from './per-archive.ts';

/** Signings in the order given, set out by what is known of their year. */
export interface SigningLedger {
  readonly all: readonly ArchivedEvent[];
  /** By year, `YYYY`; one that went on from a year into another stands in each. */
  readonly byYear: ReadonlyMap<string, readonly ArchivedEvent[]>;
  readonly undated: readonly ArchivedEvent[];
}

export const isSigning = ({ event }: ArchivedEvent) => event.type === 'signing';

/** Every signing of the archive, newest first: an archive has tens of thousands, and each question asks for some. */
export const allSignings = perArchive((archive: Archive) => signingLedger(archive.events.filter(isSigning)));

export function signingLedger(signings: readonly ArchivedEvent[]): SigningLedger {
  const byYear = new Map<string, ArchivedEvent[]>();
  const undated: ArchivedEvent[] = [];
  for (const signing of signings) {
    const years = yearsOf(signing);
    if (years.length === 0) undated.push(signing);
    for (const year of years) {
      const known = byYear.get(year);
      if (known === undefined) byYear.set(year, [signing]);
      else known.push(signing);
    }
  }
  return { all: signings, byYear, undated };
}

/** The years that it touches; none where its date is not known. */
function yearsOf({ event }: ArchivedEvent): readonly string[] {
  const { value, end } = event.date;
  if (value === null) return [];
  const first = Number(value.slice(0, 4));
  const last = end === null ? first : Number(end.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, more) => String(first + more));
}
