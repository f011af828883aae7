import { fold, foldedWords } from '../fold.ts';
import { genericWords } from '../lexicon/body-words.ts';
import { placeOffices } from '../lexicon/place-words.ts';
import { titles } from '../lexicon/titles.ts';
import { countryMentions } from './country-mentions.ts';
import { isProperName } from './organisation-name.ts';

/** A name inside a longer phrase. */
export interface NameRun {
  readonly name: string;
  /** True where the words around it say that it is a place (`mayor of X`, `delegation from X`). */
  readonly place: boolean;
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*`;
const connector = String.raw`(?:\s+(?:of|for|and|in|&|de|la|du|des|von|van)(?:\s+the)?(?=\s+\p{Lu}))`;
const run = new RegExp(`${capitalised}(?:${connector}?\\s+${capitalised})*`, 'gu');
const groupWords = /\b(?:delegations?|group|mission|representatives?|guests?|visitors|members)\b/iu;

/** Leading words of a run that are an office and not part of a name: `Vice President of BASF` → `BASF`. */
function withoutOffice(name: string): { name: string; office: string | null } {
  const words = name.split(/\s+/);
  let start = 0;
  let office: string | null = null;
  while (start < words.length - 1) {
    const word = fold(words[start] ?? '');
    if (
      !titles.has(word) &&
      !(office !== null && (word === 'of' || word === 'the' || word === 'in' || word === 'to'))
    )
      break;
    if (titles.has(word) || placeOffices.has(word)) office = word;
    start++;
  }
  return { name: words.slice(start).join(' '), office };
}

/**
 * The proper names inside a phrase about a delegation or an office (`the delegation led by Vice President of BASF`,
 * `mayor of Incheon`), countries left out.
 */
export function nameRuns(phrase: string): NameRun[] {
  const found: NameRun[] = [];
  for (const match of phrase.matchAll(run)) {
    const { name, office } = withoutOffice(match[0].replace(/['’]s$|[.,]$/u, ''));
    if (!isName(name)) continue;
    const before = phrase.slice(0, match.index);
    // A consul in Shenyang does not come from Shenyang.
    if (/\b(?:in|to)\s+(?:the\s+)?$/iu.test(before)) continue;
    const from = groupWords.test(before) && /\bfrom\s+(?:the\s+)?$/iu.test(before);
    const led = office ?? fold(/(\p{L}+) of\s+(?:the\s+)?$/iu.exec(before)?.[1] ?? '');
    found.push({ name, place: from || placeOffices.has(led) });
  }
  return found;
}

function isName(name: string): boolean {
  const words = foldedWords(name);
  const general =
    words.every((word) => titles.has(word)) || (words.length === 1 && genericWords.has(words[0] ?? ''));
  return !general && isProperName(name) && !isCountryAlone(name);
}

/** `Germany`, `German side`, `Germany in Shenyang`: the country is found by itself. */
function isCountryAlone(name: string): boolean {
  const [first] = countryMentions(name);
  if (first === undefined) return false;
  return name.split(/\s+/).length <= 2 || (first.start === 0 && /^ (?:in|to) /u.test(name.slice(first.end)));
}
