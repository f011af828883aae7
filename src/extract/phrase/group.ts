import { matchLength } from '../lexicon/phrase-set.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isProper } from './name.ts';
import { organisationNameEnd } from './organisation.ts';
import type { Phrase, PhraseList, TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';

type ListReader = (sentence: TokenSentence, at: number) => PhraseList | null;

const LONGEST_LEAD = 10;
const NO_ADJECTIVE = /(?:ed|s)$/;

/**
 * A delegation or people in the plural at `at` (`a 12-member delegation of X led by Y`, `German entrepreneurs`), or null.
 * `listAt` reads the leaders: a group's leader can be any participant.
 */
export function groupAt(sentence: TokenSentence, at: number, listAt: ListReader): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const lead = leadOf(sentence, at + determiner.length);
  if (lead === null) return null;
  const behind = complementsOf(sentence, lead.end);
  const led = leadersAt(sentence, behind.end, listAt);
  return {
    kind: 'group',
    from: at,
    to: led.end,
    head: { from: at + determiner.length, to: behind.end },
    offices: [],
    origins: [...behind.origins, ...lead.origins],
    members: led.members,
    definite: determiner.definite,
    plural: true,
  };
}

interface Lead {
  readonly end: number;
  readonly origins: TokenRange[];
}

/** Steps over numbers, adjectives, countries and names up to the word for the group. */
function leadOf(sentence: TokenSentence, at: number): Lead | null {
  const origins: TokenRange[] = [];
  let i = at;
  while (i - at < LONGEST_LEAD) {
    const head = groupHeadLength(sentence, i, at);
    if (head > 0) return { end: i + head, origins };
    const step = leadStep(sentence, i, at);
    if (step === null) return null;
    if (step.origin) origins.push({ from: i, to: step.to });
    i = step.to;
  }
  return null;
}

/** Length of the word for a group at `i`; 0 where none stands there or where it is part of a name (`China Investors Center`). */
function groupHeadLength(sentence: TokenSentence, i: number, at: number): number {
  const { tokens, words } = sentence;
  const group = matchLength(words.groupHeads, tokens, i);
  const head = Math.max(group, matchLength(words.peoplePlurals, tokens, i));
  const token = tokens[i];
  if (head === 0 || token === undefined) return 0;
  const next = tokens[i + head];
  if (token.capital && i > at && next?.capital === true && words.organisationHeads.has(next.lower)) return 0;
  if (
    token.capital &&
    i === at &&
    i > 0 &&
    group > 0 &&
    words.organisationHeads.has(token.lower) &&
    token.lower !== 'delegation'
  )
    return 0;
  return head;
}

function leadStep(sentence: TokenSentence, i: number, at: number): { to: number; origin: boolean } | null {
  const { tokens, words } = sentence;
  const token = tokens[i];
  if (token === undefined) return null;
  if (words.numbers.has(token.lower) || token.kind === 'number') return { to: i + 1, origin: false };
  const country = countryLength(sentence, i);
  if (country > 0) return { to: i + country, origin: true };
  if (isProper(sentence, i)) {
    const end = properLeadEnd(sentence, i);
    return end === i ? null : { to: end, origin: true };
  }
  if (token.lower === "'s" || token.text === '-' || isAdjective(sentence, i))
    return { to: i + 1, origin: false };
  const joins =
    (token.text === ',' || token.lower === 'and') &&
    i > at &&
    canJoin(sentence, i - 1) &&
    canJoin(sentence, i + 1);
  return joins ? { to: i + 1, origin: false } : null;
}

/** Adjectives and countries may be joined before a group (`Chinese and German`), names may not. */
function canJoin(sentence: TokenSentence, at: number): boolean {
  return countryLength(sentence, at) > 0 || isAdjective(sentence, at);
}

function properLeadEnd(sentence: TokenSentence, at: number): number {
  const named = Math.max(organisationNameEnd(sentence, at), placeAt(sentence, at)?.head.to ?? at);
  if (named > at) return named;
  let end = at;
  while (
    isProper(sentence, end) &&
    groupHeadLength(sentence, end, at) === 0 &&
    countryLength(sentence, end) === 0
  )
    end++;
  return end;
}

const ADJECTIVES = new Set(
  'more than over some about nearly dozens hundreds visiting leading other relevant various business press high-ranking high-level parliamentary'.split(
    ' ',
  ),
);

function isAdjective(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  if (words.portfolios.has(token.lower) || ADJECTIVES.has(token.lower)) return true;
  if (token.lower === 'of')
    return ['dozens', 'hundreds', 'number', 'group'].includes(tokens[at - 1]?.lower ?? '');
  if (words.functionWords.has(token.lower) || words.subordinators.has(token.lower)) return false;
  return (
    matchLength(words.prepositions, tokens, at) === 0 &&
    matchLength(words.adverbs, tokens, at) === 0 &&
    !NO_ADJECTIVE.test(token.lower)
  );
}

