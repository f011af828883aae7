import type { Archive, ArchivedEvent } from '../../archive/archive.ts';
import { byStatus, eventList } from '../event-list.ts';
import { type Findings, found, nothing } from '../findings.ts';
import { isNamed, type Named, named, spellingsOf } from '../named.ts';
import { noteOn } from '../sum-bound.ts';
import { listedUpTo } from '../wording.ts';
import { type AskedEvent, askedEvents } from './asked-events.ts';
import { markedItems } from './event-marks.ts';
import { askedKind, lookedThrough } from './looked-through.ts';
import { pickedOf } from './picked.ts';
import type { Reading } from './reading.ts';
import { understoodEvents } from './understood.ts';

/** Findings, and how much of the question they answer, from 0 to 1. */
export interface Answered {
  readonly findings: Findings;
  readonly share: number;
}

/** The events that answer the question, with the words marked that it asks for. */
export function eventAnswer(reading: Reading, archive: Archive): Answered {
  const whoms = reading.names.map(({ typed }) => named(typed, archive));
  const missing = whoms.find((one) => !isNamed(one));
  if (missing && !isNamed(missing)) return { findings: missing, share: 0 };
  const known = whoms.filter(isNamed);
  const period = reading.period?.period;
  const asked = askedEvents(reading, known, period, archive);
  const { answering, unread } = lookedThrough(asked, reading, namesOf(known));
  const { events, notes } = pickedOf(
    answering.map(({ archived }) => archived),
    reading.superlative?.which,
  );
  if (events.length > 0)
    return {
      findings: foundEvents(events, reading, known, [...notes, ...unread]),
      share: isLastPlanned(events, reading)
        ? 0
        : answering.reduce((most, { share }) => Math.max(most, share), 0),
    };
  const otherwise = asked.length === 0 && period ? askedEvents(reading, known, undefined, archive) : [];
  return { findings: noEvent(reading, known, asked.length > 0, otherwise, unread), share: 0 };
}

/** The last one is asked for and none has happened: then an article may still tell of an earlier one. */
function isLastPlanned(events: readonly ArchivedEvent[], { superlative }: Reading): boolean {
  return superlative?.which === 'newest' && events.every(({ event }) => event.status !== 'happened');
}

function foundEvents(
  events: readonly ArchivedEvent[],
  reading: Reading,
  whoms: readonly Named[],
  picked: readonly string[],
): Findings {
  const { items, total, counts, others, notes } = eventList(byStatus(events));
  const summary = `${understoodEvents(reading, titlesOf(whoms))}: ${counts || 'none that happened'}${others}`;
  return found(summary, markedItems(items, events, askedKind(reading), namesOf(whoms)), {
    total,
    notes: [...notesOn(reading, whoms), ...picked, ...notes],
  });
}

/** `inPeriod`: there are events, but none tells what is asked; `otherwise`: those of other times. */
function noEvent(
  reading: Reading,
  whoms: readonly Named[],
  inPeriod: boolean,
  otherwise: readonly AskedEvent[],
  unread: readonly string[],
): Findings {
  const days = otherwise
    .filter(({ archived }) => archived.event.status === 'happened')
    .map(({ archived }) => archived.event.date.value)
    .filter((day) => day !== null);
  const otherTimes = days.length > 0 ? [`At other times: ${listedUpTo([...new Set(days)], 5)}.`] : [];
  const none = inPeriod ? `none of which the archive tells ${askedKind(reading)}` : 'none';
  return nothing(`${understoodEvents(reading, titlesOf(whoms))}: ${none}.`, {
    notes: [...notesOn(reading, whoms), ...unread, ...otherTimes],
  });
}

const namesOf = (whoms: readonly Named[]) => spellingsOf(whoms.flatMap(({ entities }) => entities));
const titlesOf = (whoms: readonly Named[]) => whoms.map(({ title }) => title);

function notesOn({ period, bound }: Reading, whoms: readonly Named[]): readonly string[] {
  return [
    ...whoms.flatMap(({ notes }) => notes),
    ...(period?.note ? [period.note] : []),
    ...(bound ? [noteOn(bound)] : []),
  ];
}
