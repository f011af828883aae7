import { countryNames } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { lastPlaceWhere } from '../phrase/last-place.ts';
import type { AnySentence, TokenRange } from '../phrase/phrase.ts';
import { currencyCodes, hanScales, sharedCurrencies } from './currencies.ts';
import { numberInWords } from './number-in-words.ts';

/** A sum of money: the words for it, its value in units of the currency, and the ISO 4217 code where it is known. */
export interface AmountPhrase extends TokenRange {
  readonly kind: 'amount';
  readonly value: number;
  readonly currency: string | null;
}

/** A lakh crore, the largest Indian number in use. */
const LAKH_CRORE = 1e12;
const LONGEST_QUALIFIER = 3;

/** What a number is multiplied with, where the words for it end, and the currency that they name with it. */
interface Scale {
  readonly factor: number;
  readonly to: number;
  readonly currency: string | null;
}

/** The last token that can name a currency, alone or joined to a number (`25-million-euro`): few sentences have one. */
const lastCurrency = lastPlaceWhere((sentence: AnySentence, at) => {
  const word = currencyWord(sentence, at);
  const isName = word === '$' || currencyCodes.has(word) || sharedCurrencies.has(word);
  return isName || hanScales.has(word) || word.includes('-');
});

/** The sum of money at token `at` (`RMB21 billion`, `US$1.2bn`, `30 billion yuan`, `$25-million`, `20亿元`), or null. */
export function amountAt(sentence: AnySentence, at: number): AmountPhrase | null {
  if (at > lastCurrency(sentence) || isEndOfSign(sentence, at)) return null;
  const before = currencyAt(sentence, at);
  const numberAt = before?.to ?? at;
  const number = numberOf(sentence, numberAt);
  if (number === null) return null;
  const joined = joinedScale(sentence, numberAt);
  const scaled = joined ?? scaleAt(sentence, number.to);
  if (needsScale(sentence, at, numberAt) && scaled.factor === 1) return null;
  const unitAt = afterRepeat(sentence, scaled.to);
  const behind =
    before === null && scaled.currency === null && !isLetter(sentence, unitAt)
      ? currencyAt(sentence, unitAt)
      : null;
  const adjective = behind === null ? null : countryCurrency(sentence, unitAt);
  if (before === null && behind === null && scaled.currency === null) return null;
  const currency = (before ?? behind)?.code ?? scaled.currency;
  return {
    kind: 'amount',
    from: at,
    to: Math.max(behind?.to ?? scaled.to, scaled.to),
    value: Number((number.value * scaled.factor).toPrecision(12)),
    currency: adjective ?? currency,
  };
}

/** Behind the same number once more in digits (`five million` (5,000,000) kroner); `at` itself where it is not repeated. */
function afterRepeat({ tokens }: AnySentence, at: number): number {
  const [open, digits, close] = tokens.slice(at, at + 3);
  return open?.text === '(' && digits?.kind === 'number' && close?.text === ')' ? at + 3 : at;
}

/** `$` right behind letters (`FJ$`): it is the end of another currency’s sign. */
function isEndOfSign({ tokens }: AnySentence, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '$' && before?.kind === 'word' && before.end === tokens[at]?.start;
}

/** A number in words, or behind a currency of one letter (`R3.2bn`), is a sum only with `million` or the like. */
function needsScale(sentence: AnySentence, at: number, numberAt: number): boolean {
  return sentence.tokens[numberAt]?.kind === 'word' || (at < numberAt && isLetter(sentence, at));
}

/** A letter or two capitals: a currency only where a large sum follows (`5 p.m.`, `the R4`, `the KD 7`). */
function isLetter({ tokens }: AnySentence, at: number): boolean {
  return /^(?:\p{L}|[SQ]R|RO|[BJK]D)$/iu.test(tokens[at]?.text ?? '');
}

