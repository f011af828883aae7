import type { Archive, ArchivedEvent } from '../archive/archive.ts';
import type { NewsEvent } from '../extract/event.ts';
import { byStatus, eventList } from './event-list.ts';
import { type Findings, found, nothing } from './findings.ts';
import { mentionItems } from './mention-item.ts';
import { nameAndPeriod } from './name-and-period.ts';
import { isNamed, type Named, named, spellingsOf } from './named.ts';
import { isEventWithin, isOpen, type Period, periodWords } from './period.ts';
import { counted, listedUpTo } from './wording.ts';

/** The meetings, visits, conferences and signings at which somebody met the one whom `typed` means, within the period. */
export function meetingsWith(typed: string, given: Period, archive: Archive): Findings {
  const { name, period, notes: read } = nameAndPeriod(typed, given, archive);
  const whom = named(name, archive);
  if (!isNamed(whom)) return whom;
  const meetings = archive.eventsOf(whom.entities).filter(({ event }) => isMeeting(event));
  const inPeriod = isOpen(period) ? meetings : meetings.filter((one) => isEventWithin(one, period));
  const notes = [...read, ...whom.notes, ...(isOpen(period) ? [] : leftOut(meetings, inPeriod))];
  const { items, total, counts, others, notes: more } = eventList(byStatus(inPeriod));
  if (total === 0) return noMeeting(whom, period, meetings.length > 0, notes, archive);
  const summary = `${counts || 'No meeting'} with ${whom.title}${periodWords(period)}${others}`;
  return found(summary, items, { total, notes: [...notes, ...more] });
}

/** Whether people came face to face in it, or would. */
export function isMeeting({ type, met }: NewsEvent): boolean {
  return type === 'meeting' || type === 'visit' || type === 'conference' || (type === 'signing' && met);
}

function noMeeting(
  whom: Named,
  period: Period,
  otherwise: boolean,
  notes: readonly string[],
  archive: Archive,
): Findings {
  if (otherwise) return nothing(`No meeting with ${whom.title}${periodWords(period)}.`, { notes });
  const items = mentionItems(spellingsOf(whom.entities), archive);
  return nothing(`${whom.title} is named in the archive, but in no meeting.`, { items, notes });
}

/** What a question about a period does not show: how many have no known day, and when the rest was. */
function leftOut(meetings: readonly ArchivedEvent[], inPeriod: readonly ArchivedEvent[]): readonly string[] {
  const inside = new Set(inPeriod);
  const rest = meetings
    .filter((meeting) => meeting.event.status === 'happened' && !inside.has(meeting))
    .map(({ event }) => event.date.value);
  const days = [...new Set(rest.filter((day) => day !== null))];
  const undated = rest.filter((day) => day === null).length;
  return [
    ...(undated > 0 ? [`Not counted: ${counted(undated, 'meeting')} without a known date.`] : []),
    ...(days.length > 0 && inPeriod.length === 0 ? [`At other times: ${listedUpTo(days, 5)}.`] : []),
  ];
}
