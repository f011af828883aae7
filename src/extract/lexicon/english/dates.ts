import type { DateLexicon } from '../date-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words from which dates are read. */
export const englishDates: DateLexicon = {
  ordinalEndings: wordList(`st, nd, rd, th`),
  partsOfDay: wordList(`morning, afternoon, evening, night`),
  partsOfRelativeDay: wordList(`morning, afternoon, evening, noon, night`),
  relativeDays: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  recently: wordList(`recently, lately`),
  periodLeads: wordList(`earlier, later, late, early`),
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    weekend: 'week',
    fortnight: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  },
  shifts: {
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    same: 0,
    next: 1,
    coming: 1,
    following: 1,
  },
  countedYears: wordList(`last, this, next`),
  followingShifts: wordList(`next, following, same, previous, last`),
  fewWords: wordList(`couple, few`),
  longUnits: wordList(`decade, decades, century, centuries, generation, generations`),
  longWords: wordList(`many, several, some`),
  rangeLinks: wordList(`to, until, through`),
  dayLinks: wordList(`and, &`),
  ambiguousMonths: wordList(`may`),
  monthLeads: wordList(`in, of, last, this, next, since, early, late, mid-may, by`),
  yearLeads: wordList(
    `in, since, during, throughout, year, until, by, from, to, early, late, of, vertragsunterzeichnung, and, before, after`,
  ),
  countedNouns: wordList(
    `people, members, companies, students, enterprises, guests, cars, units, km, meters, percent, delegates`,
  ),
  dayFollowers: wordList(`with, in, at, and, to, by, for, of`),
  anniversaries: wordList(`anniversary`),
  foundings: wordList(`founding, establishment, foundation, creation, birth`),
  founded: wordList(`founded, established, set up, created, formed, incorporated`),
};
