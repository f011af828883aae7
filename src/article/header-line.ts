import { isAgency } from './agencies.ts';
import type { Read } from './article.ts';
import { type Label, labelsOf } from './label.ts';
import { trimmed } from './lines.ts';
import { endsSentence, wordCount } from './prose.ts';
import { plainValue } from './value.ts';
import { type DateOrder, writtenDates } from './written-date.ts';

/** What makes a date the day of publication, best first. */
export type DateRank = 'published' | 'bare' | 'updated';

/** A line that describes the article: when and by whom it was published. Spans count in the file. */
export interface HeaderLine {
  readonly dates: readonly (Read<string | null> & { readonly rank: DateRank })[];
  readonly source: Read<string> | null;
  readonly title: Read<string> | null;
  readonly url: string | null;
  /** Where running text or a headline begins after the description, on the same line; null where nothing follows. */
  readonly rest: number | null;
  /** The line ends in `Source:` and its value stands on the next line. */
  readonly open: boolean;
}

/** The longest line that can be all description, and how far into a longer one a description reaches. */
const LONGEST = 260;

const NOTHING = { source: null, title: null, url: null, rest: null, open: false } as const;

/** What a line at `start` of the file says about the article, or null for a line that is no description of it. */
export function headerLineOf(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  if (/^date\s\d{4}-/.test(line)) return dateThenText(line, start, order);
  const kind = /^(?:press release|media release|news release|press statement)\s*[::]\s*(?=\D)/i.exec(line);
  if (kind) return { ...NOTHING, dates: [], rest: start + kind[0].length };
  const head = line.slice(0, LONGEST);
  const labels = labelsOf(head);
  return labels.length > 0 ? labelledLine(line, start, labels, order) : unlabelledLine(line, start, order);
}

