import { germanCountryCode, isCountryAdjective } from '../../extract/lexicon/german/countries.ts';
import { fold } from '../fold.ts';
import { countryRows } from '../lexicon/countries.ts';

/** A country with every word for it. */
export interface Country {
  /** ISO 3166-1 code. */
  readonly code: string;
  /** Its usual English name (`South Korea`). */
  readonly name: string;
  /** Names and demonyms in English, as written. */
  readonly words: readonly string[];
  /** Those of them that stand before a noun (`German`). */
  readonly demonyms: readonly string[];
}

/** Territories with an ISO code of their own that are listed as places. */
const territories = new Set(['HK', 'MO', 'TW', 'GL']);

/** Languages in which a person may type a country's name. */
const typedLanguages = ['zh', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'ar'];

const long = new Intl.DisplayNames('en', { type: 'region' });
const short = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

function usualName(code: string): string {
  if (territories.has(code)) return (short.of(code) ?? code).replace(/ SAR China$/, '');
  return (long.of(code) ?? code).replace(/ \(.*\)$/, '');
}

function parseRow(row: string): Country {
  const [code = '', demonyms = '', names = ''] = row.split('|');
  const listed = [demonyms, names].flatMap((cell) => cell.split(',')).filter((word) => word !== '');
  const plurals = demonyms
    .split(',')
    .filter((word) => /[a-z]{3}$/.test(word) && !/(?:s|sh|ch|ese)$/.test(word));
  const shown = [long.of(code), short.of(code), usualName(code)].filter((name) => name !== undefined);
  const words = [...shown, ...listed, ...plurals.map((word) => `${word}s`)];
  return { code, name: usualName(code), words: [...new Set(words)], demonyms: demonyms.split(',') };
}

/** The countries and territories that can be recognised. */
export const countries: readonly Country[] = countryRows.trim().split('\n').map(parseRow);

const byCode = new Map(countries.map((country) => [country.code, country]));

export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

/** Whether the code is a country's and not a territory's. */
export function isSovereign(code: string): boolean {
  return !territories.has(code);
}

function typedNames(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string): void => {
    const key = fold(name ?? '');
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const { code, words } of countries) for (const word of words) add(word, code);
  for (const language of typedLanguages) {
    const display = new Intl.DisplayNames(language, { type: 'region' });
    for (const { code } of countries) add(display.of(code), code);
  }
  return names;
}

let typed: Map<string, string> | null = null;

/** The code of the country that a person means by `name`, in any case and in several languages; null for none. */
export function countryTyped(name: string): string | null {
  typed ??= typedNames();
  const folded = fold(name).replace(/^the /, '');
  const lower = name.toLowerCase();
  const german = isCountryAdjective(lower) ? germanCountryCode(lower) : undefined;
  return typed.get(folded) ?? german ?? null;
}
