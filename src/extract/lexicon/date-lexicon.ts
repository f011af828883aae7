/** A unit of time that a date can be counted in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** The words of one language from which dates are read. */
export interface DateLexicon {
  /** What follows the digits of an ordinal (`29th`). */
  readonly ordinalEndings: readonly string[];
  /** Parts of the day behind a weekday. */
  readonly partsOfDay: readonly string[];
  /** The same behind a day named from the day of writing. */
  readonly partsOfRelativeDay: readonly string[];
  /** Days named from the day of writing: how many days after it. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Words for some day not long ago. */
  readonly recently: readonly string[];
  /** Words before `this week` and the like that leave it as it is (`earlier`). */
  readonly periodLeads: readonly string[];
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Words that move a unit, a month or a weekday: by how many. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Those of them that count days only from a day told before (`the next day`, `the same day`). */
  readonly followingShifts: readonly string[];
  /** Those of them that take up a time told before (`the same year`). */
  readonly sameShifts: readonly string[];
  /** Those of them that count a year from the day of writing behind a day or month (`June last year`). */
  readonly countedYears: readonly string[];
  /** Words behind a unit that count it back from the day of writing (two days `ago`). */
  readonly agoWords: readonly string[];
  /** Words for an uncertain small number behind `a` (`couple`). */
  readonly fewWords: readonly string[];
  /** Units too long to count a year by, and words before `years` that count none. */
  readonly longUnits: readonly string[];
  readonly longWords: readonly string[];
  /** Words between the first and last day of a range, and between days that are named together. */
  readonly rangeLinks: readonly string[];
  readonly dayLinks: readonly string[];
  /** Months that are also common words (`may`), and the words behind which they are months all the same. */
  readonly ambiguousMonths: readonly string[];
  readonly monthLeads: readonly string[];
  /** Months that are given names too (`April Moss`). */
  readonly givenMonths: readonly string[];
  /** What a hyphen joins to a month (`mid-March`). */
  readonly monthPrefixes: readonly string[];
  /** Words before a bare year. */
  readonly yearLeads: readonly string[];
  /** What a number that looks like a year may count instead. */
  readonly countedNouns: readonly string[];
  /** Words that may follow a day without its month (`on the 29th in Berlin`). */
  readonly dayFollowers: readonly string[];
  /** Words for an anniversary, for founding as a noun, and for `founded` as a participle. */
  readonly anniversaries: readonly string[];
  readonly foundings: readonly string[];
  readonly founded: readonly string[];
}
