import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { lastPlaceWhere } from '../phrase/last-place.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { Token } from '../token.ts';

/** A noun that names a happening. */
export interface HappeningNoun {
  /** Token behind it. */
  readonly end: number;
  readonly noun: string;
  /** `remote` is an encounter without presence (a telephone call). */
  readonly sort: 'encounter' | 'remote' | 'gathering' | 'signing' | 'visit';
}

/** The last token of a sentence at which a noun of a happening can stand. */
export const lastHappeningNoun = lastPlaceWhere(({ tokens, words }: TokenSentence, i) =>
  words.openings.happenings.has(tokens[i]?.lower ?? ''),
);

/** The noun of a happening at token `i` of a phrase that begins at `start`, or null. */
export function happeningNounAt(sentence: TokenSentence, i: number, start: number): HappeningNoun | null {
  if (sentence.tokens[i]?.kind !== 'word') return null;
  if (isOtherExchange(sentence, i)) return exchangeOfViews(sentence, i);
  return (
    signingAt(sentence, i, start) ??
    remoteAt(sentence, i) ??
    visitAt(sentence, i) ??
    encounterOrGatheringAt(sentence, i, start)
  );
}

/** An exchange of other things than documents (`exchange of experience`). */
function isOtherExchange(sentence: TokenSentence, i: number): boolean {
  const { tokens, words } = sentence;
  if (tokens[i]?.lower !== 'exchange' || tokens[i + 1]?.lower !== 'of') return false;
  const counted = tokens[i + 2]?.kind === 'number' || words.numbers.has(tokens[i + 2]?.lower ?? '');
  const of = i + 2 + (counted ? 1 : determinerAt(sentence, i + 2).length);
  const signed = tokens[of]?.lower === 'signed' ? 1 : 0;
  return !words.clauses.happenings.instruments.has(tokens[of + signed]?.lower ?? '');
}

/** What is exchanged between people who talk. */
function exchangeOfViews({ tokens, words }: TokenSentence, i: number): HappeningNoun | null {
  const length = matchLength(words.encounterNouns, tokens, i);
  return length > 1 ? { end: i + length, noun: tokens[i]?.lower ?? '', sort: 'encounter' } : null;
}

/** `signing of`, `signing ceremony`, `signing and exchange of`, `treaty signing`, `ceremony of signing`. */
function signingAt(sentence: TokenSentence, i: number, start: number): HappeningNoun | null {
  const end = signingEnd(sentence, i, start) ?? ceremonyEnd(sentence, i);
  return end === null ? null : { end, noun: 'signing', sort: 'signing' };
}

function signingEnd(sentence: TokenSentence, i: number, start: number): number | null {
  const { tokens, words } = sentence;
  const { signings, signingEvents } = words.clauses.happenings;
  if (!signings.has(tokens[i]?.lower ?? '')) return null;
  // `the gift exchange ceremony`.
  if (words.clauses.happenings.unsignedThings.has(tokens[i - 1]?.lower ?? '')) return null;
  const [word = '', next = '', third = '', fourth = ''] = tokens.slice(i, i + 4).map((token) => token.lower);
  if (next === 'of') return i + 1;
  if (signingEvents.has(next)) return i + 2;
  if (next === 'and' && signings.has(third) && fourth === 'of') return i + 3;
  // `The signing took place`, `witnessed the signing.`: with its article alone, before no other noun.
  const alone = i === start && tokens[i - 1]?.lower === 'the' && !isNounNext(sentence, i + 1);
  // `Norway and Japan signing a pact`: with an object it is a verb.
  const hasObject =
    determinerAt(sentence, i + 1).length > 0 || words.agreementHeads.has(next) || signsForBody(sentence, i);
  return word === 'signing' && ((i > start && !hasObject) || alone) ? i + 1 : null;
}

