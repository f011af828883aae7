import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isAllCapitals, isProper, NAME_LIKE, properRunEnd } from './name.ts';
import { organisationAt, organisationNameEnd, skipAcronym } from './organisation.ts';
import type { Office, TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';

/** Offices that name where their holder is posted (`consul general of France in Shenyang`). */
const POSTED =
  /ambassador|consul|envoy|representative|attach|high commissioner|charg|nuncio|mission|counsell?or|delegate|adviser|advisor|commissioner|minister|secretary|rapporteur|correspondent/;
/** Words that are an office only beside another word of one. */
const WEAK = new Set([
  'general',
  'vice',
  'principal',
  'major',
  'executive',
  'chief',
  'justice',
  'host',
  'judge',
  'head',
  'officer',
  'member',
  'chair',
  'deputy',
  'lieutenant',
  'partner',
  'representative',
  'fellow',
  'guest',
  'player',
  'king',
  'prince',
  'marshal',
  'bishop',
  'dean',
  'author',
  'official',
  'leader',
  'owner',
]);
const LONGEST_LEAD = 9;

/**
 * An office at `at` (`Deputy Minister for Foreign Affairs of Vietnam`, `FAW president`), or null. A name after it is not
 * part of it. `beforeName` says that a personal name may follow its complement (`President of France Emmanuel Macron`).
 */
export function officeAt(sentence: TokenSentence, at: number, beforeName: boolean): Office | null {
  const lead = leadEnd(sentence, at);
  if (lead === null) return null;
  const head = roleRunEnd(sentence, lead.roleFrom);
  if (head.end === lead.roleFrom) return null;
  const complement = complementEnd(
    sentence,
    head.end,
    beforeName,
    titleText(sentence, lead.titleFrom, head.end),
  );
  const bare = complement.end === head.end && lead.organisation === null && head.end - lead.titleFrom === 1;
  const only = sentence.tokens[lead.titleFrom];
  if (
    bare &&
    only !== undefined &&
    WEAK.has(only.lower) &&
    !only.capital &&
    !determinerAt(sentence, at - 1).definite
  )
    return null;
  return {
    from: at,
    to: complement.end,
    title: { from: lead.titleFrom, to: complement.titleEnd },
    organisation: complement.organisation ?? lead.organisation,
    plural: head.plural,
  };
}

function titleText(sentence: TokenSentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

interface Lead {
  readonly titleFrom: number;
  readonly roleFrom: number;
  readonly organisation: TokenRange | null;
}

/** Steps over what may stand before the first word of an office: countries, bodies, portfolios, qualifiers. */
function leadEnd(sentence: TokenSentence, at: number): Lead | null {
  const { tokens, words } = sentence;
  let i = at;
  let titleFrom = at;
  let organisation: TokenRange | null = null;
  while (i - at < LONGEST_LEAD) {
    if (headLength(sentence, i) > 0 && !isOrganisationStart(sentence, i))
      return { titleFrom, roleFrom: i, organisation };
    const qualifier = matchLength(words.roleModifiers, tokens, i);
    const token = tokens[i];
    if (token === undefined) return null;
    const named = bodyBeforeOffice(sentence, i, true);
    const country = countryLength(sentence, i);
    if (named !== null) {
      organisation = { from: i, to: named.to };
      titleFrom = named.next;
      i = named.next;
    } else if (country > 0) {
      if (tokens[i + country]?.lower === "'s") {
        organisation = { from: i, to: i + country };
        titleFrom = i + country + 1;
        i = titleFrom;
      } else i += country;
    } else if (qualifier > 0 && !isLowerSentenceWord(sentence, i, at)) i += qualifier;
    else if (words.portfolios.has(token.lower)) i++;
    else if (
      (token.lower === 'and' || token.text === ',' || token.text === '&' || token.lower === 'for') &&
      i > at &&
      isTopic(sentence, i - 1) &&
      isTopic(sentence, i + 1)
    )
      i++;
    else if (token.lower === '-' && i > at) i++;
    else {
      const body = bodyBeforeOffice(sentence, i, false);
      if (body === null) return null;
      organisation = { from: i, to: body.to };
      titleFrom = body.next;
      i = body.next;
    }
  }
  return null;
}

/** A role word that begins an organisation's name is none (`Board of Directors` aside, `Secretary` in `Secretary Office`). */
function isOrganisationStart(sentence: TokenSentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next !== undefined &&
    next.capital &&
    sentence.words.organisationHeads.has(next.lower) &&
    !isAllCapitals(next.text) &&
    !sentence.words.portfolios.has(next.lower) &&
    sentence.tokens[at]?.capital === true &&
    next.lower !== 'general'
  );
}

function isLowerSentenceWord(sentence: TokenSentence, i: number, at: number): boolean {
  const token = sentence.tokens[i];
  return (
    i === at &&
    token !== undefined &&
    !token.capital &&
    [
      'one',
      'area',
      'city',
      'country',
      'then',
      'state',
      'house',
      'group',
      'project',
      'policy',
      'party',
      'council',
      'office',
      'mission',
      'press',
      'field',
      'site',
      'delegation',
      'main',
      'personal',
    ].includes(token.lower) &&
    headLength(sentence, i + 1) === 0
  );
}

function isTopic(sentence: TokenSentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower ?? '';
  return sentence.words.portfolios.has(lower);
}

/** A body or place right before an office: `FAW president`, `Changchun's mayor`, `Chatham-Kent Mayor`. */
function bodyBeforeOffice(
  sentence: TokenSentence,
  at: number,
  onlyNamed: boolean,
): { to: number; next: number } | null {
  const { tokens } = sentence;
  if (!isProper(sentence, at)) return null;
  const organisationEnd = organisationNameEnd(sentence, at);
  const placeEnd = onlyNamed ? at : (placeAt(sentence, at)?.head.to ?? at);
  let end = Math.max(organisationEnd, placeEnd);
  if (end === at && !onlyNamed) {
    const runEnd = properRunEnd(sentence, at);
    end = at;
    while (
      end < runEnd &&
      headLength(sentence, end) === 0 &&
      matchLength(sentence.words.roleModifiers, tokens, end) === 0 &&
      !sentence.words.portfolios.has(tokens[end]?.lower ?? '')
    )
      end++;
  }
  if (end === at || (organisationEnd === at && NAME_LIKE.has(tokens[end]?.lower ?? ''))) return null;
  const afterAcronym = skipAcronym(sentence, end);
  const next = tokens[afterAcronym]?.lower === "'s" ? afterAcronym + 1 : afterAcronym;
  const after = tokens[next];
  const goesOn =
    headLength(sentence, next) > 0 ||
    matchLength(sentence.words.roleModifiers, tokens, next) > 0 ||
    (after !== undefined && sentence.words.portfolios.has(after.lower));
  return goesOn ? { to: end, next } : null;
}

function headLength(sentence: TokenSentence, at: number): number {
  const { words, tokens } = sentence;
  const length = Math.max(
    matchLength(words.roleHeads, tokens, at),
    matchLength(words.rolePlurals, tokens, at),
  );
  if (length > 0) return length;
  const prefixed = /^(?:vice|deputy|co|ex|sub|under|pro|arch)-(.+)$/.exec(tokens[at]?.lower ?? '')?.[1];
  return prefixed !== undefined && (words.roleHeads.has(prefixed) || words.rolePlurals.has(prefixed)) ? 1 : 0;
}

/** End of the run of role words that begins at `at`; plural where its last head is. */
function roleRunEnd(sentence: TokenSentence, at: number): { end: number; plural: boolean } {
  const { words, tokens } = sentence;
  let end = at;
  let lastHead = at;
  let plural = false;
  for (;;) {
    const pluralLength = matchLength(words.rolePlurals, tokens, end);
    const step = headLength(sentence, end);
    if (step > 0) {
      end += step;
      lastHead = end;
      plural = plural || pluralLength >= step;
    } else {
      const topic = isTopic(sentence, end) && end > at ? 1 : 0;
      const skip =
        matchLength(words.roleModifiers, tokens, end) || topic || (tokens[end]?.text === '-' ? 1 : 0);
      if (skip === 0) return { end: end > lastHead && isTopic(sentence, end - 1) && sentence.tokens[end - 1]?.capital === true ? end : lastHead, plural };
      end += skip;
    }
  }
}

interface Complement {
  readonly end: number;
  readonly titleEnd: number;
  readonly organisation: TokenRange | null;
}

/** Steps over `of …`, `for …`, `to …`, `in …` behind an office. */
function complementEnd(
  sentence: TokenSentence,
  from: number,
  beforeName: boolean,
  title: string,
): Complement {
  const { tokens } = sentence;
  const bracket = skipAcronym(sentence, from);
  let end = tokens[bracket]?.lower === 'of' || tokens[bracket]?.lower === 'for' ? bracket : from;
  let titleEnd = end;
  let organisation: TokenRange | null = null;
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[end]?.lower ?? '';
    const posting = link === 'in' || link === 'to';
    if (!['of', 'for', 'to', 'in', 'at', 'on', 'with'].includes(link) && !(link === 'from' && /counterpart|colleague|peer|representative|delegate/.test(title))) break;
    if (posting && !POSTED.test(title)) break;
    if ((link === 'on' || link === 'with') && steps > 0) break;
    const target = targetAt(sentence, end + 1, beforeName, link);
    if (target === null) break;
    end = target.to;
    if (target.topic) titleEnd = end;
    else if (posting) titleEnd = organisation === null && titleEnd === from ? end : titleEnd;
    else organisation = target.range;
    const owned = tokens[end]?.lower === "'s" ? organisationAt(sentence, end + 1) : null;
    if (owned !== null) {
      organisation = owned.head;
      end = owned.to;
    }
  }
  return { end: skipAcronym(sentence, end), titleEnd, organisation };
}

