import { isAgency } from './agencies.ts';
import type { Read } from './article.ts';
import { MONTH_ALTERNATIVES, monthNumber } from './months.ts';
import { type DateOrder, isoDay, writtenDates } from './written-date.ts';

/** The place, date and agency that open a report (`BEIJING, March 3 (Xinhua) --`). Spans count in the file. */
export interface Dateline {
  /** Null where only the agency is named. */
  readonly place: Read<string> | null;
  /** The day, where the dateline or `year` says the year. */
  readonly date: Read<string> | null;
  readonly agency: Read<string> | null;
  /** Where the report itself begins: after the dateline, in the file. */
  readonly end: number;
}

/** What the rest of the article tells about a possible dateline. */
export interface Surroundings {
  readonly text: string;
  readonly order: DateOrder | null;
  /** The year of the header, for a dateline without one. */
  readonly year: number | null;
  readonly language: string;
  /** Whether the paragraph is the first one, where a dateline may have a looser form. */
  readonly first: boolean;
}

const MONTH = `(?i:${MONTH_ALTERNATIVES})`;
const CAPITALISED = "(?:(?:\\p{Lu}\\.){1,3}|St\\.|\\p{Lu}[\\p{L}'’]*(?:-[\\p{L}'’]+)*)";
const PLACE = `(?<place>${CAPITALISED}(?:[ /](?:${CAPITALISED}|de|del|la|el|al|am|an|der|of|do|da|upon)){0,4})`;
/** `OSLO, Norway`, and in brackets `Abu Dhabi [UAE]`. */
const REGION = `(?:(?:,\\s?|\\s(?=\\[[^\\[\\]]{2,40}\\]))\\[?(?<region>(?!${MONTH}\\b)(?!\\d)${CAPITALISED}(?:\\s${CAPITALISED}){0,2})\\]?)?`;
/** A second place: `OSLO, Norway and HOUSTON`. */
const ANOTHER = `(?:\\s(?:and|&)\\s${CAPITALISED}(?:\\s${CAPITALISED}){0,2}(?:,\\s?(?!${MONTH}\\b)${CAPITALISED}(?:\\s${CAPITALISED}){0,1})?)?`;
const DAY = `(?:(?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${MONTH})\\.?,?(?:\\s\\d{4})?|\\d{1,2}\\sde\\s(?:${MONTH})(?:\\sdel?\\s\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const WEEKDAY = '(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?';
const DATE = `(?:[,.]?\\s(?:le\\s|den\\s|el\\s)?(?<day>${WEEKDAY}${DAY}))?`;
const AGENCY =
  '(?:[,.]?\\s?(?:\\((?<agency>[^()]{2,60})\\)|/(?<slashed>[^/]{2,40})/|,?\\s(?<plain>\\p{Lu}[\\p{L} ]{2,40})(?=\\s?:|\\s[—–-]{1,2}\\s)))?';
const BREAK =
  '(?<break>\\s?(?:—|–|―|--|−)\\s?-?\\s?|\\s-{1,2}\\s?|-\\s|:\\s?|\\.\\s?[-–—]\\s|\\.\\s|\\s(?=["“\\p{Lu}])|\\)\\s)';
const OPENING = new RegExp(
  `^\\(?${PLACE}${REGION}${ANOTHER}${DATE}${AGENCY}${BREAK}(?=["“‘'«„(]?(?:[\\p{Lu}\\p{N}"“]|\\p{Ll}\\p{Lu}))`,
  'u',
);
const REVERSED = new RegExp(
  `^[((](?<day>${DAY}),?\\s?[-–—,]?\\s?(?<place>${CAPITALISED}(?:\\s${CAPITALISED}){0,2})[))]\\s*`,
  'u',
);
const DAY_BEHIND = new RegExp(`^${WEEKDAY}${DAY}\\s?[-–—:]{1,2}\\s?(?=["“‘'«„(]?\\p{Lu})`, 'u');
/** A weekday and a day in words, with what stands behind them. */
const LONGEST_DAY = 60;
const ALONE = new RegExp(`^${PLACE}${REGION}(?:${DATE}${AGENCY})$`, 'u');

/** What a desk sets before its dateline: `Newsdesk | Oslo, 13 May 2019 -`. */
const LEAD = /^\p{L}[\p{L} .&]{1,24}\s?\|\s/u;
const AGENCY_ALONE = /^\((?<agency>[\p{Lu}][\p{L} .]{1,20})\)\s*(?:[-–—]\s*)?(?=["“‘'«„]?\p{Lu})/u;
const PLACE_ALONE = new RegExp(`^${PLACE}${REGION}$`, 'u');

/** The dateline at the start of a paragraph that begins at `start` of the file, or null where there is none. */
export function datelineOf(paragraph: string, start: number, around: Surroundings): Dateline | null {
  const head = paragraph.slice(0, 160);
  const signed = REVERSED.exec(head) ?? agencyAlone(head);
  if (signed) return datelineFrom(signed, start, around);
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  if (lead > 0) {
    const behind = datelineOf(paragraph.slice(lead), start + lead, around);
    return behind?.place && behind.date !== null ? behind : null;
  }
  const match = OPENING.exec(head);
  if (!match || !isDateline(match, paragraph, around)) return null;
  const outer = datelineFrom(match, start, around);
  const inner =
    match.groups?.day === undefined ? null : datelineOf(paragraph.slice(match[0].length), outer.end, around);
  return inner?.place
    ? { ...inner, date: outer.date ?? inner.date, agency: outer.agency ?? inner.agency }
    : withDayBehind(outer, paragraph, start, around);
}

/** `OSLO (Agency): October 3, 1997 - The mayor …`: the day between the dateline and the report, with a mark of its own. */
function withDayBehind(dateline: Dateline, paragraph: string, start: number, around: Surroundings): Dateline {
  if (dateline.date !== null) return dateline;
  const day = DAY_BEHIND.exec(paragraph.slice(dateline.end - start, dateline.end - start + LONGEST_DAY));
  const date = day === null ? null : dateIn(day[0], dateline.end, around);
  return day === null || date === null ? dateline : { ...dateline, date, end: dateline.end + day[0].length };
}

function agencyAlone(head: string): RegExpExecArray | null {
  const match = AGENCY_ALONE.exec(head);
  return match && isSigned(match.groups?.agency ?? '') ? match : null;
}

/** A line that is a dateline and nothing else: `Brussels, 12 May 2021`, `Abu Dhabi (WAM)`. */
export function datelineAlone(line: string, start: number, around: Surroundings): Dateline | null {
  const match = ALONE.exec(line);
  const { day, agency, slashed } = match?.groups ?? {};
  if (!match || (day === undefined && !isAgency(agency ?? slashed ?? ''))) return null;
  return isPlace(match) ? datelineFrom(match, start, around) : null;
}

/** A place with its country above a line with the date: `Bali, Indonesia`. */
export function placeAlone(line: string, start: number): Read<string> | null {
  const match = PLACE_ALONE.exec(line);
  const { place, region } = match?.groups ?? {};
  if (!match || place === undefined || region === undefined || !isPlace(match)) return null;
  return { value: place, span: { start, end: start + place.length } };
}

/** An agency's name or its capitals. */
function isSigned(name: string): boolean {
  return isMedium(name) || (name === name.toUpperCase() && name.length >= 3);
}

function datelineFrom(match: RegExpExecArray, start: number, around: Surroundings): Dateline {
  const g = match.groups ?? {};
  const read = (value: string, from: number): Read<string> => ({
    value,
    span: { start: start + from, end: start + from + value.length },
  });
  const place = g.place;
  const agency = (g.agency ?? g.slashed ?? g.plain ?? '').replace(/\s[-–—,]\s?\d.*$/, '').trim();
  return {
    place: place === undefined ? null : read(place, match[0].indexOf(place)),
    date: dateIn(match[0], start, around),
    agency: agency === '' || /^\d/.test(agency) ? null : read(agency, match[0].indexOf(agency)),
    end: start + match[0].length,
  };
}

/** The day in a dateline, with its own year or that of the header. */
function dateIn(words: string, start: number, { order, year }: Surroundings): Read<string> | null {
  const written = writtenDates(words, order)[0];
  if (written) {
    if (written.value === null) return null;
    return { value: written.value, span: { start: start + written.start, end: start + written.end } };
  }
  if (year === null) return null;
  const match = new RegExp(
    `(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})|(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?<m2>${MONTH})`,
    'iu',
  ).exec(words);
  if (!match?.groups) return null;
  const { m, d, m2, d2 } = match.groups;
  const value = isoDay(year, monthNumber(m ?? m2 ?? '') ?? 0, Number(d ?? d2));
  return value === null
    ? null
    : { value, span: { start: start + match.index, end: start + match.index + match[0].length } };
}

/** Whether what looks like a dateline is one: the looser its form, the more must speak for it. */
function isDateline(match: RegExpExecArray, paragraph: string, around: Surroundings): boolean {
  if (!isPlace(match)) return false;
  const { day, agency, slashed, plain, break: mark = '' } = match.groups ?? {};
  const signed = slashed ?? plain ?? agency;
  // `ASTANA. KAZINFORM – `: without a day and brackets only a known agency.
  if (plain !== undefined && day === undefined) return isMedium(plain);
  if (/^\s?$/.test(mark)) return signed !== undefined && (day !== undefined || isMedium(signed));
  if (day !== undefined || slashed !== undefined || (signed !== undefined && isMedium(signed))) return true;
  return isBareDateline(match, paragraph.slice(match[0].length), around);
}

/** A place and a mark, without date or agency that is known. */
function isBareDateline(
  match: RegExpExecArray,
  rest: string,
  { language, text, first }: Surroundings,
): boolean {
  const { place = '', region, agency, break: mark = '' } = match.groups ?? {};
  const capitals = place === place.toUpperCase() && place.length > 2;
  if (/^\.\s?[-–—]/.test(mark)) return true;
  if (/^\.\s/.test(mark)) return language === 'de' && isNamedAgain(place, text);
  if (/^:/.test(mark))
    return capitals || isNamedAgain(place, text) || (first && !/\s/.test(place) && !/^["“]/.test(rest));
  if (capitals || region !== undefined) return true;
  if (hasPairedDash(rest)) return false;
  return agency !== undefined || (first && /[—–―]/.test(mark)) || isNamedAgain(place, text);
}

/** Whether the name in brackets behind a place is an agency's or a paper's. */
function isMedium(name: string): boolean {
  return (
    isAgency(name) ||
    /\w\.\w|\b(?:news|press|times|daily|post|radio|tv|agency|herald|gazette|tribune|journal|online)\b/i.test(
      name,
    )
  );
}

/** Not a month, a weekday, a speaker with a title, or a common opening such as `Background`. */
function isPlace(match: RegExpExecArray): boolean {
  const place = match.groups?.place ?? '';
  if (monthNumber(place) !== null || place.split(/\s/).length > 4) return false;
  return !NO_PLACE.test(place) && !ROLE.test(place);
}

const NO_PLACE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mr|mrs|ms|dr|prof|question|answer|q|a|note|background|update|summary|editor|source|published|breaking|exclusive|opinion|interview|video|photos?|the|a|on|in|at|by|for|from|date|time|press release|statement|publi\S+|pubbli\S+|posted|updated|released|issued|veröffentlicht|aktualisiert|stand|fecha|datum|data|mis à jour)(?!\p{L})/iu;

const ROLE =
  /\b(?:president|minister|secretary|ambassador|mayor|governor|spokes\p{L}+|director|chair\p{L}*|official|representative|commissioner|chancellor|premier|king|queen|prince|princess|general|senator|company|group|corporation|ministry|office|university|agreement|meeting|visit)(?!\p{L})/iu;

/** Whether a preposition of place stands before the same name elsewhere, which a place has and a speaker hardly. */
function isNamedAgain(place: string, text: string): boolean {
  const name = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:\\b(?:in|at|to|from|near|visit(?:ed|s|ing)?|city of|nach|aus|bei|stadt|à|en|em|a)\\s(?:the\\s)?)${name}`,
    'iu',
  ).test(text.replace(place, ' '));
}

/** A second dash in the same sentence closes an insertion that the first one opened. */
function hasPairedDash(rest: string): boolean {
  return /\s(?:—|–|--|-)\s|—/.test(/^[^.!?]{0,90}/.exec(rest)?.[0] ?? '');
}
