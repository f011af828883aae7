import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { countryLength, isProper } from '../phrase/name.ts';
import { skipAcronym } from '../phrase/organisation.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';

/** A happening named by a noun: `a bilateral meeting`, `the signing ceremony`, `the 19th Agriculture Expo`. */
export interface Happening extends TokenRange {
  readonly kind: 'happening';
  /** `remote` is an encounter without presence (a telephone call). */
  readonly sort: 'encounter' | 'remote' | 'gathering' | 'signing' | 'visit';
  readonly noun: string;
  /** Bears a proper name. */
  readonly named: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  /** The words that name it, without determiner. */
  readonly head: TokenRange;
}

const LONGEST_LEAD = 9;
const VISITS = new Set([
  'visit',
  'visits',
  'trip',
  'tour',
  'call',
  'stay',
  'journey',
  'stopover',
  'courtesy',
]);
const SIGNINGS = new Set([
  'signing',
  'signature',
  'exchange',
  'initialling',
  'initialing',
  'inking',
  'renewal',
  'conclusion',
]);
const REMOTE_LEADS = new Set(['phone', 'telephone', 'conference', 'video-phone']);
/** Encounters also where they bear a name (`Bilateral Political Consultations`). */
const TALKS = new Set(['talks', 'consultations', 'discussions', 'negotiations']);
const NO_LEAD = /(?:ed)$/;

/** The happening at `at`, or null. */
export function happeningAt(sentence: TokenSentence, at: number): Happening | null {
  const { tokens, words } = sentence;
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  let i = start;
  let named = false;
  let found: { end: number; noun: string; sort: Happening['sort'] } | null = null;
  while (i - start < LONGEST_LEAD) {
    const noun = nounAt(sentence, i, start);
    if (noun !== null) {
      found = noun;
      named = named || (tokens[i]?.capital === true && i > start && tokens[i - 1]?.capital === true);
      i = noun.end;
      continue;
    }
    const step = leadStep(sentence, i, found !== null, start);
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
    plural: /s$/.test(found.noun) && found.noun !== 'congress' && found.noun !== 'talks',
  };
}

function nounAt(
  sentence: TokenSentence,
  i: number,
  start: number,
): { end: number; noun: string; sort: Happening['sort'] } | null {
  const { tokens, words } = sentence;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const remote = matchLength(words.remoteNouns, tokens, i);
  const remoteLead = tokens
    .slice(start, i)
    .some((lead) => REMOTE_LEADS.has(lead.lower) && !lead.capital && lead.lower !== 'conference');
  const next = tokens[i + 1]?.lower;
  if (SIGNINGS.has(token.lower) && (next === 'of' || next === 'ceremony' || next === 'event')) {
    if (
      token.lower === 'exchange' &&
      next === 'of' &&
      !/^(?:notes|documents|agreements|memoranda|mous|letters|instruments|memorandums)$/.test(
        tokens[i + 2]?.lower ?? '',
      )
    )
      return null;
    return { end: next === 'of' ? i + 1 : i + 2, noun: 'signing', sort: 'signing' };
  }
  if (SIGNINGS.has(token.lower) && next === 'and' && SIGNINGS.has(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.lower === 'of') return { end: i + 3, noun: 'signing', sort: 'signing' };
  if (token.lower === 'signing' && i > start) return { end: i + 1, noun: 'signing', sort: 'signing' };
  if (
    remote > 0 &&
    !(
      VISITS.has(token.lower) &&
      ['courtesy', 'farewell', 'introductory', 'port'].includes(tokens[i - 1]?.lower ?? '')
    )
  )
    return { end: i + remote, noun: tokens[i + remote - 1]?.lower ?? '', sort: 'remote' };
  if (VISITS.has(token.lower) && (token.lower !== 'courtesy' || next === 'call' || next === 'visit'))
    return { end: i + (token.lower === 'courtesy' ? 2 : 1), noun: 'visit', sort: 'visit' };
  const encounter = matchLength(words.encounterNouns, tokens, i);
  const gathering = matchLength(words.gatheringNouns, tokens, i);
  if (encounter === 0 && gathering === 0) return null;
  const length = Math.max(encounter, gathering);
  const sort = remoteLead
    ? 'remote'
    : token.capital && gathering > 0 && i > start && !TALKS.has(token.lower)
      ? 'gathering'
      : encounter >= gathering
        ? 'encounter'
        : 'gathering';
  return { end: i + length, noun: tokens[i + length - 1]?.lower ?? '', sort };
}

/** Words that may stand before the noun: adjectives, numbers, countries, names. */
function leadStep(sentence: TokenSentence, i: number, found: boolean, start: number): number {
  const { tokens, words } = sentence;
  const token = tokens[i];
  if (token === undefined) return 0;
  if (found)
    return token.lower === 'of' &&
      ['session', 'meeting', 'round'].includes(tokens[i - 1]?.lower ?? '') &&
      nounFollows(sentence, i + 1, start)
      ? 1
      : 0;
  const country = countryLength(sentence, i);
  if (country > 0) return country;
  if (isProper(sentence, i)) return 1;
  if (token.kind === 'number') return 1;
  if (["'s", "'", '’', '-', '–', '“', '”', '"'].includes(token.lower)) return i > start ? 1 : 0;
  if ((token.lower === 'and' || token.text === ',' || token.lower === '&') && i > start)
    return isLeadWord(sentence, i - 1) && isLeadWord(sentence, i + 1) ? 1 : 0;
  if (words.numbers.has(token.lower)) return 1;
  if (
    token.lower === 'of' &&
    ['round', 'rounds', 'session', 'series', 'meeting'].includes(tokens[i - 1]?.lower ?? '')
  )
    return 1;
  return isLeadWord(sentence, i) ? 1 : 0;
}

/** `a session of official talks`: the noun that counts stands behind `of`. */
function nounFollows(sentence: TokenSentence, at: number, start: number): boolean {
  for (let k = at; k < at + 4; k++) {
    if (nounAt(sentence, k, start) !== null) return true;
    if (!isLeadWord(sentence, k)) return false;
  }
  return false;
}

function isLeadWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (isProper(sentence, at)) return true;
  if (words.agreementHeads.has(token.lower)) return true;
  if (token.capital && at > 0) return false;
  if (
    [
      'separate',
      'closed-door',
      'extended',
      'limited',
      'detailed',
      'first',
      'second',
      'third',
      'delegation-level',
      'one-on-one',
      'face-to-face',
      'tripartite',
      'trilateral',
      'new',
      'last',
      'next',
      'joint',
      'same',
      'such',
    ].includes(token.lower)
  )
    return true;
  if (
    words.functionWords.has(token.lower) ||
    words.subordinators.has(token.lower) ||
    NO_LEAD.test(token.lower)
  )
    return false;
  const verb = words.verbs.get(token.lower);
  if (
    verb !== undefined &&
    ![
      'working',
      'official',
      'conference',
      'joint',
      'closing',
      'opening',
      'tour',
      'visiting',
      'planning',
    ].includes(token.lower)
  )
    return false;
  return matchLength(words.prepositions, tokens, at) === 0 && matchLength(words.adverbs, tokens, at) === 0;
}

/** `of Sister Cities of Changchun Auto Clusters`, `for the Promotion of …`, `on Agriculture` behind a named gathering. */
function nameTail(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  let end = at;
  for (;;) {
    const link = tokens[end]?.lower ?? '';
    if (!['of', 'for', 'on', 'and'].includes(link)) return end;
    const from = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (!isProper(sentence, from)) return end;
    let to = from;
    while (isProper(sentence, to)) to++;
    end = to;
  }
}
