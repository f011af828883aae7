import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isAllCapitals, isProper, isRoleWord, properRunEnd } from './name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';

const LINKS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'to', 'with', ',']);
/** Bodies whose place is part of their name (`Chamber of Commerce in Changchun City`). */
const SEATED = new Set([
  'chamber',
  'embassy',
  'consulate',
  'office',
  'mission',
  'commerce',
  'association',
  'industry',
]);
const PEOPLE = new Set([
  "people's",
  'people',
  "women's",
  'women',
  "children's",
  'youth',
  'workers',
  'writers',
  'veterans',
  'farmers',
  'investors',
  'citizens',
  'men',
  'children',
  'students',
  'teachers',
  'employers',
  'manufacturers',
  'nurses',
  'journalists',
  'lawyers',
  'mayors',
  'governors',
]);
const COMPANY_ENDS = new Set(['ltd', 'ltd.', 'inc', 'inc.', 'llc', 'limited', 'plc', 's.a.']);

/** An organisation's name at `at` (`the Ministry of Commerce and Industry`, `BASF`), or null. */
export function organisationAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  const end = organisationNameEnd(sentence, start);
  if (end === start) return commonBodyAt(sentence, at);
  return plainPhrase(
    'organisation',
    at,
    skipAcronym(sentence, end),
    { from: start, to: end },
    determiner.definite,
  );
}

/** A body named in lower case (`the municipal government`), or null. */
function commonBodyAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  if (!determiner.definite) return null;
  const start = at + determiner.length;
  const length = Math.max(matchLength(sentence.words.commonBodies, sentence.tokens, start), lowerBodyLength(sentence, start));
  if (length === 0 || sentence.tokens[start]?.capital === true) return null;
  return plainPhrase('organisation', at, start + length, { from: start, to: start + length }, true);
}

/** `the parliamentary commission on national defence`: a body named by what it is for. */
function lowerBodyLength(sentence: TokenSentence, start: number): number {
  const { tokens, words } = sentence;
  let end = start;
  while (end - start < 4 && tokens[end]?.capital === false && (QUALIFIERS.has(tokens[end]?.lower ?? '') || words.portfolios.has(tokens[end]?.lower ?? '')) && !LOWER_HEADS.has(tokens[end]?.lower ?? '')) end++;
  if (!LOWER_HEADS.has(tokens[end]?.lower ?? '') || tokens[end]?.capital !== false) return 0;
  end++;
  if (['on', 'for', 'of'].includes(tokens[end]?.lower ?? '') && words.portfolios.has(tokens[end + 1]?.lower ?? '')) {
    end += 2;
    while (words.portfolios.has(tokens[end]?.lower ?? '') && tokens[end]?.capital === false) end++;
  }
  return end - start;
}

/** End of a parenthesis with an acronym right after a name, else `end`. */
export function skipAcronym(sentence: TokenSentence, end: number): number {
  const { tokens } = sentence;
  if (tokens[end]?.text !== '(' && tokens[end]?.text !== '（') return end;
  const close = tokens.findIndex((token, k) => k > end && (token.text === ')' || token.text === '）'));
  if (close < 0 || close - end > 8) return end;
  const inside = tokens.slice(end + 1, close);
  return inside.length > 0 && inside.some((token) => token.capital || token.kind === 'number')
    ? close + 1
    : end;
}

/** End of an organisation's name that begins at `start`, or `start` where there is none. */
export function organisationNameEnd(sentence: TokenSentence, start: number): number {
  const { tokens, words } = sentence;
  const qualified = qualifierBefore(sentence, start);
  if (!isProper(sentence, start + qualified) && !startsWithPossessive(sentence, start + qualified))
    return start;
  let end = start + qualified;
  let headEnd = start;
  while (end < tokens.length) {
    if (isProper(sentence, end) && !(end > start && isOfficeInside(sentence, end))) {
      end++;
      if (isHead(sentence, start, end - 1)) headEnd = end;
      else if (headEnd > start && isTopicWord(sentence, end - 1)) headEnd = end;
      continue;
    }
    if (tokens[end]?.lower === "'s" && ownsBody(sentence, end)) {
      end++;
      continue;
    }
    const lower = lowerTailEnd(sentence, end);
    if (lower > end) {
      end = lower;
      headEnd = end;
      continue;
    }
    const next = afterLink(sentence, start, end, headEnd);
    if (next === end) break;
    const target = linkTargetEnd(sentence, next);
    if (target === next) break;
    end = target;
    if (headEnd > start || words.organisationHeads.has(tokens[target - 1]?.lower ?? '')) headEnd = end;
  }
  const nameEnd = headEnd > start ? extendOverTail(sentence, headEnd, end) : acronymEnd(sentence, start);
  return nameEnd;
}

/** `the municipal People’s Committee`: a lower-case qualifier is part of the name. */
function qualifierBefore(sentence: TokenSentence, start: number): number {
  const lower = sentence.tokens[start]?.lower ?? '';
  return ['municipal', 'provincial', 'federal', 'district', 'national', 'city', 'county'].includes(lower) &&
    sentence.tokens[start]?.capital === false
    ? 1
    : 0;
}

/** `People’s Government`, `the Minister’s Office`. */
function ownsBody(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (PEOPLE.has(tokens[at - 1]?.lower ?? '')) return true;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.capital &&
    words.organisationHeads.has(next.lower) &&
    matchLength(words.roleHeads, tokens, at - 1) > 0
  );
}

function startsWithPossessive(sentence: TokenSentence, start: number): boolean {
  return PEOPLE.has(sentence.tokens[start]?.lower ?? '') && sentence.tokens[start]?.capital === true;
}

