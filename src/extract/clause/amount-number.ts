import type { AnySentence } from '../phrase/phrase.ts';
import { currencyCodes, hanScales } from './currencies.ts';
import { numberInWords } from './number-in-words.ts';

/** A lakh crore, the largest Indian number in use. */
const LAKH_CRORE = 1e12;

/** What a number is multiplied with, where the words for it end, and the currency that they name with it. */
export interface Scale {
  readonly factor: number;
  readonly to: number;
  readonly currency: string | null;
}

/** The number at `at`, in digits or in words; null where none stands there or it counts something else (`12-member`). */
export function numberOf(
  sentence: AnySentence,
  at: number,
): { readonly value: number; readonly to: number } | null {
  const token = sentence.tokens[at];
  if (token?.kind === 'word') return numberInWords(sentence, at);
  const [digits = '', unit] = token?.text.split('-') ?? [];
  if (!/^\d/.test(digits) || (unit !== undefined && !isScale(sentence, unit))) return null;
  const to = unit === undefined ? behindGroups(sentence, at) : at + 1;
  const groups = sentence.tokens.slice(at + 1, to).map(({ text }) => text);
  const whole = [digits, ...groups].join('');
  const english = sentence.words.clauses.amounts.decimalComma ? swapMarks(whole) : whole;
  const number = Number(plainDigits(english));
  return Number.isFinite(number) ? { value: number, to } : null;
}

/** Behind the groups of three digits that spaces part from the number at `at` (`180 000,00`, `4 500 000`). */
function behindGroups({ tokens }: AnySentence, at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return at + 1;
  let to = at + 1;
  while (
    /^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[to]?.text ?? '') &&
    tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1
  )
    to++;
  return to;
}

/**
 * Without the marks between thousands: commas, or full stops where there are several (`3.500.000`); a lone comma parts
 * decimals.
 */
function plainDigits(digits: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '');
  return digits.replace(',', '.');
}

/** `1.500,5` as `1,500.5`. */
function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

function isScale({ words }: AnySentence, word: string): boolean {
  return words.clauses.amounts.scales.has(word.toLowerCase());
}

/** What a hyphen joins to a number: `25-million`, `25-million-euro`; null where it joins nothing. */
export function joinedScale({ tokens, words }: AnySentence, at: number): Scale | null {
  const [, scale, currency = ''] = tokens[at]?.lower.split('-') ?? [];
  const factor = words.clauses.amounts.scales.get(scale ?? '');
  if (factor === undefined) return null;
  return { factor, to: at + 1, currency: currencyCodes.get(currency) ?? null };
}

/** `million`, `lakh crore`, `亿元`: the factor, and where the words for it end; 1 where there are none. */
export function scaleAt({ tokens, words }: AnySentence, at: number): Scale {
  const { scales } = words.clauses.amounts;
  const word = tokens[at]?.lower ?? '';
  const han = hanScales.get(word);
  if (han !== undefined) return { ...han, to: at + 1 };
  if (word.includes('-')) return joinedCurrency(scales, word, at);
  const factor = scales.get(word);
  if (factor === undefined) return { factor: 1, to: at, currency: null };
  return word === 'lakh' && tokens[at + 1]?.lower === 'crore'
    ? { factor: LAKH_CRORE, to: at + 2, currency: null }
    : { factor, to: at + 1, currency: null };
}

/** Behind the same number once more in digits (`five million` (5,000,000) kroner); `at` itself where it is not repeated. */
export function afterRepeat({ tokens }: AnySentence, at: number): number {
  const [open, digits, close] = tokens.slice(at, at + 3);
  return open?.text === '(' && digits?.kind === 'number' && close?.text === ')' ? at + 3 : at;
}

/** `2.2 trillion-won`: a scale and what a hyphen joins to it. */
function joinedCurrency(scales: ReadonlyMap<string, number>, word: string, at: number): Scale {
  const [scale = '', name = ''] = word.split('-');
  const factor = scales.get(scale);
  const currency = currencyCodes.get(name);
  if (factor === undefined || currency === undefined) return { factor: 1, to: at, currency: null };
  return { factor, to: at + 1, currency };
}