function labelledLine(
  line: string,
  start: number,
  labels: readonly Label[],
  order: DateOrder | null,
): HeaderLine | null {
  const first = labels[0]?.start ?? 0;
  const before = line.slice(0, first);
  if (before.split(/[||]/).some((part) => wordCount(part) > 10) || /[.!?][”"]?\s*$/.test(before)) return null;
  const parts = labels.map((label, index) => ({
    kind: label.kind,
    from: label.end,
    to: labels[index + 1]?.start ?? line.length,
  }));
  const last = parts.at(-1);
  if (!last || parts.some(({ kind, from, to }) => kind !== 'title' && isLongValue(line.slice(from, to)))) {
    return dateThenText(line, start, order);
  }
  const read = (part: { from: number; to: number } | undefined) =>
    part ? plainValue(line, start, sourceEnd(line, part)) : null;
  const dates = parts
    .filter(({ kind }) => kind === 'published' || kind === 'updated' || kind === 'source')
    .flatMap(({ kind, from, to }) => datesIn(line.slice(from, to), start + from, order, rankOf(kind)));
  const bare = datesIn(before, start, order, 'bare');
  const named = read(parts.find(({ kind }) => kind === 'source'));
  const title = parts.find(({ kind }) => kind === 'title');
  const longTitle = title !== undefined && wordCount(line.slice(title.from, title.to)) > 30;
  const empty = line.slice(last.from).trim() === '';
  return {
    dates: [...dates, ...bare],
    source: named ?? (dates.length > 0 ? siteIn(line, start, first, last.from) : null),
    title: title && !longTitle ? plainValue(line, start, title) : null,
    url:
      /https?:\/\/[^\s<>"]+/.exec(
        labels.some(({ kind }) => kind === 'url' || kind === 'source') ? line : '',
      )?.[0] ?? null,
    rest: title && longTitle ? start + trimmed(line, { start: title.from, end: title.to }).start : null,
    open: empty && last.kind === 'source',
  };
}

function rankOf(kind: Label['kind']): DateRank {
  if (kind === 'published') return 'published';
  return kind === 'updated' ? 'updated' : 'bare';
}

/** A value that is running text shows that its label is none. */
function isLongValue(value: string): boolean {
  return wordCount(value) > 16 || (wordCount(value) > 8 && endsSentence(value.trim()));
}

/** The name after `Source:` ends before a wide gap, a bar, a bracket or a date. */
function sourceEnd(line: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const value = line.slice(from, to);
  const stop = /\S\s*(?:\s{2,}|[||【\t]|\d{4}[-/年.]\d|\s\d{1,2}:\d\d)/.exec(value);
  return { from, to: stop ? from + stop.index + 1 : to };
}

/** A site or agency named without a label, before the first label or after the date. */
function siteIn(line: string, start: number, first: number, after: number): Read<string> | null {
  const before = line
    .slice(0, first)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const name = before
    .reverse()
    .find((part) => !/^by\s/i.test(part) && /^\p{L}[\p{L}\p{N}.'’& -]{1,50}$/u.test(part));
  if (name !== undefined && writtenDates(name, null).length === 0) {
    const from = line.lastIndexOf(name, first);
    return plainValue(line, start, { from, to: from + name.length });
  }
  const site =
    /(?<![\p{L}\d@.])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|gov|edu|int|cn|eu)(?:\.[a-z]{2})?(?![\p{L}\d])/iu.exec(
      line.slice(after),
    );
  if (!site) return null;
  const from = after + site.index;
  return plainValue(line, start, { from, to: from + site[0].length });
}

function datesIn(value: string, start: number, order: DateOrder | null, rank: DateRank): HeaderLine['dates'] {
  return writtenDates(value, order).map((date) => ({
    value: date.value,
    span: { start: start + date.start, end: start + date.end },
    rank,
  }));
}

const WEEKDAY =
  '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|星期[一二三四五六日天]';
const CLOCK =
  '(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)\\s?(?:GMT|UTC|CES?T|E[SD]T|IST|BST|PKT|SGT|HKT|JST|KST|WIB|Uhr|hrs|local time)?(?:\\s?[+-]\\d{1,2}:?(?:\\d{2})?)?';
/** Times, weekdays and small words that go with a date. */
const BESIDE_DATE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY})\\b\\.?|T?${CLOCK}Z?|\\b(?:at|on|le|am|den|um|el|il|op|dated?|posted|published|updated|issued|released|last|print)\\b`,
  'giu',
);

/** A line without labels: a date, alone or with a few words, or a signature such as `(Xinhua)` or `By Li Mu`. */
function unlabelledLine(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  const dates = datesIn(line.slice(0, LONGEST), start, order, rankOfDate(line));
  if (dates.length === 0) return signature(line, start);
  const issued =
    /^(?:the|this) (?:press release|statement|speech|communiqué|readout) (?:was )?(?:issued|released|published|made)(?: by (?:the )?(.{2,80}?))? on .{6,30}\.$/i.exec(
      line,
    );
  if (issued) {
    const from = issued[1] === undefined ? 0 : line.indexOf(issued[1]);
    const source =
      issued[1] === undefined ? null : plainValue(line, start, { from, to: from + issued[1].length });
    return { ...NOTHING, dates: dates.map((date) => ({ ...date, rank: 'published' })), source };
  }
  if (line.length <= 140 && (!endsSentence(line) || /\b[ap]\.m\.$/i.test(line))) {
    const words = residueOf(
      line,
      dates.map(({ span }) => span),
      start,
    );
    if (isBeside(words)) return { ...NOTHING, dates, source: siteBeside(line, start, words) };
  }
  return dateThenText(line, start, order);
}

function rankOfDate(line: string): DateRank {
  if (/^[\s(]*(?:last )?(?:updated|modified)\b/i.test(line)) return 'updated';
  return /^[\s(]*(?:first )?(?:published|posted|released|issued|date|pressemitteilung|press release|for immediate release)\b/i.test(
    line,
  )
    ? 'published'
    : 'bare';
}

/** What a line with dates says beside them, its times and weekdays left out; parts are set off by wide gaps and bars. */
function residueOf(
  line: string,
  spans: readonly HeaderLine['dates'][number]['span'][],
  start: number,
): string[] {
  let rest = line;
  for (const span of spans) {
    if (span)
      rest =
        rest.slice(0, span.start - start) + '\t'.repeat(span.end - span.start) + rest.slice(span.end - start);
  }
  rest = rest.replace(BESIDE_DATE, (found) => '\t'.repeat(found.length));
  return rest
    .split(/\t+|\s{2,}|[|•·()[\]()【】]|\s[-–—/]\s/)
    .map((part) => part.replace(/^[\s,.;:·–—-]+|[\s,.;:·–—-]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether the words beside a date are a place, a site, a section or a number, and not a headline with a date in it. */
function isBeside(parts: readonly string[]): boolean {
  const release =
    /^(?:for immediate release|(?:press|news|media) (?:release|statement|note)|pressemitteilung|communiqué de presse)\b/i;
  return (
    parts.every(
      (part, index) => wordCount(part) <= (parts.length > 1 || index > 0 ? 4 : 3) || release.test(part),
    ) && parts.length <= 4
  );
}

function siteBeside(line: string, start: number, parts: readonly string[]): Read<string> | null {
  const bracketed = /[((]([^()()]{2,40})[))]/.exec(line)?.[1]?.trim();
  const name = parts.find(
    (part) => part === bracketed || isAgency(part) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(part),
  );
  if (name === undefined || /\d/.test(name)) return null;
  const from = line.indexOf(name);
  return plainValue(line, start, { from, to: from + name.length });
}

/** `(Xinhua)` and bylines. */
function signature(line: string, start: number): HeaderLine | null {
  const agency = /^[(([]?([^()()[\]]{2,40})[))\]]?$/.exec(line);
  if (agency?.[1] !== undefined && isAgency(agency[1])) {
    const from = line.indexOf(agency[1]);
    return { ...NOTHING, dates: [], source: plainValue(line, start, { from, to: from + agency[1].length }) };
  }
  const issuer = /^SOURCE:?\s+(?=\S)/.exec(line);
  if (issuer && wordCount(line) <= 12) {
    return {
      ...NOTHING,
      dates: [],
      source: plainValue(line, start, { from: issuer[0].length, to: line.length }),
    };
  }
  const byline =
    /^(?:by|von|par|por|reported by|written by)\s(?:\p{Lu}|the\s)/iu.test(line) &&
    wordCount(line) <= 16 &&
    !endsSentence(line);
  if (!byline || !/^\p{L}+\s(?:by\s)?(?:the\s)?\p{Lu}/u.test(line)) return null;
  return { ...NOTHING, dates: [] };
}

/** A description glued to the text: ` date 2022-07-05 Busan Mayor …`, `2018-05-24The consul general …`. */
function dateThenText(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  const month = /^date\s\d{4}-\d\d\s+(?=\D)/.exec(line);
  if (month) return { ...NOTHING, dates: [], rest: start + month[0].length };
  const date = writtenDates(line.slice(0, 90), order)[0];
  if (!date) return null;
  if (/^\s?[-–,]\s?\p{Lu}[^()]{1,30}\)/u.test(line.slice(date.end))) return null;
  const label = line.slice(0, date.start).trim();
  if (
    !/^[((【\s]*(?:(?:first )?(?:date|published|posted|updated|last updated|release date)(?: on| at)?\s?[::]?)?$/i.test(
      label,
    )
  )
    return null;
  const after =
    new RegExp(`^(?:[\\s,|)】)/-]*(?:T?${CLOCK}Z?))?[\\s,|)】)/:–—-]*`, 'i').exec(line.slice(date.end))?.[0]
      .length ?? 0;
  const rest = date.end + after;
  const opensSentence =
    /\p{L}/u.test(line.slice(date.start, date.end)) && /^(?:,\s|[,、])/.test(line.slice(date.end));
  if (label === '' && opensSentence) return null;
  if (label === '' && !/^\p{Lu}|^["“‘'(\p{Script=Han}]/u.test(line.slice(rest))) return null;
  const read = {
    value: date.value,
    span: { start: start + date.start, end: start + date.end },
    rank: rankOfDate(line),
  };
  const kept = trimmed(line, { start: rest, end: line.length });
  return { ...NOTHING, dates: [read], rest: kept.start < kept.end ? start + kept.start : null };
}