function isOfficeInside(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || isAllCapitals(token.text)) return false;
  const { words, tokens } = sentence;
  if (words.organisationHeads.has(token.lower) || words.portfolios.has(token.lower)) return false;
  const role = matchLength(words.roleHeads, tokens, at) > 0;
  return (
    role &&
    !tokens.slice(at + 1, at + 4).some((later) => later.capital && words.organisationHeads.has(later.lower))
  );
}

/** A last word of an organisation's name, not as its only word, unless a complement follows (`Ministry of …`). */
function isHead(sentence: TokenSentence, start: number, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !sentence.words.organisationHeads.has(token.lower)) return false;
  if (isAllCapitals(token.text)) return true;
  if (at > start) return true;
  const next = sentence.tokens[at + 1]?.lower;
  return (next === 'of' || next === 'for' || next === 'on') && /^\p{Lu}/u.test(token.text);
}

function isTopicWord(sentence: TokenSentence, at: number): boolean {
  return (
    sentence.words.portfolios.has(sentence.tokens[at]?.lower ?? '') &&
    ['and', '&', ',', 'of', 'for', 'the'].includes(sentence.tokens[at - 1]?.lower ?? '')
  );
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
function lowerTailEnd(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  let end = at;
  while (end - at < 4 && QUALIFIERS.has(tokens[end]?.lower ?? '')) end++;
  const head = tokens[end];
  return head !== undefined && !head.capital && LOWER_HEADS.has(head.lower) && head.lower !== 'delegation'
    ? end + 1
    : at;
}

/** `Safety Systems (Changchun) Co.`: a place in brackets inside a company's name. */
function bracketEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at;
  return words.organisationHeads.has(tokens[at + 3]?.lower ?? '') && tokens[at + 3]?.capital === true
    ? at + 3
    : at;
}

/** Where the name may go on after a linking word at `end`; `end` itself where it may not. */
function afterLink(sentence: TokenSentence, start: number, end: number, headEnd: number): number {
  const { tokens, words } = sentence;
  const bracket = bracketEnd(sentence, end);
  if (bracket > end) return bracket;
  const link = tokens[end]?.lower ?? '';
  const before = tokens[end - 1]?.lower ?? '';
  if (link === '-' || link === '–')
    return headEnd === start && isProper(sentence, end + 1) && tokens[end]?.start === tokens[end - 1]?.end
      ? end + 1
      : end;
  if (!LINKS.has(link) || end === start) return end;
  const next = tokens[end + 1]?.lower ?? '';
  if (link === ',') {
    if (COMPANY_ENDS.has(next)) return end + 1;
    const headAhead = headEnd > start || tokens.slice(end, end + 6).some((token) => token.capital && words.organisationHeads.has(token.lower));
    return words.portfolios.has(before) && words.portfolios.has(next) && headAhead ? end + 1 : end;
  }
  if (link === 'and' || link === '&') {
    const joined =
      words.portfolios.has(before) && (words.portfolios.has(next) || words.organisationHeads.has(next));
    return (joined || link === '&') && isProper(sentence, end + 1) ? end + 1 : end;
  }
  if (link === 'in') return SEATED.has(before) && isProper(sentence, end + 1) ? end + 1 : end;
  if (link === 'with') return before === 'friendship' || before === 'cooperation' ? end + 1 : end;
  if (link === 'to') return before === 'embassy' || before === 'mission' ? end + 1 : end;
  return headEnd > start ? end + 1 : end;
}

/** End of what a link leads to: a topic, a country, a place or a name of its own. */
function linkTargetEnd(sentence: TokenSentence, next: number): number {
  const { tokens, words } = sentence;
  const from = tokens[next]?.lower === 'the' || tokens[next]?.lower === 'its' ? next + 1 : next;
  if (!isProper(sentence, from)) return next;
  const country = countryLength(sentence, from);
  let end = from;
  if (words.portfolios.has(tokens[from]?.lower ?? '')) {
    while (
      isProper(sentence, end) &&
      (words.portfolios.has(tokens[end]?.lower ?? '') ||
        words.organisationHeads.has(tokens[end]?.lower ?? ''))
    )
      end++;
    return end;
  }
  if (country > 0 && !isDemonym(tokens[from]?.lower ?? '') && !words.organisationHeads.has(tokens[from + country]?.lower ?? '')) return from + country;
  end = from + 1;
  const runEnd = properRunEnd(sentence, from);
  while (end < runEnd && matchLength(words.roleHeads, tokens, end) === 0) end++;
  return end;
}

/** One more proper word after the head belongs to the name (`Volkswagen Group China`); two look like a person's name. */
function extendOverTail(sentence: TokenSentence, headEnd: number, end: number): number {
  const country = countryLength(sentence, headEnd);
  if (country > 0 && headEnd + country <= end) return headEnd + country;
  return headEnd;
}

/** End of a single acronym (`BASF`, `FAW`) at `start`, which is no country. */
function acronymEnd(sentence: TokenSentence, start: number): number {
  const token = sentence.tokens[start];
  if (token === undefined || countryLength(sentence, start) > 0) return start;
  if (!/^[\p{Lu}\p{N}&-]{2,12}$/u.test(token.text) || sentence.words.honorifics.has(token.lower))
    return start;
  if (isRoleWord(sentence, start)) return start;
  const next = sentence.tokens[start + 1];
  if (next !== undefined && next.kind === 'word' && next.capital && !isRoleWord(sentence, start + 1))
    return start;
  return start + 1;
}