/** What an office's preposition leads to: a topic, a body, a place, a name, or a few plain words. */
function targetAt(
  sentence: TokenSentence,
  at: number,
  beforeName: boolean,
  link: string,
): { to: number; range: TokenRange; topic: boolean } | null {
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

/** End of a portfolio (`Foreign Affairs`, `trade and industry`) at `at`. */
function topicEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (isTopic(sentence, end) || (end > at && isTopicLink(sentence, end) && topicGoesOn(sentence, end + 1))) {
    end++;
    if ((sentence.tokens[end]?.lower === 'the' || sentence.tokens[end]?.lower === 'and' || isProper(sentence, end)) && isTopicLink(sentence, end - 1) && isTopic(sentence, end + 1)) end++;
  }
  if (end > at && sentence.tokens[end]?.lower === 'and') {
    const run = properRunEnd(sentence, end + 1);
    const addressed = matchLength(sentence.words.honorifics, sentence.tokens, end + 1) > 0;
    if (run > end + 1 && run - end <= 3 && !addressed && sentence.tokens[run]?.text === ',') return run;
  }
  if (end === at && sentence.tokens[at]?.lower === 'the' && isTopic(sentence, at + 1))
    return topicEnd(sentence, at + 1);
  return end;
}

/** A topic behind a link, `and` or one unknown word in front of it (`Foreign and Diaspora Affairs`). */
function topicGoesOn(sentence: TokenSentence, at: number): boolean {
  if (isTopic(sentence, at)) return true;
  return isTopic(sentence, at + 1) && (sentence.tokens[at]?.lower === 'and' || isProper(sentence, at));
}

function isTopicLink(sentence: TokenSentence, at: number): boolean {
  return ['and', ',', '&', 'of', 'for', '-'].includes(sentence.tokens[at]?.lower ?? '');
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
