import type { Read } from './article.ts';
import type { Body } from './body.ts';
import type { DateRank, HeaderDate } from './header-line.ts';
import type { Placed } from './layout.ts';
import { publishingOffice } from './publishing-office.ts';

/** What the lines around the body say about the article. */
export interface Header {
  readonly published: Read<string> | null;
  readonly source: Read<string> | null;
  readonly url: string | null;
  /** The one year that the header names, where it names no full date. */
  readonly year: number | null;
}

/** Milliseconds by which the clock of a page saved later differs at least from the date of its article. */
const CLOCK_APART = 7 * 24 * 3600 * 1000;

const RANKS: readonly DateRank[] = ['published', 'bare', 'updated'];

/**
 * Reads published date, source and address: first from the lines above the body, then from those around it, and last
 * from a tweet's signature. Dates after the article's end belong to other articles or to the page.
 */
export function headerOf(all: readonly Placed[], body: Body): Header {
  const own = new Set(body.lines);
  const events = besideVenue(all);
  const above = all.slice(0, body.first + 1).filter((line) => !own.has(line) || line.header !== null);
  const around = all.slice(body.first + 1, body.end).filter((line) => line.part === 'header');
  const after = all.slice(body.end).filter((line) => line.part === 'header');
  const tweets = all.slice(0, body.end).filter((line) => line.part === 'tweet');
  return {
    published: bestDate(above, events) ?? bestDate(closing(around), events) ?? bestDate(tweets, events),
    source: firstSource(above) ?? firstSource(around) ?? firstSource(after),
    url: [...above, ...around].map(({ header }) => header?.url ?? null).find((url) => url !== null) ?? null,
    year: onlyYear(above),
  };
}

function bestDate(lines: readonly Placed[], events: ReadonlySet<Placed>): Read<string> | null {
  const dates = lines.filter((line) => !events.has(line)).flatMap(({ header }) => header?.dates ?? []);
  for (const rank of RANKS) {
    const known = dates.filter((date) => date.rank === rank && date.value !== null);
    const found = rank === 'bare' ? besideText(known) : known[0];
    if (found?.value) return { value: found.value, span: found.span };
  }
  return null;
}

/** Of bare dates the first, but where the one right above the text is of another time the first is the clock of the page. */
function besideText(dates: readonly HeaderDate[]): HeaderDate | undefined {
  const first = dates[0];
  const last = dates.at(-1);
  const apart = Math.abs(Date.parse(first?.value ?? '') - Date.parse(last?.value ?? ''));
  return apart > CLOCK_APART ? last : first;
}

/** Descriptions below the text: a date there counts only where no other line's date comes before it. */
function closing(lines: readonly Placed[]): readonly Placed[] {
  return lines.filter(({ header }) => header !== null && header.dates.length > 0).slice(0, 1);
}

/** Lines beside `Venue:`: a `Time:` there says when an event takes place. */
function besideVenue(all: readonly Placed[]): Set<Placed> {
  const venue = (line: Placed | undefined) =>
    line !== undefined && /^(?:venue|place|地点)\s*[::]/i.test(line.words);
  return new Set(all.filter((line, index) => venue(all[index - 1]) || venue(line) || venue(all[index + 1])));
}

function firstSource(lines: readonly Placed[]): Read<string> | null {
  for (const [index, line] of lines.entries()) {
    if (line.header?.source) return publishingOffice(line.header.source);
    const next = lines[index + 1];
    if (line.header?.open && next)
      return publishingOffice({ value: next.words, span: { start: next.from, end: next.block.end } });
  }
  return null;
}

function onlyYear(lines: readonly Placed[]): number | null {
  const years = new Set(
    lines
      .filter(({ part, header }) => part === 'header' || part === 'furniture' || header !== null)
      .flatMap(({ block }) => block.text.slice(0, 200).match(/(?<!\d)20\d\d(?!\d)/g) ?? []),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
