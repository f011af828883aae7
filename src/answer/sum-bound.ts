import { sumOf } from '../archive/store/at-hand.ts';
import type { Span } from '../article/span.ts';
import { amountAt } from '../extract/clause/amount.ts';
import type { NewsEvent } from '../extract/event.ts';
import { tokenise } from '../extract/token.ts';
import { compiledLexicons } from './compiled-lexicons.ts';

/** A sum above or below which those asked for lie, and the words that say so (`over 100 million euros`). */
export interface SumBound extends Span {
  readonly isAbove: boolean;
  readonly value: number;
  /** ISO 4217; null where none is said, and so any is meant. */
  readonly currency: string | null;
}

const WORTH = '(?:(?:worth|valued at|with a (?:total )?value of|of)\\s+)?';
const ABOVE = 'over|above|more than|(?:bigger|larger|greater|higher) than|exceeding|at least|upwards of';
const BELOW = 'under|below|less than|(?:smaller|lower) than|at most|up to';
const BOUND = new RegExp(
  `(?<!\\p{L})${WORTH}(?:(${ABOVE})|${BELOW})\\s+(?=[\\p{L}.]{0,4}\\s?\\p{Sc}?\\s?\\d)`,
  'iu',
);

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const BARE =
  /^(\d+(?:,\d{3})*(?:\.\d+)?)\s?(k|thousand|m|mn|million|bn|billion|trillion|lakh|crore)(?!\p{L})/iu;

const words = compiledLexicons.get('en');

/**
 * The bound that `question` sets to sums; null where it sets none. A number without currency counts only with `million` or the
 * like.
 */
export function sumBoundIn(question: string): SumBound | null {
  const [said = '', above] = BOUND.exec(question) ?? [];
  if (said === '' || !words) return null;
  const start = question.indexOf(said);
  const from = start + said.length;
  const isAbove = above !== undefined;
  const tokens = tokenise(question, from, question.length, () => false);
  const amount = amountAt({ text: question, start: from, end: question.length, tokens, words }, 0);
  if (amount) {
    const end = tokens[amount.to - 1]?.end ?? question.length;
    return { isAbove, value: amount.value, currency: amount.currency, start, end };
  }
  const [number = '', digits = '', scale = ''] = BARE.exec(question.slice(from)) ?? [];
  if (number === '') return null;
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
  return { isAbove, value, currency: null, start, end: from + number.length };
}

/** Whether an event's sum lies within the bound; one in another currency is not converted, and so does not. */
export function isWithinBound(event: NewsEvent, bound: SumBound): boolean {
  const amount = sumOf(event);
  if (!amount || (bound.currency !== null && amount.currency !== bound.currency)) return false;
  return bound.isAbove ? amount.value >= bound.value : amount.value <= bound.value;
}

/** What a reader must know of how sums were compared. */
export function noteOn({ currency }: SumBound): string {
  return currency === null
    ? 'Sums are compared as they stand, whatever their currency.'
    : `Only sums in ${currency} are compared: others are not converted.`;
}
