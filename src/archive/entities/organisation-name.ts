import { fold, foldedWords } from '../fold.ts';
import { companySuffixes, genericWords, publicBodyWords } from '../lexicon/body-words.ts';
import { countryMentions } from './country-mentions.ts';
import { countryTyped } from './country-names.ts';

/** A body's name taken apart. */
export interface BodyName {
  /** As written, without the article before it and the acronym in brackets behind it. */
  readonly name: string;
  /** The acronym or short name in brackets behind it. */
  readonly acronym: string | null;
}

const bracketed = /^(.*?)\s*[(（]([^()（）]{2,40})[)）]$/u;
const shortForm = /^[\p{Lu}\d][\p{L}\d&.-]{1,11}$/u;

/** Whether a word can be the short form of a longer name: capitals for the most part (`CPME`, `BiH`, `FAW-VW`). */
export function isShortForm(word: string): boolean {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return shortForm.test(word) && capitals >= 2 && capitals * 2 >= letters;
}

/**
 * `the French Confederation of … (CPME)` → the name and `CPME`. The country before or behind a name is no part of it:
 * `Northeast China’s Jilin province`, `Audi AG of Germany`.
 */
export function bodyName(text: string): BodyName {
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/^(?:the|The|its|their) /, '')
    .replace(/['’]s$/, '');
  const trimmed = withoutHome(withoutOwner(bare));
  const match = bracketed.exec(trimmed);
  if (match === null || !isShortForm(match[2] ?? '')) return { name: trimmed, acronym: null };
  return { name: match[1] ?? trimmed, acronym: match[2] ?? null };
}

function withoutOwner(name: string): string {
  const owner = /^(.{3,40}?)['’]s (?=\p{Lu})/u.exec(name);
  const last = countryMentions(owner?.[1] ?? '').at(-1);
  return owner === null || last?.end !== owner[1]?.length ? name : name.slice(owner[0].length);
}

/** Only behind a legal form: the Embassy of Germany needs its country. */
function withoutHome(name: string): string {
  const parts = /^(.* (\S+)) of (.+)$/u.exec(name);
  const company = companySuffixes.has(fold(parts?.[2] ?? ''));
  return company && countryTyped(parts?.[3] ?? '') !== null ? (parts?.[1] ?? name) : name;
}

const linkWords = new Set(['the', 'of', 'for', 'and', 'a', 'de', 'la']);
const droppedWords = new Set(['municipal', 'city', 'municipality']);

/**
 * The key under which a body is found again: folded, legal forms at its end left out, and for public bodies without
 * regard to the order that its `of` gives. Names with one key are one body's.
 */
export function bodyKey(name: string): string {
  const words = withoutSuffixes(foldedWords(name.replaceAll('&', ' and ')).filter((word) => word !== 'the'));
  if (!words.some((word) => publicBodyWords.has(word))) return words.join(' ');
  const telling = words.filter((word) => !linkWords.has(word) && !droppedWords.has(word));
  return telling
    .map((word) => countryTyped(word) ?? word)
    .sort()
    .join(' ');
}

function withoutSuffixes(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? '')) end--;
  const core = words.slice(0, end);
  const telling = core.some((word) => !genericWords.has(word));
  return telling && countryTyped(core.join(' ')) === null ? core : words;
}

/** Whether a name is one body's and not a common noun (`the company`, `municipal Party committee`). */
export function isProperName(name: string): boolean {
  const words = name.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^["'“‘(]?\p{Lu}|^\P{Script=Latin}/u.test(word));
  const telling = capitals.filter((word) => !genericWords.has(fold(word)) && countryTyped(word) === null);
  return telling.length > 0 || (capitals.length >= 2 && capitals.length >= words.length / 2);
}
