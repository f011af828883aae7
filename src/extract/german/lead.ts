import { isCountryAdjective } from '../lexicon/german/countries.ts';
import { numbers } from '../lexicon/german/dates.ts';
import { body, building, place } from '../lexicon/german/nouns.ts';
import { type Cases, determiners, indefinite, prepositions } from '../lexicon/german/small-words.ts';
import type { CutSentence, TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isAdjective, isCapitalAdjective, isCount, isGroup, isNoun, isOffice } from './tokens.ts';

/** What stands before the noun that a phrase is about: `der in Berlin tätige neue chinesische`. */
export interface Lead {
  readonly end: number;
  readonly cases: Cases;
  readonly definite: boolean;
  /** A number, or a determiner in the plural: several are meant. */
  readonly counted: boolean;
  /** Countries and places that it comes from. */
  readonly origins: readonly TokenRange[];
  /** Where adjectives that belong to a title begin. */
  readonly modifiers: number;
}

const ALL_CASES = 'ngda';
const LONGEST_INSERTION = 9;
const MOST_ADJECTIVES = 6;

/** The determiner, the owner, the number and the adjectives at `at`. */
export function leadAt(sentence: CutSentence, at: number): Lead {
  const word = wordAt(sentence, at);
  const determined = determiners.get(word);
  let end = determined === undefined ? at : at + 1;
  if (determined !== undefined) end = insertionEnd(sentence, end);
  const origins: TokenRange[] = [];
  let counted = false;
  let modifiers = end;
  for (let steps = 0; steps < MOST_ADJECTIVES; steps++) {
    const skipped = hyphenEnd(sentence, ordinalEnd(sentence, end));
    if (skipped > end) {
      end = skipped;
      continue;
    }
    if (isCount(sentence, end) || numbers.has(wordAt(sentence, end))) counted = true;
    else if (isOwner(sentence, end)) origins.push({ from: end, to: end + 1 });
    else if (isQualifier(sentence, end)) {
      if (isOrigin(sentence, end)) origins.push({ from: end, to: end + 1 });
    } else break;
    end++;
    if (origins.at(-1)?.to === end) modifiers = end;
  }
  return {
    end,
    cases: determined ?? ALL_CASES,
    definite: determined !== undefined && !indefinite.has(word),
    counted,
    origins,
    modifiers,
  };
}

/** `2. Bürgermeister`: token behind the number and its full stop. */
function ordinalEnd(sentence: CutSentence, at: number): number {
  const isOrdinal = /^\d{1,2}$/.test(wordAt(sentence, at)) && wordAt(sentence, at + 1) === '.';
  return isOrdinal && isNoun(sentence, at + 2) ? at + 2 : at;
}

/** `Wirtschafts- und Handelsabteilung`: token behind the first part and `und`. */
export function hyphenEnd(sentence: CutSentence, at: number): number {
  const [first, hyphen, link] = sentence.tokens.slice(at, at + 3);
  const isCut = first?.capital === true && hyphen?.text === '-' && hyphen.start === first.end;
  return isCut && /^(?:und|oder|sowie)$/.test(link?.lower ?? '') ? at + 3 : at;
}

/** `Kulmbachs Oberbürgermeister`, `Xantens Partnerstadt`: a name in the genitive before an office, a place or a group. */
function isOwner(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !isNoun(sentence, at) || !/s[’']?$/.test(token.text)) return false;
  if (building.test(token.lower) || place.test(token.lower) || body.test(token.lower)) return false;
  let next = at + 1;
  while (isAdjective(sentence, next) || /^\d$/.test(wordAt(sentence, next)) || wordAt(sentence, next) === '.')
    next++;
  return (
    !isOffice(sentence, at) &&
    (isOffice(sentence, next) || isGroup(sentence, next) || isPartnerTown(sentence, next))
  );
}

function isPartnerTown(sentence: CutSentence, at: number): boolean {
  return /(?:partner|schwester|haupt)stadt$/.test(wordAt(sentence, at));
}

function isQualifier(sentence: CutSentence, at: number): boolean {
  if (isAdjective(sentence, at)) return true;
  return isCapitalAdjective(sentence, at) && (isNoun(sentence, at + 1) || isAdjective(sentence, at + 1));
}

/** `chinesische`, `Offenburger`. */
function isOrigin(sentence: CutSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  return (
    isCountryAdjective(token.lower) || (token.capital && /er$/.test(token.lower) && token.lower !== 'erster')
  );
}

/**
 * `der in Berlin tätige`, `17 in Kürze ausreisende`: token behind a preposition with its noun when an adjective follows; else
 * `at`.
 */
function insertionEnd(sentence: CutSentence, at: number): number {
  if (!prepositions.has(wordAt(sentence, at))) return at;
  for (let end = at + 2; end - at < LONGEST_INSERTION; end++) {
    const behind = isNoun(sentence, end + 1) || isAdjective(sentence, end + 1);
    if (isParticipleLike(sentence, end) && behind) return end;
    if (sentence.tokens[end]?.kind === 'mark') return at;
  }
  return at;
}

function isParticipleLike(sentence: CutSentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  return (
    isAdjective(sentence, at) &&
    before !== undefined &&
    (before.capital || before.kind === 'number' || !isAdjective(sentence, at - 1))
  );
}
