import type { Archive, ArchivedEvent } from '../archive/archive.ts';
import { foldedWords } from '../archive/fold.ts';
import { byStatus, eventList } from './event-list.ts';
import { type Findings, found, nothing } from './findings.ts';
import { isNamed, named } from './named.ts';
import { perArchive } from './per-archive.ts';
import { compareDays } from './period.ts';
import { counted, listedUpTo, quoted } from './wording.ts';

/** What somebody asks of agreements; with nothing said, all of them. */
export interface AgreementQuestion {
  /** `YYYY` */
  readonly year?: string;
  /** Who signed, by any of their names. */
  readonly party?: string;
  /** Words of its subject. */
  readonly topic?: string;
}

/** The signings that fit the question: those that happened, then planned and failed ones apart. */
export function signingsAbout({ year, party, topic }: AgreementQuestion, archive: Archive): Findings {
  const whom = party === undefined ? undefined : named(party, archive);
  if (whom && !isNamed(whom)) return whom;
  const subject = `${whom ? ` with ${whom.title}` : ''}${topic === undefined ? '' : ` about ${quoted(topic)}`}`;
  const signings = whom ? archive.eventsOf(whom.entities).filter(isSigning) : allSignings(archive);
  const fitting = topic === undefined ? signings : signings.filter((signing) => isAbout(signing, topic));
  const inYear = year === undefined ? fitting : fitting.filter((signing) => isIn(signing, year));
  const notes = [...(whom?.notes ?? []), ...(year === undefined ? [] : undatedNote(fitting))];
  const when = year === undefined ? '' : ` in ${year}`;
  const { items, total, counts, others, notes: more } = eventList(byStatus(inYear));
  if (total === 0)
    return nothing(`No signing${subject}${when} in the archive.`, {
      notes: [...notes, ...otherYears(fitting)],
    });
  const summary = `${counts || 'No signing'}${subject}${when}${others}`;
  return found(summary, items, { total, notes: [...notes, ...more] });
}

const isSigning = ({ event }: ArchivedEvent) => event.type === 'signing';

/** Every signing of the archive, newest first. */
export const allSignings = perArchive((archive) => archive.events.filter(isSigning));

function isIn({ event: { date } }: ArchivedEvent, year: string): boolean {
  return (
    date.value !== null &&
    compareDays(date.value, year) <= 0 &&
    compareDays(date.end ?? date.value, year) >= 0
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

function undatedNote(signings: readonly ArchivedEvent[]): readonly string[] {
  const undated = signings.filter(({ event }) => event.date.value === null && event.status === 'happened');
  if (undated.length === 0) return [];
  const titles = [...new Set(undated.map(({ article }) => quoted(article.title.value)))];
  return [
    `Not counted: ${counted(undated.length, 'signing')} without a known year (${listedUpTo(titles, 3)}).`,
  ];
}

function otherYears(signings: readonly ArchivedEvent[]): readonly string[] {
  const years = new Set(
    signings
      .filter(({ event }) => event.status === 'happened')
      .map(({ event }) => event.date.value?.slice(0, 4))
      .filter((year) => year !== undefined),
  );
  return years.size === 0 ? [] : [`The archive has signings of ${listedUpTo([...years].sort(), 8)}.`];
}
