import type { Archive } from '../archive/archive.ts';
import { eventList } from './event-list.ts';
import { type Findings, found, nothing } from './findings.ts';
import { mentionItems } from './mention-item.ts';
import { nameAndPeriod } from './name-and-period.ts';
import { isNamed, named, spellingsOf } from './named.ts';
import { isEventWithin, isOpen, type Period, periodWords } from './period.ts';

/** Everything that the one whom `typed` means took part in, oldest first and undated last, of any kind and status. */
export function timelineOf(typed: string, given: Period, archive: Archive): Findings {
  const { name, period, notes: read } = nameAndPeriod(typed, given, archive);
  const whom = named(name, archive);
  if (!isNamed(whom)) return whom;
  const events = archive
    .eventsOf(whom.entities)
    .filter((one) => isOpen(period) || isEventWithin(one, period));
  const inOrder = events.toSorted((a, b) => byDay(a.event.date.value, b.event.date.value));
  const { items, total, counts, others, notes } = eventList(inOrder);
  if (total === 0)
    return nothing(`No event with ${whom.title}${periodWords(period)}.`, {
      items: isOpen(period) ? mentionItems(spellingsOf(whom.entities), archive) : [],
      notes: [...read, ...whom.notes],
    });
  const summary = `${whom.title}${periodWords(period)}: ${counts || 'nothing that happened'}${others}`;
  return found(summary, items, { total, notes: [...read, ...whom.notes, ...notes] });
}

function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
