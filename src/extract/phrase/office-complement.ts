import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { accreditedToEnd } from './accredited-to.ts';
import { skipAcronym, skipGloss } from './acronym.ts';
import { betweenEnd } from './between-end.ts';
import { bodiesOfHeadsEnd } from './bodies-of-heads.ts';
import { isBodyAcronym } from './body-acronym.ts';
import { bodyBeforeName } from './body-before-name.ts';
import { bodyBehindOffice } from './body-behind-office.ts';
import { bodySeatEnd } from './body-seat.ts';
import { bodyTailEnd } from './body-tail.ts';
import { bracketEnd } from './bracket.ts';
import { countryFieldEnd } from './country-field.ts';
import { describedBodyAt } from './described-body.ts';
import { determinerAt } from './determiner.ts';
import { fieldsOfOfficeEnd, responsibilityLength } from './fields-of-office.ts';
import { furtherPostingsEnd } from './further-postings.ts';
import { countryLength, isProper, properRunEnd } from './name.ts';
import { organisationAt } from './organisation.ts';
import { organisationNameEnd } from './organisation-name.ts';
import { ownPartEnd } from './own-part.ts';
import { ownedBody } from './owned-body.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';
import { regionEnd } from './region.ts';
import { seatBeforeNameEnd } from './seat-before-name.ts';
import { servedOfficeEnd } from './served-office.ts';
import { servedPersonEnd } from './served-person.ts';
import { placeBeforeName, splitBeforeName } from './split-before-name.ts';
import { plainTopicEnd, topicBeforeInitials } from './topic.ts';
import { delegationOfBodyAt, withDelegation } from './with-delegation.ts';

/** Most prepositions behind one office (`minister for trade of France in X`). */
const MOST_LINKS = 4;

/** What stands behind the words of an office: where it ends, where the title ends, and the body that it names. */
export interface OfficeComplement {
  readonly end: number;
  readonly titleEnd: number;
  readonly organisation: TokenRange | null;
}

/** An office whose complement is read: its title so far in lower case, where that ends, and whether a name may follow. */
export interface OpenOffice {
  readonly title: string;
  readonly to: number;
  readonly beforeName: boolean;
}

interface Target {
  readonly to: number;
  readonly range: TokenRange;
  /** A portfolio, which belongs to the title. */
  readonly topic: boolean;
}

/** What stands behind an office: `of …`, `for …`, `to …`, `in …`, each as often as it comes. */
export function officeComplement(sentence: TokenSentence, office: OpenOffice): OfficeComplement {
  const body = bodyBehindOffice(sentence, office);
  if (body > office.to) return { ...ofBody(office.to, body), end: skipAcronym(sentence, body) };
  if (isBodyAcronym(sentence, office.to)) return ofBody(office.to, office.to + 1);
  const bracket = bracketEnd(sentence, office.to);
  // `General Manager (Projects) of Acme`, `member (planning) of the authority`.
  const start = sentence.words.phrases.bodyLinks.has(wordAt(sentence, bracket)) ? bracket : office.to;
  let read: OfficeComplement = { end: start, titleEnd: start, organisation: null };
  for (let links = 0; links < MOST_LINKS; links++) {
    if (!mayLink(sentence, read.end, office.title, links === 0) || isJourney(sentence, office, read)) break;
    const next = linked(sentence, office, read);
    if (next === null) break;
    // `Minister of State (MoS) for Trade`.
    const behind = next.organisation === null ? bracketEnd(sentence, next.end) : next.end;
    read = wordAt(sentence, behind) === 'for' ? { ...next, end: behind } : next;
  }
  const end = bodySeatEnd(
    sentence,
    read.organisation,
    skipGloss(sentence, skipAcronym(sentence, betweenEnd(sentence, accreditedToEnd(sentence, read.end)))),
  );
  const whole = end > office.to ? ownPartEnd(sentence, end) : end;
  return { ...read, end: whole > office.to ? seatBeforeNameEnd(sentence, whole) : whole };
}

/** `Chairman TCP`: the body right behind the office. */
function ofBody(from: number, to: number): OfficeComplement {
  return { end: to, titleEnd: from, organisation: { from, to } };
}

/** `the visit of the Foreign Minister of Egypt to Greece`: whoever has his country named goes there, and is not posted to it. */
function isJourney(
  sentence: TokenSentence,
  { title }: OpenOffice,
  { end, organisation }: OfficeComplement,
): boolean {
  const { postingLinks, unpostedTitles } = sentence.words.phrases;
  return organisation !== null && postingLinks.has(wordAt(sentence, end)) && unpostedTitles.test(title);
}

