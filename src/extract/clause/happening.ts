import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from '../phrase/acronym.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { isProper } from '../phrase/name.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { happeningLeadLength } from './happening-lead.ts';
import type { HappeningNoun } from './happening-noun.ts';
import { happeningNounAt, lastHappeningNoun } from './happening-noun.ts';

/** A happening named by a noun: `a bilateral meeting`, `the signing ceremony`, `the 19th Agriculture Expo`. */
export interface Happening extends TokenRange {
  readonly kind: 'happening';
  readonly sort: HappeningNoun['sort'];
  /** The noun that names it, in lower case; `visit` and `signing` for all of their sort. */
  readonly noun: string;
  /** Bears a proper name. */
  readonly named: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  /** The words that name it, without determiner. */
  readonly head: TokenRange;
}

const LONGEST_LEAD = 9;

/** The happening at token `at`, or null. */
export function happeningAt(sentence: TokenSentence, at: number): Happening | null {
  if (at > lastHappeningNoun(sentence)) return null;
  const { tokens, words } = sentence;
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  let i = start;
  let named = false;
  let found: HappeningNoun | null = null;
  while (i - start < LONGEST_LEAD) {
    const noun = happeningNounAt(sentence, i, start);
    if (noun !== null) {
      found = noun;
      named = named || (tokens[i]?.capital === true && i > start && tokens[i - 1]?.capital === true);
      i = noun.end;
      continue;
    }
    const step = happeningLeadLength(sentence, i, found !== null, start);
    if (step === 0) break;
    if (isProper(sentence, i) && i > 0) named = true;
    i += step;
  }
  if (found === null) return null;
  const title = titleEnd(sentence, found);
  named ||= bearsName(sentence, found, title);
  const complement = Math.max(
    title,
    skipAcronym(sentence, named ? nameTail(sentence, found.end) : found.end),
  );
  const first = tokens[start];
  // `attended Monday's opening`: whose or of which day it is makes it one that is known.
  const isOwned = determiner.length === 0 && tokens[at - 1]?.lower === "'s";
  const bareNoun = found.end - start === 1 && determiner.length === 0 && !isOwned && first !== undefined;
  if (bareNoun && found.sort === 'gathering' && !words.encounterNouns.has(found.noun)) return null;
  return {
    kind: 'happening',
    from: at,
    to: complement,
    head: { from: start, to: complement },
    sort: title > 0 ? 'gathering' : found.sort,
    noun: found.noun,
    named,
    definite: determiner.definite || isOwned,
    plural: found.noun.endsWith('s') && !words.clauses.happenings.singularsInS.has(found.noun),
  };
}

/** It has a title, or is called by those for whom it is. */
function bearsName(sentence: TokenSentence, found: HappeningNoun, title: number): boolean {
  return title > 0 || isOfHolders(sentence, found);
}

/** `the Conference of European Rectors`: whom it is for makes a name of it, and none of them. */
function isOfHolders(sentence: TokenSentence, { end, sort }: HappeningNoun): boolean {
  const { tokens, words } = sentence;
  if (sort !== 'gathering' || tokens[end - 1]?.capital !== true || end < 2) return false;
  const tail = nameTail(sentence, end);
  return tail > end + 2 && matchLength(words.rolePlurals, tokens, tail - 1) > 0;
}

/** `of Sister Cities of Changchun Auto Clusters`, `for the Promotion of …`, `on Agriculture` behind a named gathering. */
function nameTail(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  let end = at;
  for (;;) {
    const link = tokens[end]?.lower ?? '';
    if (!words.clauses.happenings.nameLinks.has(link)) return end;
    const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (!isProper(sentence, from)) return end;
    let to = from;
    while (isProper(sentence, to)) to++;
    // `of Asian University Presidents`: for whom it is.
    if (tokens[to]?.capital === true && matchLength(words.rolePlurals, tokens, to) === 1) to++;
    end = to;
  }
}

/** How many words may stand between a gathering and its title, and how many the title may have. */
const LONGEST_LINK = 4;
const LONGEST_TITLE = 16;

/** Behind the title in quotation marks of a gathering (`the seminar entitled “…”`); 0 where it has none. */
function titleEnd({ tokens, words }: TokenSentence, { end, noun, sort }: HappeningNoun): number {
  const { titleLinks, openingMarks, closingMarks } = words.gatherings;
  const gathers = sort === 'gathering' || (sort === 'encounter' && words.gatherings.receptions.test(noun));
  if (!gathers) return 0;
  let open = end;
  while (open - end < LONGEST_LINK && titleLinks.has(tokens[open]?.lower ?? '')) open++;
  if (!openingMarks.has(tokens[open]?.text ?? '')) return 0;
  const close = tokens.findIndex(
    (token, k) => k > open + 1 && k <= open + LONGEST_TITLE && closingMarks.has(token.text),
  );
  return close < 0 ? 0 : close + 1;
}