/** `with Tom Ray signing for the port`: behind a name, before whom it is done for. */
function signsForBody({ tokens, words }: TokenSentence, i: number): boolean {
  const behind = tokens
    .slice(i + 1, i + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return tokens[i - 1]?.capital === true && words.frames.onBehalf.test(behind);
}

/** Behind a noun a verb, a preposition or a mark stands, or nothing; `the signing parties` is no signing. */
function isNounNext({ tokens, words }: TokenSentence, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return next?.kind === 'number';
  return (
    !words.verbs.has(next.lower) &&
    !words.functionWords.has(next.lower) &&
    matchLength(words.prepositions, tokens, at) === 0
  );
}

/** `ceremony of signing`, `ceremony for the signing`, `ceremony to sign`. */
function ceremonyEnd({ tokens, words }: TokenSentence, i: number): number | null {
  const { signings, signingEvents } = words.clauses.happenings;
  if (!signingEvents.has(tokens[i]?.lower ?? '')) return null;
  const [next = '', third = ''] = tokens.slice(i + 1, i + 3).map((token) => token.lower);
  if (next === 'to') return words.frames.signingVerbs.has(third) ? i + 3 : null;
  const at = third === 'the' ? i + 3 : i + 2;
  return (next === 'of' || next === 'for') && signings.has(tokens[at]?.lower ?? '') ? at + 1 : null;
}

/** `phone call`, `call`; a courtesy call is a visit. */
function remoteAt(sentence: TokenSentence, i: number): HappeningNoun | null {
  const { tokens, words } = sentence;
  const { visits, inPersonLeads } = words.clauses.happenings;
  const length = matchLength(words.remoteNouns, tokens, i);
  if (length === 0) return null;
  const inPerson =
    visits.has(tokens[i]?.lower ?? '') &&
    (inPersonLeads.has(tokens[i - 1]?.lower ?? '') || isCallOn(sentence, i));
  if (inPerson) return null;
  return { end: i + length, noun: tokens[i + length - 1]?.lower ?? '', sort: 'remote' };
}

/** `a call on Mayor X`: a call is paid on somebody; one `on Monday` or `on trade` may be by telephone. */
function isCallOn(sentence: TokenSentence, i: number): boolean {
  const { tokens, words } = sentence;
  const from = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  if (isCallReceived(sentence, i)) return tokens[from]?.capital === true;
  const isOn = tokens[i + 1]?.lower === 'on' || tokens[i + 1]?.lower === 'upon';
  const { remoteLeads } = words.clauses.happenings;
  return isOn && isTitle(tokens, words, from) && !remoteLeads.has(tokens[i - 1]?.lower ?? '');
}

/** `received the call of Ambassador X`: one that he paid. */
function isCallReceived({ tokens, words }: TokenSentence, i: number): boolean {
  const verb = words.verbs.get(tokens[i - 2]?.lower ?? '')?.lemma ?? '';
  return (
    tokens[i - 1]?.lower === 'the' && tokens[i + 1]?.lower === 'of' && words.frames.acceptingVerbs.has(verb)
  );
}

/** An office or form of address within two words. */
function isTitle(tokens: TokenSentence['tokens'], words: TokenSentence['words'], from: number): boolean {
  return [from, from + 1].some(
    (at) => matchLength(words.roleHeads, tokens, at) > 0 || matchLength(words.honorifics, tokens, at) > 0,
  );
}

function visitAt(sentence: TokenSentence, i: number): HappeningNoun | null {
  const { tokens, words } = sentence;
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower;
  if (!words.clauses.happenings.visits.has(word)) return null;
  if (isOtherInspection(sentence, i)) return null;
  if (word !== 'courtesy') return { end: i + 1, noun: 'visit', sort: 'visit' };
  if (next !== undefined && words.clauses.happenings.visits.has(next))
    return { end: i + 2, noun: 'visit', sort: 'visit' };
  return next === 'on' ? { end: i + 1, noun: 'visit', sort: 'visit' } : null;
}

/**
 * `the inspection report`, `Inspection and Quarantine`: only an inspection of, by or at something, or one that ends what is
 * told, is a visit.
 */
function isOtherInspection({ tokens, words }: TokenSentence, i: number): boolean {
  const [noun, next] = tokens.slice(i, i + 2);
  const { visits } = words.clauses.happenings;
  if (!words.frames.inspections.has(noun?.lower ?? '')) return false;
  const isAlone =
    next === undefined ||
    next.kind !== 'word' ||
    visits.has(next.lower) ||
    words.clauses.auxiliaries.pastBe.has(next.lower) ||
    matchLength(words.prepositions, tokens, i + 1) > 0;
  return noun?.capital === true || !isAlone;
}

function encounterOrGatheringAt(
  { tokens, words }: TokenSentence,
  i: number,
  start: number,
): HappeningNoun | null {
  const { talks, remoteLeads } = words.clauses.happenings;
  const { elected, electedLeads, venues } = words.clauses.happenings;
  const encounter = matchLength(words.encounterNouns, tokens, i);
  const gathering = matchLength(words.gatheringNouns, tokens, i);
  const length = Math.max(encounter, gathering);
  if (length === 0) return null;
  const token = tokens[i];
  const isBody =
    token?.capital === true && elected.has(token.lower) && electedLeads.has(tokens[i - 1]?.lower ?? '');
  if (isBody || isVenue(token, tokens[i + length], venues)) return null;
  const remote = tokens.slice(start, i).some((lead) => remoteLeads.has(lead.lower) && !lead.capital);
  const named = token?.capital === true && gathering > 0 && i > start && !talks.has(token.lower);
  const many = named || gathering > encounter || isMealOfMany(tokens[i - 1], token, words);
  const sort = many ? 'gathering' : 'encounter';
  return { end: i + length, noun: tokens[i + length - 1]?.lower ?? '', sort: remote ? 'remote' : sort };
}

/** `the annual dinner`, `a gala lunch`: a meal to which many are asked. */
function isMealOfMany(
  lead: Token | undefined,
  noun: Token | undefined,
  { frames, gatherings }: TokenSentence['words'],
): boolean {
  return frames.meals.has(noun?.lower ?? '') && gatherings.mealLeads.has(lead?.lower ?? '');
}

/** `the Exhibition Hall`, `the Games Organising Committee`: the word behind makes a house or a body of the name. */
function isVenue(noun: Token | undefined, next: Token | undefined, venues: ReadonlySet<string>): boolean {
  return noun?.capital === true && next?.capital === true && venues.has(next.lower);
}