/** Whether the word at `at` may link something to an office of this title. */
function mayLink(sentence: TokenSentence, at: number, title: string, isFirst: boolean): boolean {
  const { phrases } = sentence.words;
  const link = wordAt(sentence, at);
  if (link === 'from')
    return (
      phrases.peerTitles.test(title) ||
      organisationNameEnd(sentence, at + 1) > at + 1 ||
      // `the Ambassador from Peru to our country`.
      (phrases.postedTitles.test(title) && countryLength(sentence, at + 1) > 0)
    );
  // `the member representing Lund Constituency in the Assembly`.
  if (link === 'representing') return isFirst && phrases.seatTitles.test(title);
  if (phrases.postingLinks.has(link)) return phrases.postedTitles.test(title);
  // `Assistant to the Governor on Media`.
  if (phrases.portfolioLinks.has(link))
    return isFirst || phrases.servantTitles.test(title) || responsibilityLength(sentence, at) > 0;
  return phrases.officeLinks.has(link);
}

/** The complement with what the link at its end leads to; null where that leads nowhere. */
function linked(
  sentence: TokenSentence,
  office: OpenOffice,
  read: OfficeComplement,
): OfficeComplement | null {
  const served = servedPersonEnd(sentence, read.end, office.title);
  if (served > read.end + 1) return { ...read, end: served, titleEnd: served };
  const target = withAffairs(
    sentence,
    withDelegation(sentence, targetAt(sentence, read.end, office.beforeName)) ??
      delegationOfBodyAt(sentence, read.end),
  );
  if (target === null || isVenue(sentence, read.end, target) || isWhere(sentence, office, read.end))
    return null;
  const servedOffice = servedOfficeEnd(sentence, read.end, target.to);
  const isPosting = sentence.words.phrases.postingLinks.has(wordAt(sentence, read.end));
  const isFirstPosting = isPosting && read.organisation === null && read.titleEnd === office.to;
  const titleEnd = target.topic || isFirstPosting ? target.to : read.titleEnd;
  const organisation = target.topic || isPosting ? read.organisation : target.range;
  const owned =
    wordAt(sentence, target.to) === "'s"
      ? (bodyOrPlaceTarget(sentence, target.to, office.beforeName) ??
        ownedBody(sentence, target.range.from, target.to))
      : null;
  if (owned !== null) return { end: owned.to, titleEnd, organisation: owned.range };
  const isOne = !sentence.words.rolePlurals.has(office.title.split(' ').at(-1) ?? '');
  const isForCountry = wordAt(sentence, read.end) === 'for' && countryLength(sentence, target.range.from) > 0;
  const further = (isPosting || isForCountry) && isOne ? furtherPostingsEnd(sentence, target.to) : target.to;
  const end = Math.max(further, servedOffice);
  return { end, titleEnd: titleEnd === target.to ? further : titleEnd, organisation };
}

/** `Minister of Amiri Diwan Affairs X`: a body whose affairs are his. */
function withAffairs(sentence: TokenSentence, target: Target | null): Target | null {
  if (target === null || target.topic || !isProper(sentence, target.to)) return target;
  const isAffairs = sentence.words.phrases.fieldEndings.has(wordAt(sentence, target.to));
  return isAffairs
    ? { to: target.to + 1, range: { ...target.range, to: target.to + 1 }, topic: true }
    : target;
}

/** `met the Minister in Lund`, `called on the Rector in her office`: one spoken of before, and where he was met. */
function isWhere(sentence: TokenSentence, { title, to }: OpenOffice, link: number): boolean {
  const isIn = wordAt(sentence, link) === 'in' || wordAt(sentence, link) === 'at';
  if (isIn && sentence.words.frames.possessives.has(wordAt(sentence, link + 1))) return true;
  const isKnown = determinerAt(sentence, to - 2).definite && !title.includes(' ');
  const isPlace = link === to && wordAt(sentence, link) === 'in' && isProper(sentence, link + 1);
  return isKnown && isPlace && sentence.words.phrases.unpostedTitles.test(title);
}