/** The number at `at`, in digits or in words; null where none stands there or it counts something else (`12-member`). */
function numberOf(sentence: AnySentence, at: number): { readonly value: number; readonly to: number } | null {
  const token = sentence.tokens[at];
  if (token?.kind === 'word') return numberInWords(sentence, at);
  const [digits = '', unit] = token?.text.split('-') ?? [];
  if (!/^\d/.test(digits) || (unit !== undefined && !isScale(sentence, unit))) return null;
  const english = sentence.words.clauses.amounts.decimalComma ? swapMarks(digits) : digits;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(english)
    ? english.replaceAll(',', '')
    : english.replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? { value: number, to: at + 1 } : null;
}

function isScale({ words }: AnySentence, word: string): boolean {
  return words.clauses.amounts.scales.has(word.toLowerCase());
}

/** What a hyphen joins to a number: `25-million`, `25-million-euro`; null where it joins nothing. */
function joinedScale({ tokens, words }: AnySentence, at: number): Scale | null {
  const [, scale, currency = ''] = tokens[at]?.lower.split('-') ?? [];
  const factor = words.clauses.amounts.scales.get(scale ?? '');
  if (factor === undefined) return null;
  return { factor, to: at + 1, currency: currencyCodes.get(currency) ?? null };
}

/** `1.500,5` as `1,500.5`. */
function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

/** `RMB`, `US$`, `$`, `€`, `yuan`, `U.S. dollars`; no code where several currencies are named so. Adjacent tokens make one sign. */
function currencyAt(sentence: AnySentence, at: number): { code: string | null; to: number } | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (next?.text === '$' && next.start === token.end) {
    const code = currencyCodes.get(`${token.lower}$`);
    if (code !== undefined) return { code, to: at + 2 };
  }
  const { countries, secondWords } = words.clauses.amounts;
  const named = token.capital ? matchLength(countryNames, tokens, at) : 0;
  const country = countries.has(token.lower) ? 1 : named;
  const second = country > 0 && secondWords.has(next?.lower ?? '') ? 1 : 0;
  const name = at + country + second;
  const word = currencyWord(sentence, name);
  const dotted = tokens[name + 1]?.text === '.' && tokens[name + 2]?.kind === 'number' ? 1 : 0;
  const code = currencyCodes.get(word) ?? null;
  if (code === null && !sharedCurrencies.has(word)) return null;
  const francs = code === null && tokens[name + 1]?.lower === 'francs' ? 1 : 0;
  // `Fiji dollars` are none of America’s: of a country that no list has a currency for, the code stays unknown.
  const foreign = named > 0 && code === 'USD' && !countries.has(token.lower);
  return { code: foreign ? null : code, to: name + 1 + dotted + francs };
}

/** The word at `at` as currencies are listed: the full stop of `Tk. 76 lakhs` may be its own. */
function currencyWord({ tokens }: AnySentence, at: number): string {
  return (tokens[at]?.lower ?? '').replace(/\.$/, '');
}

/** The currency that a country's name before it tells (`Canadian dollars`). */
function countryCurrency({ tokens, words }: AnySentence, at: number): string | null {
  const name = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  return words.clauses.amounts.countryCurrencies.get(name) ?? null;
}

/** `million`, `lakh crore`, `亿元`: the factor, and where the words for it end; 1 where there are none. */
function scaleAt({ tokens, words }: AnySentence, at: number): Scale {
  const { scales } = words.clauses.amounts;
  const word = tokens[at]?.lower ?? '';
  const han = hanScales.get(word);
  if (han !== undefined) return { ...han, to: at + 1 };
  const factor = scales.get(word);
  if (factor === undefined) return { factor: 1, to: at, currency: null };
  return word === 'lakh' && tokens[at + 1]?.lower === 'crore'
    ? { factor: LAKH_CRORE, to: at + 2, currency: null }
    : { factor, to: at + 1, currency: null };
}

/** Start of the words that qualify a sum before token `at` (`more than`); `at` itself where there are none. */
export function qualifiersStart({ tokens, words }: AnySentence, at: number): number {
  const { qualifiers, innerQualifiers } = words.clauses.amounts;
  let start = at;
  while (at - start < LONGEST_QUALIFIER && qualifiers.has(tokens[start - 1]?.lower ?? '')) start--;
  return start < at && innerQualifiers.has(tokens[start]?.lower ?? '') ? at : start;
}
