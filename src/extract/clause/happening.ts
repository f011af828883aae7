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
  const complement = skipAcronym(sentence, named ? nameTail(sentence, found.end) : found.end);
  const first = tokens[start];
  const bareNoun = found.end - start === 1 && determiner.length === 0 && first !== undefined;
  if (bareNoun && found.sort === 'gathering' && !words.encounterNouns.has(found.noun)) return null;
  return {
    kind: 'happening',
    from: at,
    to: complement,
    head: { from: start, to: complement },
    sort: found.sort,
    noun: found.noun,
    named,
    definite: determiner.definite,
    plural: found.noun.endsWith('s') && !words.clauses.happenings.singularsInS.has(found.noun),
  };
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
    end = to;
  }
}
