import { germanCountryCode, isCountryAdjective } from '../../extract/lexicon/german/countries.ts';
import { countryTraps, subjectNouns } from '../lexicon/country-traps.ts';
import { countries, countryOf } from './country-names.ts';

/** A country's name or demonym in a text. `start` and `end` count in that text. */
export interface CountryMention {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly tokens: readonly string[];
  /** null for a name that only looks like a country's. */
  readonly code: string | null;
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.'’‘][\p{L}\p{M}\p{N}]+)*/gu;
const capital = /^\p{Lu}/u;
const acronyms = new Set(
  countries
    .flatMap((country) => country.words.map((name) => name.replaceAll('.', '')))
    .filter((name) => /^[A-Z]{2,5}$/.test(name)),
);
const subjects = new Set(subjectNouns);

/** A token as it is compared: no dots, no possessive, no marks; only acronyms keep their case (`US`, not `us`). */
function keyOf(token: string): string {
  const bare = token.replaceAll('.', '').replace(/['’‘]s?$/u, '');
  if (acronyms.has(bare)) return bare;
  return /^[a-zA-Z]*$/.test(bare)
    ? bare.toLowerCase()
    : bare.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    tokens.push({ key: keyOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

function patternsByFirst(): Map<string, Pattern[]> {
  const first = new Map<string, Pattern[]>();
  const add = (name: string, code: string | null): void => {
    const tokens = tokensOf(name.replaceAll('&', 'and')).map((token) => token.key);
    const head = tokens[0];
    if (head === undefined) return;
    first.set(head, [...(first.get(head) ?? []), { tokens, code }]);
  };
  for (const { code, words } of countries) for (const name of words) add(name, code);
  for (const trap of countryTraps) add(trap, null);
  for (const patterns of first.values()) patterns.sort((a, b) => b.tokens.length - a.tokens.length);
  return first;
}

const byFirst = patternsByFirst();

function matchAt(tokens: readonly Token[], at: number): Pattern | undefined {
  return byFirst
    .get(tokens[at]?.key ?? '')
    ?.find((pattern) => pattern.tokens.every((key, i) => tokens[at + i]?.key === key));
}

/** Capitalised words that mean a country in German and something else in English, name a language or begin a company's name. */
const NOT_GERMAN = /^(?:islands?|moldau|.*isch|deutsch(?:e[nrsm]?)?)$/;

/** A country in German at a token: a name of one or two words, or an adjective, which has no capital (`chinesische`). */
function germanAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isCapital: boolean,
): Pattern | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return undefined;
  for (const last of isCapital && second ? [second, first] : [first]) {
    const written = text.slice(first.start, last.end).toLowerCase();
    const isGerman = isCapital ? !NOT_GERMAN.test(written) : isCountryAdjective(written);
    const code = isGerman ? germanCountryCode(written) : undefined;
    if (code !== undefined && countryOf(code) !== undefined)
      return { tokens: last === first ? [first.key] : [first.key, last.key], code };
  }
  return undefined;
}

/** `Japanese Affairs`, `American and Oceanian Affairs`: what an office works on. */
function isSubject(text: string, end: number): boolean {
  const next = /^(?:,? and \p{Lu}\p{L}+)? (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 60));
  return next !== null && subjects.has(next[1] ?? '');
}

/**
 * The countries that a text names, by name, short name, acronym or demonym, in order. A country that is only the
 * subject of an office's work is left out.
 */
export function countryMentions(text: string): CountryMention[] {
  const found: CountryMention[] = [];
  const tokens = tokensOf(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const isCapital = capital.test(text.slice(token.start, token.start + 2));
    const pattern = (isCapital ? matchAt(tokens, i) : undefined) ?? germanAt(text, tokens, i, isCapital);
    if (pattern === undefined) continue;
    const end = tokens[i + pattern.tokens.length - 1]?.end ?? token.end;
    if (pattern.code !== null && !isSubject(text, end))
      found.push({ code: pattern.code, start: token.start, end });
    i += pattern.tokens.length - 1;
  }
  return found;
}

/** The codes of the countries that a text names, each once. */
export function countriesIn(text: string): string[] {
  return [...new Set(countryMentions(text).map((mention) => mention.code))];
}
