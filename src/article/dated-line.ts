import { isAgency } from './agencies.ts';
import type { Read } from './article.ts';
import { type DateRank, type HeaderDate, type HeaderLine, headerDates, NOTHING_SAID } from './header-line.ts';
import { trimmed } from './lines.ts';
import { endsSentence, wordCount } from './prose.ts';
import type { Span } from './span.ts';
import { plainValue } from './value.ts';
import { type DateOrder, writtenDates } from './written-date.ts';

/** The longest line that can be a date with a few words beside it. */
const LONGEST = 200;

const WEEKDAY =
  '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|星期[一二三四五六日天]';
const ZONE = '(?:GMT|UTC|CES?T|E[SD]?T|IST|BST|PKT|SGT|HKT|JST|KST|WIB|Uhr|hrs|local time)';
const CLOCK = `(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)\\s?${ZONE}?(?:\\s?[+-]\\d{1,2}:?(?:\\d{2})?)?`;

/** Times, weekdays and small words that go with a date. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY})\\b\\.?|T?${CLOCK}Z?|(?<!\\p{L})(?:at|on|le|am|den|um|el|il|op|dated?|posted|published|publié|updated|issued|released|last|print)(?!\\p{L})`,
  'giu',
);

const AFTER_DATE = new RegExp(`^(?:[\\s,|)】)/-]*(?:T?${CLOCK}Z?))?[\\s,|)】)/:–—-]*`, 'i');

/** Reads a line without labels that holds a date: alone, beside a few words, or at an end of it; null for any other. */
export function datedLine(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  if (/^date\s\d{4}-/.test(line)) return gluedDate(line, start, order);
  if (!/\d{4}/.test(line.slice(0, LONGEST))) return null;
  const dates = headerDates(line.slice(0, LONGEST), start, order, rankOf(line));
  if (dates.length === 0) return null;
  const issued = issueNote(line, start, dates);
  if (issued) return issued;
  if (line.length <= LONGEST && !isSentence(line)) {
    const words = besideDates(line, start, dates);
    if (words.length <= 4 && words.every((part, index) => isSmall(part, index, words.length))) {
      return { ...NOTHING_SAID, dates, source: signedBeside(line, start, words) };
    }
    const headline = headlineThenDate(line, start, dates);
    if (headline) return headline;
  }
  return gluedDate(line, start, order);
}

/** A full stop at the end that belongs to a time or to a German date ends no sentence. */
function isSentence(line: string): boolean {
  return endsSentence(line) && !/(?:\b[ap]\.m|\d{4})\.$/i.test(line);
}