/** `of the University of X`, `from Incheon, ROK`, `of 100 members`, `representing Y`, each as often as it comes. */
function complementsOf(sentence: TokenSentence, at: number): Lead {
  const { tokens } = sentence;
  const origins: TokenRange[] = [];
  let end = at;
  for (let steps = 0; steps < 4; steps++) {
    end = skipToThoseOf(sentence, end);
    const link = tokens[end]?.lower ?? '';
    if (!['of', 'from', 'representing'].includes(link)) break;
    const size = sizeEnd(sentence, end + 1);
    if (size > end + 1) {
      end = size;
      continue;
    }
    const list = originList(sentence, end + 1);
    if (list.end === end + 1) break;
    origins.push(...list.origins);
    end = list.end;
  }
  return { end, origins };
}

/** `three embassies in China: those of A, B and C`: steps to the `of`. */
function skipToThoseOf(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  const those = tokens.findIndex(
    (token, k) => k >= at && token.lower === 'those' && tokens[k + 1]?.lower === 'of',
  );
  const mark = tokens[those - 1]?.text;
  return those > 0 && those - at <= 5 && (mark === ':' || mark === ',' || mark === '–') ? those + 1 : at;
}

function sizeEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const counted = tokens[at]?.kind === 'number' || words.numbers.has(tokens[at]?.lower ?? '');
  if (!counted) return at;
  return matchLength(words.peoplePlurals, tokens, at + 1) > 0 || tokens[at + 1]?.lower === 'people'
    ? at + 2
    : at + 1;
}

/** Bodies and places in a list: `ROK, Germany, Japan, Australia and France`. */
export function originList(sentence: TokenSentence, at: number): { end: number; origins: TokenRange[] } {
  const { tokens } = sentence;
  const origins: TokenRange[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const item = bodyOrPlaceAt(sentence, next);
    if (item === null || (next > at && breaksKind(sentence, origins, item.head))) break;
    origins.push(item.head);
    end = item.to;
    if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and') next = end + 2;
    else if (tokens[end]?.text === ',' || tokens[end]?.lower === 'and') next = end + 1;
    else break;
    if (
      item.to === next ||
      tokens[next] === undefined ||
      matchLength(sentence.words.honorifics, tokens, next) > 0
    )
      break;
  }
  return { end, origins };
}

/** `his peers from Argentina and Brazil, X and Y`: their names behind a comma. */
function namedBehind(
  sentence: TokenSentence,
  at: number,
  listAt: ListReader,
): { end: number; members: readonly Phrase[] } {
  const none = { end: at, members: [] };
  const { tokens, words } = sentence;
  const head = tokens
    .slice(Math.max(0, at - 12), at)
    .some((token) => words.rolePlurals.has(token.lower) || token.lower === 'members');
  if (!head || tokens[at]?.text !== ',') return none;
  const list = listAt(sentence, at + 1);
  if (
    list === null ||
    list.items.length < 2 ||
    !list.items.every(
      (item) => item.kind === 'person' || (item.kind === 'name' && item.head.to - item.head.from > 1),
    )
  )
    return none;
  if (list.items.some((item) => item.offices.length > 0)) return none;
  return { end: list.to, members: list.items };
}

/** After countries, a bare name of two words is somebody, not one more place. */
function breaksKind(sentence: TokenSentence, origins: readonly TokenRange[], head: TokenRange): boolean {
  const [first] = origins;
  return (
    first !== undefined &&
    countryLength(sentence, first.from) > 0 &&
    countryLength(sentence, head.from) === 0 &&
    head.to - head.from > 1 &&
    organisationNameEnd(sentence, head.from) === head.from
  );
}

/** `, led by X and Y`, `headed by its President Z`, `including A and B`, `under the leadership of C`. */
function leadersAt(
  sentence: TokenSentence,
  at: number,
  listAt: ListReader,
): { end: number; members: readonly Phrase[] } {
  const { tokens, words } = sentence;
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  let i = at + comma;
  if (
    ['which', 'that', 'who'].includes(tokens[i]?.lower ?? '') &&
    ['was', 'were', 'is', 'are'].includes(tokens[i + 1]?.lower ?? '')
  )
    i += 2;
  const led = words.ledBy.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'by' ? 2 : 0;
  const under =
    tokens[i]?.lower === 'under' && tokens[i + 1]?.lower === 'the' && tokens[i + 3]?.lower === 'of' ? 4 : 0;
  const including = ['including', 'comprising'].includes(tokens[i]?.lower ?? '') ? 1 : 0;
  const length = led || under || including;
  if (length === 0) return namedBehind(sentence, at, listAt);
  const list = listAt(sentence, i + length);
  if (list === null) return { end: at, members: [] };
  const close = tokens[list.to]?.text === ',' && comma === 1 ? list.to + 1 : list.to;
  return { end: close, members: list.items };
}
