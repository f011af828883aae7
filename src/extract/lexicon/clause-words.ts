import type { AmountLexicon } from './amount-lexicon.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { DateLexicon, TimeUnit } from './date-lexicon.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';

/** Lists of single words, each made a set. */
type Sets<T> = { readonly [K in keyof T]: ReadonlySet<string> };
type Patterns = 'iterative' | 'past' | 'sameDay' | 'fiction' | 'calledOff';

/** The words around sums of money, ready for matching. */
export interface AmountWords
  extends Sets<Omit<AmountLexicon, 'decimalComma' | 'tens' | 'scales' | 'countryCurrencies'>> {
  readonly decimalComma: boolean;
  readonly tens: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly countryCurrencies: ReadonlyMap<string, string>;
}

/** The words from which clauses are read, ready for matching. */
export interface ClauseWords {
  /** `any` are all that can be an auxiliary. */
  readonly auxiliaries: Sets<ClauseLexicon['auxiliaries']> & { readonly any: ReadonlySet<string> };
  readonly agreements: Sets<ClauseLexicon['agreements']>;
  readonly happenings: Sets<ClauseLexicon['happenings']>;
  readonly amounts: AmountWords;
  readonly sentences: Sets<ClauseLexicon['sentences']>;
  /** The phrases that may stand anywhere in a text are patterns. */
  readonly factuality: Sets<Omit<FactualityLexicon, Patterns>> & Readonly<Record<Patterns, RegExp>>;
}

/** The words from which dates are read, ready for matching. */
export interface DateWords extends Sets<Omit<DateLexicon, 'relativeDays' | 'units' | 'shifts'>> {
  readonly relativeDays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly shifts: ReadonlyMap<string, number>;
}

/** Makes the words from which clauses are read ready for matching. */
export function clauseWords(lexicon: ClauseLexicon): ClauseWords {
  const { be, presentHave, pastHave, do: forms, modals } = lexicon.auxiliaries;
  const { iterative, past, sameDay, fiction, calledOff, ...factuality } = lexicon.factuality;
  return {
    auxiliaries: {
      ...setsOf(lexicon.auxiliaries),
      any: new Set([...be, ...presentHave, ...pastHave, ...forms, ...modals]),
    },
    agreements: setsOf(lexicon.agreements),
    happenings: setsOf(lexicon.happenings),
    amounts: amountWords(lexicon.amounts),
    sentences: setsOf(lexicon.sentences),
    factuality: {
      ...setsOf(factuality),
      iterative: anyOf(iterative),
      past: anyOf(past),
      sameDay: anyOf(sameDay),
      fiction,
      calledOff,
    },
  };
}

/** Makes the words around sums of money ready for matching. */
export function amountWords({
  decimalComma,
  tens,
  scales,
  countryCurrencies,
  ...lists
}: AmountLexicon): AmountWords {
  return {
    ...setsOf(lists),
    decimalComma,
    tens: new Map(Object.entries(tens)),
    scales: new Map(Object.entries(scales)),
    countryCurrencies: new Map(Object.entries(countryCurrencies)),
  };
}

/** Makes the words from which dates are read ready for matching. */
export function dateWords(lexicon: DateLexicon): DateWords {
  const { relativeDays, units, shifts, ...lists } = lexicon;
  return {
    ...setsOf(lists),
    relativeDays: new Map(Object.entries(relativeDays)),
    units: new Map(Object.entries(units)),
    shifts: new Map(Object.entries(shifts)),
  };
}

function setsOf<T extends { readonly [K in keyof T]: readonly string[] }>(lists: T): Sets<T> {
  const entries = Object.entries<readonly string[]>(lists).map(([name, list]) => [name, new Set(list)]);
  return Object.fromEntries(entries) as Sets<T>;
}

/** A pattern that finds any of the phrases, made of plain letters, as whole words of a lower-case text. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`);
}