function rankOf(line: string): DateRank {
  if (/^[\s(]*(?:last )?(?:updated|modified)\b/i.test(line)) return 'updated';
  const published =
    /^[\s(]*(?:first )?(?:published|posted|released|issued|date|pressemitteilung|press release|for immediate release)\b/i;
  return published.test(line) ? 'published' : 'bare';
}

/** `The press release issued by the Foreign Office on 20 September 2023.` */
function issueNote(line: string, start: number, dates: readonly HeaderDate[]): HeaderLine | null {
  const note =
    /^(?:the|this) (?:press release|statement|speech|communiqué|readout) (?:was )?(?:issued|released|published|made)(?: by (?:the )?(.{2,80}?))? on .{6,30}\.$/i.exec(
      line,
    );
  if (!note) return null;
  const from = note[1] === undefined ? 0 : line.indexOf(note[1]);
  const source = plainValue(line, start, { from, to: from + (note[1]?.length ?? 0) });
  return { ...NOTHING_SAID, dates: dates.map((date) => ({ ...date, rank: 'published' })), source };
}

/** What a line says beside its dates, times and weekdays; parts are set off by wide gaps, bars and brackets. */
function besideDates(line: string, start: number, dates: readonly HeaderDate[]): string[] {
  let rest = line;
  for (const { span } of dates) {
    if (span) rest = blanked(rest, { start: span.start - start, end: span.end - start });
  }
  return rest
    .replace(BESIDE, (found) => '\t'.repeat(found.length))
    .split(/\t+|\s{2,}|[|•·()[\]()【】]|\s[-–—/]\s/)
    .map((part) => part.replace(/^[\s,.;:·–—-]+|[\s,.;:·–—-]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function blanked(line: string, { start, end }: Span): string {
  return line.slice(0, start) + '\t'.repeat(end - start) + line.slice(end);
}

/** Whether words beside a date are a place, a site, a byline or a number, and not a headline with a date in it. */
function isSmall(part: string, index: number, parts: number): boolean {
  if (/^by\s/i.test(part)) return wordCount(part) <= 12;
  if (RELEASE.test(part)) return true;
  const joined = /\p{Lu}\S*\s(?!(?:of|de|am|and|upon)\s)\p{Ll}+\s\p{Lu}/u.test(part);
  return !joined && wordCount(part) <= (parts > 1 || index > 0 ? 4 : 3);
}

const RELEASE =
  /^(?:for immediate release|(?:press|news|media) (?:release|statement|note)|pressemitteilung|communiqué de presse)\b/i;

/** An agency, a site, or whoever is named in brackets beside the date. */
function signedBeside(line: string, start: number, parts: readonly string[]): Read<string> | null {
  const bracketed = /[((]([^()()]{2,40})[))]/.exec(line)?.[1]?.trim();
  const name = parts.find(
    (part) => part === bracketed || isAgency(part) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(part),
  );
  if (name === undefined || /\d/.test(name) || isZone(name)) return null;
  const from = line.indexOf(name);
  return plainValue(line, start, { from, to: from + name.length });
}

function isZone(name: string): boolean {
  return new RegExp(`^${ZONE}$`).test(name);
}

/** A headline with the date behind it: `应勇会见韩国釜山市市长 2018-12-13`, `Reception in Beijing @ 12 December 2023 08:30 AM`. */
function headlineThenDate(line: string, start: number, dates: readonly HeaderDate[]): HeaderLine | null {
  const span = dates.length === 1 ? dates[0]?.span : null;
  if (!span) return null;
  const behind = line.slice(span.end - start).replace(BESIDE, '');
  const before = line.slice(0, span.start - start);
  const numeric = /^\d[\d./-]+$/.test(line.slice(span.start - start, span.end - start));
  const setOff = numeric ? /[^\s,(]\s+$|[@|]\s*$/ : /[@|]\s*$/;
  if (/[\p{L}\p{N}]|^\.$/u.test(behind) || !setOff.test(before) || wordCount(before) < 4) return null;
  const end = before.replace(/[\s@|–—-]+$/, '').length;
  return { ...NOTHING_SAID, dates, rest: { start, end: start + end } };
}

/** A date glued to text: ` date 2022-07-05 Busan Mayor …`, `2018-05-24The consul general …`. */
export function gluedDate(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  const month = /^date\s\d{4}-\d\d\s+(?=\D)/.exec(line);
  if (month) return { ...NOTHING_SAID, rest: { start: start + month[0].length, end: start + line.length } };
  const date = writtenDates(line.slice(0, 90), order)[0];
  if (!date || /^\s?[-–,]\s?\p{Lu}[^()]{1,30}\)/u.test(line.slice(date.end, date.end + 40))) return null;
  const label = line.slice(0, date.start).trim();
  if (!isDateLabel(label)) return null;
  const from = date.end + (AFTER_DATE.exec(line.slice(date.end, date.end + 60))?.[0].length ?? 0);
  if (label === '' && opensSentence(line, date, from)) return null;
  const rest = trimmed(line, { start: from, end: line.length });
  const dates = [
    { value: date.value, span: { start: start + date.start, end: start + date.end }, rank: rankOf(line) },
  ];
  const empty = rest.start >= rest.end;
  return {
    ...NOTHING_SAID,
    dates,
    rest: empty ? null : { start: start + rest.start, end: start + rest.end },
  };
}

function isDateLabel(words: string): boolean {
  const weekday = new RegExp(`^(?:${WEEKDAY})[.,]?$`, 'iu').test(words);
  return (
    weekday ||
    /^[((【\s]*(?:(?:first )?(?:date|published|posted|updated|last updated|release date)(?: on| at)?\s?[::]?)?$/i.test(
      words,
    )
  );
}

/** `July 28, 2020, the mayor met …`: the date belongs to the sentence. */
function opensSentence(line: string, date: Span, from: number): boolean {
  const inWords = /\p{L}/u.test(line.slice(date.start, date.end));
  if (inWords && /^(?:,\s|[,、])/.test(line.slice(date.end))) return true;
  return !/^\p{Lu}|^["“‘'(\p{Script=Han}]/u.test(line.slice(from));
}
