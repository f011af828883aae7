import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, properRunEnd } from './name.ts';
import { organisationAt } from './organisation.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';
import { topicEnd } from './topic.ts';

/** Offices that name where their holder is posted (`consul general of France in Shenyang`). */
const POSTED =
  /ambassador|consul|envoy|representative|attach|high commissioner|charg|nuncio|mission|counsell?or|delegate|adviser|advisor|commissioner|minister|secretary|rapporteur|correspondent/;
interface Complement {
  readonly end: number;
  readonly titleEnd: number;
  readonly organisation: TokenRange | null;
}

/** Steps over `of …`, `for …`, `to …`, `in …` behind an office. */
export function complementEnd(
  sentence: TokenSentence,
  from: number,
  beforeName: boolean,
  title: string,
): Complement {
  const { tokens } = sentence;
  const bracket = skipAcronym(sentence, from);
  const begin = tokens[bracket]?.lower === 'of' || tokens[bracket]?.lower === 'for' ? bracket : from;
  let read: Complement = { end: begin, titleEnd: begin, organisation: null };
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[read.end]?.lower ?? '';
    const target = mayLink(link, title, steps) ? targetAt(sentence, read.end + 1, beforeName, link) : null;
    if (target === null) break;
    read = ownedBody(sentence, taken(read, target, link, from));
  }
  return { ...read, end: skipAcronym(sentence, read.end) };
}

/** Whether this preposition can go on behind an office of this title, as the first or a later complement. */
function mayLink(link: string, title: string, steps: number): boolean {
  if (link === 'from') return /counterpart|colleague|peer|representative|delegate/.test(title);
  if (link === 'in' || link === 'to') return POSTED.test(title);
  if (link === 'on' || link === 'with') return steps === 0;
  return link === 'of' || link === 'for' || link === 'at';
}

/** A topic or the first posting belongs to the title; anything else is the body. */
function taken(read: Complement, target: Target, link: string, from: number): Complement {
  const posting = link === 'in' || link === 'to';
  if (target.topic) return { ...read, end: target.to, titleEnd: target.to };
  if (!posting) return { ...read, end: target.to, organisation: target.range };
  const own = read.organisation === null && read.titleEnd === from;
  return { ...read, end: target.to, titleEnd: own ? target.to : read.titleEnd };
}

/** `the Party Central Committee’s Commission for External Relations`: the body behind the possessive. */
function ownedBody(sentence: TokenSentence, read: Complement): Complement {
  const owned = sentence.tokens[read.end]?.lower === "'s" ? organisationAt(sentence, read.end + 1) : null;
  return owned === null ? read : { ...read, end: owned.to, organisation: owned.head };
}

interface Target {
  readonly to: number;
  readonly range: TokenRange;
  /** What the office is in charge of, rather than whose it is. */
  readonly topic: boolean;
}

/** What an office's preposition leads to: a topic, a body, a place, a name, or a few plain words. */
function targetAt(sentence: TokenSentence, at: number, beforeName: boolean, link: string): Target | null {
  const topic = topicEnd(sentence, at);
  const body = organisationAt(sentence, at);
  const place = link === 'on' ? null : placeAt(sentence, at);
  if (body !== null && body.to > topic && body.head.to >= (place?.head.to ?? 0))
    return { to: body.to, range: body.head, topic: false };
  if (place !== null && place.head.to > topic) return { to: place.to, range: place.head, topic: false };
  if (topic > at) return { to: topic, range: { from: at, to: topic }, topic: true };
  const start = at + determinerAt(sentence, at).length;
  const run = properRunEnd(sentence, start);
  if (run > start && link !== 'on' && link !== 'with') {
    const to = beforeName ? splitBeforeName(sentence, start, run) : run;
    return { to, range: { from: start, to }, topic: false };
  }
  const plain = plainTopicEnd(sentence, start + countryLength(sentence, start));
  if (plain > start && (link === 'of' || link === 'for'))
    return { to: plain, range: { from: start, to: plain }, topic: true };
  return null;
}

/** `President of Wolfsburg Klaus Mohrs`: of a run that may hold a place and then a name, the end of the place. */
function splitBeforeName(sentence: TokenSentence, from: number, to: number): number {
  if (to - from < 3) return to;
  const { words, tokens } = sentence;
  const two = words.placeStarts.has(tokens[from]?.lower ?? '') ? 2 : 1;
  return to - from - two >= 2 ? from + two : to;
}

/** Up to four plain words that say what somebody is in charge of (`head of the political section`). */
function plainTopicEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  let end = at;
  while (end - at < 4) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || token.capital || words.functionWords.has(token.lower))
      break;
    if (matchLength(words.prepositions, tokens, end) > 0 || /(?:ed|ing)$/.test(token.lower)) break;
    end++;
  }
  const next = tokens[end];
  const closed =
    next === undefined ||
    next.kind === 'mark' ||
    next.capital ||
    next.lower === 'of' ||
    next.lower === 'at' ||
    next.lower === 'and' ||
    next.lower === 'for';
  return closed ? end : at;
}
