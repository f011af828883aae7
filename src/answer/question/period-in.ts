import type { Archive } from '../../archive/archive.ts';
import type { Span } from '../../article/span.ts';
import { perArchive } from '../per-archive.ts';
import type { Period } from '../period.ts';
import { periodWords } from '../period.ts';
import { quoted } from '../wording.ts';
import { stepped, type Time } from './calendar.ts';
import { type NamedTime, timesIn } from './times-in.ts';

/** The period that a question asks about, and the words that say so. */
export interface AskedPeriod extends Span {
  readonly period: Period;
  /** For a period that is relative: how it was read and on what basis. */
  readonly note: string | null;
}

/**
 * The last day on which an article of the archive was published: `last year` counts from it, so that answers don't change
 * overnight.
 */
export const newestDay = perArchive(({ articles }): Time | undefined =>
  articles
    .map(({ published }) => published?.value)
    .filter((day) => day !== undefined)
    .reduce<Time | undefined>(
      (newest, day) => (newest === undefined || day > newest ? day : newest),
      undefined,
    ),
);

/** Where no article has a date, nothing is relative to anything; this only stands in for the day of asking. */
const NO_DAY = '2000-01-01';

const JOINING = /^\s*(?:to|and|until|till|through|[-–—])\s*$/i;
const LEADING =
  /(?:^|[\s,(])(in|on|of|during|at|for|from|since|after|before|until|till|by|between)(?: the)?(?: year)?\s*$/i;

/** The period that `question` names; null where it names none. Of two that are not joined the first counts. */
export function periodIn(question: string, archive: Archive): AskedPeriod | null {
  const today = newestDay(archive);
  const times = timesIn(question, today ?? NO_DAY).filter(({ relative }) => today !== undefined || !relative);
  const [first, second] = times;
  if (!first) return null;
  const joined = second && JOINING.test(question.slice(first.end, second.start)) ? second : undefined;
  const lead = LEADING.exec(question.slice(0, first.start));
  const word = lead?.[1]?.toLowerCase();
  const period = joined ? { from: first.from, to: joined.to } : bounded(first, word);
  const start = lead ? lead.index + lead[0].search(/[a-z]/i) : first.start;
  const span = { start, end: (joined ?? first).end };
  const isRelative = first.relative || joined?.relative === true;
  return {
    period,
    ...span,
    note: isRelative ? noteOn(question.slice(first.start, span.end), period, today) : null,
  };
}

/** What the preposition before a time makes of it. */
function bounded({ from, to }: NamedTime, word: string | undefined): Period {
  switch (word) {
    case 'since':
      return { from };
    case 'after':
      return { from: stepped(to, 1) };
    case 'before':
      return { to: stepped(from, -1) };
    case 'until':
    case 'till':
    case 'by':
      return { to };
    default:
      return { from, to };
  }
}

function noteOn(words: string, period: Period, today: Time | undefined): string {
  return `${quoted(words)} is read as${periodWords(period)}: the newest article is of ${today}.`;
}
