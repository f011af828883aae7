import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';

/** A body named in lower case (`the municipal government`), or null. */
export function commonBodyAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  if (!determiner.definite) return null;
  const start = at + determiner.length;
  const length = Math.max(
    matchLength(sentence.words.commonBodies, sentence.tokens, start),
    lowerBodyLength(sentence, start),
  );
  if (length === 0 || sentence.tokens[start]?.capital === true) return null;
  return plainPhrase('organisation', at, start + length, { from: start, to: start + length }, true);
}

/** `the parliamentary commission on national defence`: a body named by what it is for. */
function lowerBodyLength(sentence: TokenSentence, start: number): number {
  const { tokens, words } = sentence;
  let end = start;
  while (
    end - start < 4 &&
    tokens[end]?.capital === false &&
    (QUALIFIERS.has(tokens[end]?.lower ?? '') || words.portfolios.has(tokens[end]?.lower ?? '')) &&
    !LOWER_HEADS.has(tokens[end]?.lower ?? '')
  )
    end++;
  if (!LOWER_HEADS.has(tokens[end]?.lower ?? '') || tokens[end]?.capital !== false) return 0;
  end++;
  if (
    ['on', 'for', 'of'].includes(tokens[end]?.lower ?? '') &&
    words.portfolios.has(tokens[end + 1]?.lower ?? '')
  ) {
    end += 2;
    while (words.portfolios.has(tokens[end]?.lower ?? '') && tokens[end]?.capital === false) end++;
  }
  return end - start;
}

/** Lower-case words that qualify a body (`Dalian municipal Party committee`). */
const QUALIFIERS = new Set([
  'municipal',
  'provincial',
  'city',
  'district',
  'county',
  'state',
  'federal',
  'regional',
  'national',
  'central',
  'local',
  'party',
  "people's",
  'foreign',
  'affairs',
  'town',
  'village',
  'prefectural',
  'metropolitan',
  'trade',
  'finance',
  'defence',
  'defense',
  'interior',
  'economy',
  'health',
  'education',
  'justice',
  'and',
  'standing',
  'management',
  'supervisory',
  'executive',
  'urban',
  'military',
  'coalition',
  'caretaker',
  'interim',
  'parliamentary',
  'friendship',
  'interparliamentary',
  'working',
  'contact',
  'joint',
  'coordination',
  'steering',
  'bilateral',
  'liaison',
]);
const LOWER_HEADS = new Set([
  'committee',
  'government',
  'council',
  'office',
  'bureau',
  'department',
  'commission',
  'ministry',
  'parliament',
  'embassy',
  'consulate',
  'authorities',
  'authority',
  'assembly',
  'senate',
  'delegation',
  'cabinet',
  'board',
  'secretariat',
  'presidency',
  'administration',
  'police',
  'army',
  'agency',
  'foundation',
  'university',
  'chamber',
  'group',
  'forum',
  'subcommittee',
  'team',
  'mission',
  'institute',
  'branch',
]);

/** End of lower-case words that close an organisation's name after proper ones (`municipal Party committee`), else `at`. */
export function lowerTailEnd(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  let end = at;
  while (end - at < 4 && QUALIFIERS.has(tokens[end]?.lower ?? '')) end++;
  const head = tokens[end];
  return head !== undefined && !head.capital && LOWER_HEADS.has(head.lower) && head.lower !== 'delegation'
    ? end + 1
    : at;
}
