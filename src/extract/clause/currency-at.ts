import { countryCode, countryNames } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { AnySentence } from '../phrase/phrase.ts';
import { currencyCodes, isoCodes, sharedCurrencies } from './currencies.ts';

/** A currency that is named in a sentence. */
export interface Currency {
  /** ISO 4217; null where several currencies are named so. */
  readonly code: string | null;
  /** Token behind it. */
  readonly to: number;
  /** What it multiplies its number with (`MSEK 35`). */
  readonly factor: number;
  /** A letter or a rare code, which is a currency only beside a large sum. */
  readonly unsure: boolean;
}

const MILLION = 1e6;
const CODE_LENGTH = 3;

/** The currency at token `at` (`RMB`, `US$`, `$`, `€`, `yuan`, `U.S. dollars`, `MSEK`), or null. Adjacent tokens make one sign. */
export function currencyAt(sentence: AnySentence, at: number): Currency | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (next?.text === '$' && next.start === token.end) {
    const code = currencyCodes.get(`${token.lower}$`) ?? (isoCodes.has(token.text) ? token.text : undefined);
    if (code !== undefined) return { code, to: at + 2, factor: 1, unsure: false };
  }
  return rareCode(token.text, at) ?? named(sentence, at, words.clauses.amounts);
}

/** A code in capitals that has no entry of its own in the list, with millions before it perhaps. */
function rareCode(text: string, at: number): Currency | null {
  if (text.length !== CODE_LENGTH && text.length !== CODE_LENGTH + 1) return null;
  if (isoCodes.has(text) && !currencyCodes.has(text.toLowerCase()))
    return { code: text, to: at + 1, factor: 1, unsure: true };
  const code = text.slice(1);
  const isMillions = text.startsWith('M') && isoCodes.has(code);
  return isMillions ? { code, to: at + 1, factor: MILLION, unsure: false } : null;
}

/** A sign or a name, a country before it perhaps. */
function named(
  sentence: AnySentence,
  at: number,
  { countries, secondWords }: AnySentence['words']['clauses']['amounts'],
): Currency | null {
  const { tokens } = sentence;
  const token = tokens[at];
  const state = token?.capital ? matchLength(countryNames, tokens, at) : 0;
  const isCountry = countries.has(token?.lower ?? '');
  const country = isCountry ? 1 : state;
  const second = country > 0 && secondWords.has(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const name = at + country + second;
  const word = currencyWord(sentence, name);
  const dotted = tokens[name + 1]?.text === '.' && tokens[name + 2]?.kind === 'number' ? 1 : 0;
  const code = currencyCodes.get(word) ?? null;
  // `lend Kenya $50 million`: before a sign for a currency a country is none of it.
  if (state > 0 && !isCountry && tokens[name]?.kind !== 'word') return null;
  if (code === null && !sharedCurrencies.has(word)) return null;
  const francs = code === null && tokens[name + 1]?.lower === 'francs' ? 1 : 0;
  // `Fiji dollars` are none of America’s: of a country that no list has a currency for, the code stays unknown.
  const foreign =
    state > 0 && code === 'USD' && !isCountry && countryCode(wordsOf(tokens, at, state)) !== 'US';
  return {
    code: foreign ? null : code,
    to: name + 1 + dotted + francs,
    factor: 1,
    unsure: isLetter(token?.text ?? ''),
  };
}

function wordsOf(tokens: AnySentence['tokens'], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');
}

/** A letter or two capitals: a currency only where a large sum follows (`5 p.m.`, `the R4`, `the KD 7`). */
function isLetter(text: string): boolean {
  return /^(?:\p{L}|[SQ]R|RO|LE|[BJK]D)$/iu.test(text);
}

/** Whether the word at `at` may name a currency: few sentences have one. */
export function mayNameCurrency(sentence: AnySentence, at: number): boolean {
  const token = sentence.tokens[at];
  const isRare = token?.capital === true && rareCode(token.text, at) !== null;
  return isRare || currencyWords.has(currencyWord(sentence, at));
}

/** Every sign, code and name of a currency. */
const currencyWords: ReadonlySet<string> = new Set(['$', ...currencyCodes.keys(), ...sharedCurrencies]);

/** `$` right behind letters (`FJ$`): it is the end of another currency’s sign. */
export function isEndOfSign({ tokens }: AnySentence, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '$' && before?.kind === 'word' && before.end === tokens[at]?.start;
}

/** The word at `at` as currencies are listed: the full stop of `Tk. 76 lakhs` may be its own. */
function currencyWord({ tokens }: AnySentence, at: number): string {
  const word = tokens[at]?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** The currency that a country's name before it tells (`Canadian dollars`). */
export function countryCurrency({ tokens, words }: AnySentence, at: number): string | null {
  const name = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  return words.clauses.amounts.countryCurrencies.get(name) ?? null;
}
