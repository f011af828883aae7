import type { TimeUnit } from '../date-lexicon.ts';
import { wordList } from '../word-list.ts';

function numbered(names: string, first: number): ReadonlyMap<string, number> {
  return new Map(
    names.split(';').flatMap((list, k) => wordList(list).map((name): [string, number] => [name, k + first])),
  );
}

/** Month (1 to 12) by name. */
export const months = numbered(
  `januar, jänner, jan., jan; februar, feber, feb., feb; märz, mär.; april, apr., apr; mai; juni; juli; august,
  aug., aug; september, sept., sep.; oktober, okt., okt; november, nov., nov; dezember, dez., dez`,
  1,
);
/** Day of the week (0 for Sunday) by name. */
export const weekdays = numbered(
  `sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag, sonnabend`,
  0,
);
/** Ends of a weekday that name a part of the day (`Donnerstagabend`). */
export const partOfDay = /(?:abend|nachmittag|vormittag|morgen|mittag|nacht)$/;
/** Days of the month in words, behind `am`. */
export const dayWords = numbered(
  `ersten; zweiten; dritten; vierten; fünften; sechsten; siebten, siebenten; achten; neunten; zehnten; elften; zwölften`,
  1,
);
/** Days counted from the day of writing. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['heute', 0],
  ['gestern', -1],
  ['vorgestern', -2],
  ['morgen', 1],
  ['übermorgen', 2],
]);
/** The same as adjectives (`am gestrigen Dienstag`). */
export const relativeAdjectives: ReadonlyMap<string, number> = new Map([
  ['heutigen', 0],
  ['gestrigen', -1],
  ['morgigen', 1],
]);
export const recently: ReadonlySet<string> = new Set(wordList(`kürzlich, jüngst, unlängst, neulich`));
/** Words before a weekday, a month or a unit of time, with their shift. */
export const shifts: ReadonlyMap<string, number> = new Map(
  Object.entries({ vergangen: -1, letzt: -1, vorig: -1, dies: 0, laufend: 0, kommend: 1, nächst: 1 }).flatMap(
    ([stem, by]) => ['e', 'en', 'er', 'es', 'em'].map((ending): [string, number] => [`${stem}${ending}`, by]),
  ),
);
export const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['tag', 'day'],
  ['tage', 'day'],
  ['tagen', 'day'],
  ['woche', 'week'],
  ['wochen', 'week'],
  ['wochenende', 'week'],
  ['monat', 'month'],
  ['monats', 'month'],
  ['monaten', 'month'],
  ['jahr', 'year'],
  ['jahre', 'year'],
  ['jahres', 'year'],
  ['jahren', 'year'],
]);
/** Nouns before a year that make a date of it. */
export const yearLeads =
  /(?:jahr|jahre|jahres|unterzeichnung|gründung|anfang|mitte|ende|frühjahr|sommer|herbst|winter|frühling|seit)$/;
/** One to twelve, and some more, in words. */
export const numbers: ReadonlyMap<string, number> = new Map(
  wordList(
    `null, ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn`,
  )
    .map((word, k): [string, number] => [word, k])
    .slice(1),
);
