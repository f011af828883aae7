import type { Archive, ArchivedEvent } from '../archive/archive.ts';
import { foldedWords } from '../archive/fold.ts';
import { byStatus, eventList } from './event-list.ts';
import { type Findings, found, nothing } from './findings.ts';
import { isNamed, type Named, named } from './named.ts';
import { allSignings, isSigning, type SigningLedger, signingLedger } from './signing-ledger.ts';
import { isWithinBound, noteOn, type SumBound, sumBoundIn } from './sum-bound.ts';
import { counted, listedUpTo, quoted } from './wording.ts';

/** What somebody asks of agreements; with nothing said, all of them. */
export interface AgreementQuestion {
  /** `YYYY` */
  readonly year?: string;
  /** Who signed, by any of their names. */
  readonly party?: string;
  /** Words of its subject, and a sum above or below which it lies (`over €100 million`). */
  readonly topic?: string;
}

/** The signings that fit the question: those that happened, then planned and failed ones apart. */
export function signingsAbout({ year, party, topic }: AgreementQuestion, archive: Archive): Findings {
  const whom = party === undefined ? undefined : named(party, archive);
  if (whom && !isNamed(whom)) return whom;
  const bound = topic === undefined ? null : sumBoundIn(topic);
  const words = bound && topic ? `${topic.slice(0, bound.start)}${topic.slice(bound.end)}`.trim() : topic;
  const about = words ? ` about ${quoted(words)}` : '';
  const ofSum = bound && topic ? ` ${topic.slice(bound.start, bound.end)}` : '';
  const subject = `${whom ? ` with ${whom.title}` : ''}${about}${ofSum}`;
  const fitting = signingsOf(whom, words, bound, archive);
  const inYear = year === undefined ? fitting.all : (fitting.byYear.get(year) ?? []);
  const notes = [
    ...(whom?.notes ?? []),
    ...(bound ? [noteOn(bound)] : []),
    ...(year === undefined ? [] : undatedNote(fitting)),
  ];
  const when = year === undefined ? '' : ` in ${year}`;
  const { items, total, counts, others, notes: more } = eventList(byStatus(inYear));
  if (total === 0)
    return nothing(`No signing${subject}${when} in the archive.`, {
      notes: [...notes, ...otherYears(fitting)],
    });
  const summary = `${counts || 'No signing'}${subject}${when}${others}`;
  return found(summary, items, { total, notes: [...notes, ...more] });
}

/** Those of somebody, about something, or all. */
function signingsOf(
  whom: Named | undefined,
  topic: string | undefined,
  bound: SumBound | null,
  archive: Archive,
): SigningLedger {
  if (whom === undefined && topic === undefined) return allSignings(archive);
  const signings = whom ? archive.eventsOf(whom.entities).filter(isSigning) : allSignings(archive).all;
  return signingLedger(
    signings.filter(
      (signing) =>
        (bound === null || isWithinBound(signing.event, bound)) &&
        (topic === undefined || isAbout(signing, topic)),
    ),
  );
}

/** Whether each word of `topic` begins a word of what was signed or of the sentences that prove it. */
function isAbout({ article, event }: ArchivedEvent, topic: string): boolean {
  const told = [
    event.agreement?.what?.text ?? '',
    ...event.evidence.map(({ start, end }) => article.text.slice(start, end)),
  ];
  const words = foldedWords(told.join(' '));
  return foldedWords(topic).every((asked) => words.some((word) => word.startsWith(singular(asked))));
}

/** Without the plural's s, so that `projects` finds `project`. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function undatedNote({ undated }: SigningLedger): readonly string[] {
  const happened = undated.filter(hasHappened);
  if (happened.length === 0) return [];
  const titles = [...new Set(happened.map(({ article }) => quoted(article.title.value)))];
  return [
    `Not counted: ${counted(happened.length, 'signing')} without a known year (${listedUpTo(titles, 3)}).`,
  ];
}

function otherYears({ byYear }: SigningLedger): readonly string[] {
  const years = [...byYear].filter(([, signings]) => signings.some(hasHappened)).map(([year]) => year);
  return years.length === 0 ? [] : [`The archive has signings of ${listedUpTo(years.sort(), 8)}.`];
}

const hasHappened = ({ event }: ArchivedEvent) => event.status === 'happened';
