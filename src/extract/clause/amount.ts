import { lastPlaceWhere } from '../phrase/last-place.ts';
import type { AnySentence, TokenRange } from '../phrase/phrase.ts';
import type { Scale } from './amount-number.ts';
import { afterRepeat, joinedScale, numberOf, scaleAt } from './amount-number.ts';
import { hanScales, isoCodes } from './currencies.ts';
import type { Currency } from './currency-at.ts';
import { countryCurrency, currencyAt, isEndOfSign, mayNameCurrency } from './currency-at.ts';

/** A sum of money: the words for it, its value in units of the currency, and the ISO 4217 code where it is known. */
export interface AmountPhrase extends TokenRange {
  readonly kind: 'amount';
  /** Of a range (`between 30 and 50 million euros`) its lower end. */
  readonly value: number;
  readonly currency: string | null;
}

const LONGEST_QUALIFIER = 3;
const THOUSAND = 1000;
/** Marks and, by the lexicon, words between the ends of a range. */
const RANGE_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '~']);

/** The last token that can name a currency, alone or joined to a number (`25-million-euro`): few sentences have one. */
const lastCurrency = lastPlaceWhere((sentence: AnySentence, at) => {
  const word = sentence.tokens[at]?.lower ?? '';
  return hanScales.has(word) || word.includes('-') || mayNameCurrency(sentence, at);
});

/**
 * The sum of money at token `at` (`RMB21 billion`, `US$1.2bn`, `30 billion yuan`, `€30 million to €50 million`, `20亿元`), or
 * null.
 */
export function amountAt(sentence: AnySentence, at: number): AmountPhrase | null {
  if (at > lastCurrency(sentence) || isEndOfSign(sentence, at)) return null;
  const range = sumOfRange(sentence, at);
  if (range !== null) return range;
  const sum = sumAt(sentence, at);
  if (sum === null) return null;
  const to = behindRangeMark(sentence, at, sum.to);
  const upper = to === null ? null : sumAt(sentence, to);
  return upper !== null && upper.currency === sum.currency && upper.value > sum.value
    ? { ...sum, to: upper.to }
    : sum;
}

/** One sum, no range. */
function sumAt(sentence: AnySentence, at: number): AmountPhrase | null {
  const before = currencyAt(sentence, at);
  const numberAt = before?.to ?? at;
  const number = numberOf(sentence, numberAt);
  if (number === null) return null;
  const scaled = joinedScale(sentence, numberAt) ?? scaleAt(sentence, number.to);
  if (scaled.factor === 1 && needsScale(sentence, before, numberAt)) return null;
  const unitAt = afterRepeat(sentence, scaled.to);
  const grouped = isGrouped(sentence, numberAt, scaled);
  const behind =
    before === null && scaled.currency === null
      ? unitBehind(sentence, unitAt, grouped || scaled.factor > 1)
      : null;
  if (before === null && behind === null && scaled.currency === null) return null;
  const adjective = behind === null ? null : countryCurrency(sentence, unitAt);
  const told = before?.code === 'USD' ? codeBehind(sentence, unitAt) : null;
  return {
    kind: 'amount',
    from: at,
    to: Math.max((told === null ? behind?.to : unitAt + 1) ?? scaled.to, scaled.to),
    value: Number(
      (number.value * scaled.factor * (before?.factor ?? (grouped ? THOUSAND : 1))).toPrecision(12),
    ),
    currency: told ?? adjective ?? (before ?? behind)?.code ?? scaled.currency,
  };
}

/** `$14 million FJD`: whose dollars they are, by the code behind them; null where none stands there. */
function codeBehind({ tokens }: AnySentence, at: number): string | null {
  const text = tokens[at]?.text ?? '';
  return isoCodes.has(text) ? text : null;
}

/**
 * `960.000 BAM`: before its currency a full stop with three digits behind it parts thousands, as it does where the currency is
 * written so.
 */
function isGrouped({ tokens, words }: AnySentence, at: number, { factor }: Scale): boolean {
  const text = tokens[at]?.text ?? '';
  return !words.clauses.amounts.decimalComma && factor === 1 && /^\d{1,3}\.\d{3}$/.test(text);
}

/** The currency behind a number; a rare code only behind a large one. */
function unitBehind(sentence: AnySentence, at: number, isLarge: boolean): Currency | null {
  const unit = currencyAt(sentence, at);
  const isCode = (sentence.tokens[at]?.text.length ?? 0) > 2;
  return unit?.unsure && !(isCode && isLarge) ? null : unit;
}

/**
 * A number in words, or behind a currency of one letter (`R3.2bn`) or a rare code (`GEL`, not `COP 28`), is a sum only with `million`
 * or the like, or with so many digits.
 */
function needsScale({ tokens }: AnySentence, before: Currency | null, numberAt: number): boolean {
  const number = tokens[numberAt];
  return number?.kind === 'word' || (before?.unsure === true && !/,\d{3}/.test(number?.text ?? ''));
}

/** `30-50 million euros`, `$30 to 50 million`: the lower end takes its scale, and perhaps its currency, from the upper one. */
function sumOfRange(sentence: AnySentence, at: number): AmountPhrase | null {
  const before = currencyAt(sentence, at);
  const lowerAt = before?.to ?? at;
  const lower = sentence.tokens[lowerAt]?.kind === 'number' ? numberOf(sentence, lowerAt) : null;
  const upperAt = lower === null ? null : behindRangeMark(sentence, at, lower.to);
  const upper = upperAt === null ? null : (numberOf(sentence, upperAt) ?? null);
  if (lower === null || upperAt === null || upper === null || lower.value >= upper.value) return null;
  const { factor } = scaleAt(sentence, upper.to);
  const value = Number((lower.value * factor).toPrecision(12));
  if (before === null) {
    const sum = sumAt(sentence, upperAt);
    return sum === null ? null : { ...sum, from: at, value };
  }
  const to = scaleAt(sentence, upper.to).to;
  return factor === 1 ? null : { kind: 'amount', from: at, to, value, currency: before.code };
}

/**
 * Behind the mark or word at `at` that leads from the lower to the upper end of a range that begins at `start`; null where none
 * stands there.
 */
function behindRangeMark({ tokens, words }: AnySentence, start: number, at: number): number | null {
  const { rangeWords, rangeOpenings, rangeJoints, changeOpenings } = words.clauses.amounts;
  const before = tokens[start - 1]?.lower ?? '';
  const joint = tokens[at]?.lower ?? '';
  if (changeOpenings.has(before)) return null;
  const joins = RANGE_MARKS.has(joint) || rangeWords.has(joint);
  return joins || (rangeOpenings.has(before) && rangeJoints.has(joint)) ? at + 1 : null;
}

/** Start of the words that qualify a sum before token `at` (`more than`); `at` itself where there are none. */
export function qualifiersStart({ tokens, words }: AnySentence, at: number): number {
  const { qualifiers, innerQualifiers } = words.clauses.amounts;
  let start = at;
  while (at - start < LONGEST_QUALIFIER && qualifiers.has(tokens[start - 1]?.lower ?? '')) start--;
  return start < at && innerQualifiers.has(tokens[start]?.lower ?? '') ? at : start;
}