/** `received the Ambassador at the City Hall`: the house where it was, not one of which he is the ambassador. */
function isVenue(sentence: TokenSentence, link: number, { to }: Target): boolean {
  const { venueNouns, seatedNowhere } = sentence.words.phrases;
  // `received by the King and Queen at the Royal Stables`.
  if (wordAt(sentence, link) === 'at' && seatedNowhere.has(wordAt(sentence, link - 1))) return true;
  return wordAt(sentence, link) === 'at' && [to - 1, to].some((at) => venueNouns.has(wordAt(sentence, at)));
}

/** What the link at `link` leads to: a portfolio, a body, a place, a name, or a few plain words. */
function targetAt(sentence: TokenSentence, link: number, beforeName: boolean): Target | null {
  const at = link + 1;
  const word = wordAt(sentence, link);
  const described = sentence.words.phrases.bodyLinks.has(word)
    ? describedBodyAt(sentence, at, beforeName)
    : null;
  if (described !== null) return { ...described, topic: false };
  const bodies = word === 'of' ? bodiesOfHeadsEnd(sentence, at) : at;
  if (bodies > at) return { to: bodies, range: { from: at, to: bodies }, topic: true };
  const topic = Math.max(
    fieldsOfOfficeEnd(sentence, link),
    word === 'for' ? topicBeforeInitials(sentence, at) : at,
  );
  const abroad = countryFieldEnd(sentence, at);
  if (abroad > at) return { to: abroad, range: { from: at, to: abroad }, topic: true };
  const named = bodyOrPlaceTarget(sentence, link, beforeName);
  if (named !== null && (named.isPlace ? named.range.to : named.to) > topic) return named;
  // `Governor of South Carolina`: the first word of a place, and no field.
  const isPlaceStart =
    topic === at + 1 && isProper(sentence, topic) && sentence.words.placeStarts.has(wordAt(sentence, at));
  if (topic > at && !isPlaceStart) return { to: topic, range: { from: at, to: topic }, topic: true };
  return nameTarget(sentence, at, word, beforeName) ?? plainTarget(sentence, at, word);
}

/** A body or a place behind the link at `link`, whichever is read further. */
function bodyOrPlaceTarget(
  sentence: TokenSentence,
  link: number,
  beforeName: boolean,
): (Target & { readonly isPlace: boolean }) | null {
  const body = organisationAt(sentence, link + 1);
  const place = wordAt(sentence, link) === 'on' ? null : placeAt(sentence, link + 1);
  if (body !== null && body.head.to >= (place?.head.to ?? 0)) {
    const end = beforeName ? bodyBeforeName(sentence, body.head) : body.head.to;
    const to = end < body.head.to ? end : body.to;
    return { to, range: { from: body.head.from, to: end }, topic: false, isPlace: false };
  }
  if (place === null) return null;
  const split = beforeName ? placeBeforeName(sentence, place.head) : place.head.to;
  const range = { from: place.head.from, to: split };
  return { to: split < place.head.to ? split : place.to, range, topic: false, isPlace: true };
}

/** A name of which only its place tells that it is a body or a place (`mayor of X`). */
function nameTarget(sentence: TokenSentence, at: number, link: string, beforeName: boolean): Target | null {
  if (sentence.words.phrases.portfolioLinks.has(link)) return null;
  const from = at + determinerAt(sentence, at).length;
  const run = properRunEnd(sentence, from);
  if (run === from || isAdjective(sentence, from, run)) return null;
  const to = beforeName ? splitBeforeName(sentence, from, run) : run;
  const tail = bodyTailEnd(sentence, to);
  if (tail > to) return { to: tail, range: { from, to: tail }, topic: false };
  return { to: regionEnd(sentence, to), range: { from, to }, topic: false };
}

/** `representatives from Norwegian companies`: of a country only the adjective, with its noun behind it. */
function isAdjective(sentence: TokenSentence, from: number, to: number): boolean {
  const { tokens, words } = sentence;
  if (countryLength(sentence, from) !== to - from || tokens[to]?.kind !== 'word') return false;
  const country = tokens.slice(from, to).map(({ lower }) => lower);
  return isDemonym(country.join(' ')) && matchLength(words.peoplePlurals, tokens, to) > 0;
}

function plainTarget(sentence: TokenSentence, at: number, link: string): Target | null {
  if (link !== 'of' && link !== 'for') return null;
  const from = at + determinerAt(sentence, at).length;
  const to = plainTopicEnd(sentence, from + countryLength(sentence, from));
  return to > from ? { to, range: { from, to }, topic: true } : null;
}
