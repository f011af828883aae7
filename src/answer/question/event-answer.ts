import type { Archive, ArchivedEvent } from '../../archive/archive.ts';
import { fold } from '../../archive/fold.ts';
import { byStatus, eventList } from '../event-list.ts';
import { type Findings, found, nothing } from '../findings.ts';
import { isNamed, type Named, named, spellingsOf } from '../named.ts';
import { listedUpTo } from '../wording.ts';
import { EVENT_NOUNS } from './act-words.ts';
import { type AskedEvent, askedEvents } from './asked-events.ts';
import { answeringWords, markedItems } from './event-marks.ts';
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
  const answering = asked.filter((one) => answers(one.archived, reading, known) && isSure(one, reading));
  const { events, notes } = pickedOf(
    answering.map(({ archived }) => archived),
    reading.superlative?.which,
  );
  if (events.length > 0)
    return {
      findings: foundEvents(events, reading, known, notes),
      share: isLastPlanned(events, reading)
        ? 0
        : answering.reduce((most, { share }) => Math.max(most, share), 0),
    };
  const otherwise = asked.length === 0 && period ? askedEvents(reading, known, undefined, archive) : [];
  return { findings: noEvent(reading, known, asked.length > 0, otherwise), share: 0 };
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
  return found(summary, markedItems(items, events, kindOf(reading), namesOf(whoms)), {
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
): Findings {
  const days = otherwise
    .filter(({ archived }) => archived.event.status === 'happened')
    .map(({ archived }) => archived.event.date.value)
    .filter((day) => day !== null);
  const otherTimes = days.length > 0 ? [`At other times: ${listedUpTo([...new Set(days)], 5)}.`] : [];
  const none = inPeriod ? `none of which the archive tells ${kindOf(reading)}` : 'none';
  return nothing(`${understoodEvents(reading, titlesOf(whoms))}: ${none}.`, {
    notes: [...notesOn(reading, whoms), ...otherTimes],
  });
}

/** Whether the event tells what is asked. One of unknown date still answers when: it says that the date is unknown. */
function answers({ event }: ArchivedEvent, reading: Reading, whoms: readonly Named[]): boolean {
  const kind = kindOf(reading);
  if (kind === 'how many') {
    const counted = reading.kind?.counted ?? [];
    if (counted.some((noun) => EVENT_NOUNS.has(noun))) return true;
    const what = fold(event.agreement?.what?.text ?? '');
    return event.agreement?.count != null && counted.some((noun) => what.includes(noun.replace(/s$/, '')));
  }
  if (kind !== 'where' && kind !== 'how much' && kind !== 'who') return true;
  return (answeringWords(kind, event, namesOf(whoms)) ?? []).length > 0;
}

/** Whether something happened only an event tells that says all that is asked itself. */
function isSure({ share }: AskedEvent, { kind }: Reading): boolean {
  return kind?.kind !== 'whether' || share === 1;
}

const kindOf = ({ kind }: Reading) => kind?.kind ?? 'what';
const titlesOf = (whoms: readonly Named[]) => whoms.map(({ title }) => title);
const namesOf = (whoms: readonly Named[]) => spellingsOf(whoms.flatMap(({ entities }) => entities));

function notesOn({ period }: Reading, whoms: readonly Named[]): readonly string[] {
  return [...whoms.flatMap(({ notes }) => notes), ...(period?.note ? [period.note] : [])];
}
