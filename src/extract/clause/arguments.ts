import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import type { AmountPhrase } from './amount.ts';
import { takeUpBehindBehalf } from './behind-behalf.ts';
import { isBehindDate } from './behind-date.ts';
import { isObjectBehindPlace } from './behind-place.ts';
import { peopleBehindRelative } from './behind-relative.ts';
import type { Chunk } from './chunk.ts';
import { endsClause } from './ends-clause.ts';
import { endsFront } from './ends-front.ts';
import type { Happening } from './happening.ts';
import { objectBehindAside } from './object-behind-aside.ts';
import { isOtherMeeting, isOtherTime } from './other-occasion.ts';
import { isPossessive } from './possessive.ts';

/** What follows a verb with its preposition; `''` for what follows directly. */
export interface Argument<T> {
  readonly preposition: string;
  readonly value: T;
}

/** What follows a verb, up to the next clause. */
export interface Arguments {
  readonly nouns: readonly Argument<readonly Phrase[]>[];
  readonly happenings: readonly Argument<Happening>[];
  readonly agreements: readonly Argument<AgreementPhrase>[];
  readonly amounts: readonly AmountPhrase[];
  /** The chunk with which another clause begins. */
  readonly end: number;
  /** The chunk right behind the verb is a plain word: some other object (`met the target`). */
  readonly plainObject: boolean;
}

/** Arguments while they are collected. */
interface Collected {
  readonly nouns: Argument<readonly Phrase[]>[];
  readonly happenings: Argument<Happening>[];
  readonly agreements: Argument<AgreementPhrase>[];
  readonly amounts: AmountPhrase[];
  /** The last preposition, and whether it rules what comes next. */
  preposition: string;
  ruling: boolean;
  /** The preposition before an aside that says for whom somebody was there (`, on behalf of the city,`). */
  behindAside: string | null;
}

const PEOPLE = new Set(['person', 'office', 'group']);

/** Collects what follows chunk `verbAt`, that of a verb, until another clause begins or chunk `limit` is reached. */
export function argumentsAfter(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  verbAt: number,
  limit = chunks.length,
): Arguments {
  const { agentPrepositions, notObjects, placePrepositions } = sentence.words.clauses.sentences;
  const found: Collected = {
    nouns: [],
    happenings: [],
    agreements: [],
    amounts: [],
    preposition: '',
    ruling: true,
    behindAside: null,
  };
  const { causePrepositions } = sentence.words.events;
  const ends = (k: number) => {
    const kind = chunks[k]?.kind;
    if (kind === 'preposition')
      return isOtherMeeting(chunks, k, causePrepositions) || isOtherTime(sentence, chunks, k);
    if (kind === 'comma' && endsFront(chunks, verbAt, k)) return true;
    if (kind === 'conjunction' && isOtherDeed(chunks, k, sentence.words.frames.participleEnding)) return true;
    return endsClause(chunks, k, agentPrepositions);
  };
  const object = objectBehindAside(chunks, verbAt);
  let end = verbAt + 1;
  for (; end < limit && !ends(end); end++) {
    if (end === object) Object.assign(found, { ruling: true, preposition: '' });
    takeUpBehindBehalf(found, sentence, chunks, end);
    collect(found, chunks, end, placePrepositions);
  }
  const further = peopleBehindRelative(chunks, end, sentence.words.clauses.sentences.asidePronouns);
  const last = found.nouns.at(-1);
  if (further.length > 0 && last !== undefined)
    found.nouns.push({ preposition: last.preposition, value: further });
  const next = chunks[verbAt + 1];
  const plainObject = next?.kind === 'word' && !notObjects.has(next.word);
  const { nouns, happenings, agreements, amounts } = found;
  return { nouns, happenings, agreements, amounts, end, plainObject };
}

function collect(
  found: Collected,
  chunks: readonly Chunk[],
  k: number,
  placePrepositions: ReadonlySet<string>,
): void {
  const chunk = chunks[k] as Chunk;
  const preposition = found.ruling ? found.preposition : ',';
  switch (chunk.kind) {
    case 'preposition':
      if (!isFollowedBy(found, chunks, k)) found.preposition = chunk.word;
      found.ruling = true;
      return;
    case 'noun':
      found.nouns.push({
        preposition: isObjectBehindPlace(found, chunks, k, placePrepositions)
          ? ''
          : found.ruling || isOfAgreement(chunks, k) || isOwnedByHappening(chunks, k)
            ? found.preposition
            : besideNominal(found, chunks, k, placePrepositions),
        value: chunk.list.items,
      });
      found.ruling = false;
      return;
    case 'happening':
      // `hosted the city's reception`: what belongs to somebody stands where he does.
      found.happenings.push({
        preposition: isPossessive(chunks[k - 1]) || isBehindDate(chunks, k) ? found.preposition : preposition,
        value: chunk,
      });
      found.ruling = false;
      return;
    case 'agreement':
      found.agreements.push({ preposition, value: chunk });
      found.ruling = false;
      return;
    case 'amount':
      found.amounts.push(chunk);
      return;
    case 'date':
      // `at Monday's opening`: the day is not what the preposition rules.
      if (found.ruling && !isPossessive(chunks[k + 1])) found.preposition = '';
      return;
    case 'conjunction':
      if (found.nouns.length > 0 || found.happenings.length > 0) found.ruling = found.preposition !== '';
      return;
    case 'comma':
      found.ruling &&= isBehindTime(found, chunks, k);
  }
}

const OBJECTS: ReadonlySet<string> = new Set(['noun', 'happening', 'agreement', 'date']);

/** `received on Thursday, 4 May, Minister X`: behind the verb only the day, so that the object is still to come. */
function isBehindTime(
  { nouns, happenings, agreements }: Collected,
  chunks: readonly Chunk[],
  k: number,
): boolean {
  const isNothing = nouns.length === 0 && happenings.length === 0 && agreements.length === 0;
  return isNothing && chunks[k - 1]?.kind === 'date' && OBJECTS.has(chunks[k + 1]?.kind ?? '');
}

/** `received A, followed by B`: the next stands where the last did. */
function isFollowedBy({ nouns }: Collected, chunks: readonly Chunk[], k: number): boolean {
  const [verb, by, next] = chunks.slice(k - 1, k + 2);
  const isNext = verb?.kind === 'verb' && verb.lemma === 'follow' && verb.form === 'bare';
  return (
    isNext && by?.kind === 'preposition' && by.word === 'by' && next?.kind === 'noun' && nouns.length > 0
  );
}

/** `the Partnership for Peace, Progress and Shared Prosperity`: names behind a comma that go on with an agreement's. */
function isOfAgreement(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k];
  const isName = chunk?.kind === 'noun' && chunk.list.items.every(({ kind }) => kind === 'name');
  return isName && chunks[k - 1]?.kind === 'comma' && chunks[k - 2]?.kind === 'agreement';
}

/** `met with the forum's Secretary General X`: whoever belongs to a gathering stands where it does. */
function isOwnedByHappening(chunks: readonly Chunk[], k: number): boolean {
  return isPossessive(chunks[k - 1]) && chunks[k - 2]?.kind === 'happening';
}

/**
 * What rules a noun right behind another nominal: what rules that noun; nothing behind a time, a place (`received at the town
 * hall X`) or a happening; else the list.
 */
function besideNominal(
  { preposition }: Collected,
  chunks: readonly Chunk[],
  k: number,
  placePrepositions: ReadonlySet<string>,
): string {
  const [last, chunk] = chunks.slice(Math.max(0, k - 1), k + 1);
  if (last?.kind !== 'noun') return last?.kind === 'date' || last?.kind === 'happening' ? '' : ',';
  const somebody = chunk?.kind === 'noun' && chunk.list.items.some(({ kind }) => PEOPLE.has(kind));
  const isPlaced = placePrepositions.has(preposition) || (preposition === 'to' && welcomes(chunks, k));
  if (!isPlaced || !somebody) return preposition;
  // At somebody nothing is: he is one of a list.
  return last.list.items.every(({ kind }) => kind === 'person') ? ',' : '';
}

/** `welcomed to City Hall a delegation`: the last verb is one of receiving. */
function welcomes(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks.slice(0, k).findLast((chunk) => chunk.kind === 'verb');
  return verb?.kind === 'verb' && verb.classes.includes('receive');
}

/** `met X and nominated Y`: a deed that nobody knows for a verb, done to somebody else. */
function isOtherDeed(chunks: readonly Chunk[], k: number, ending: RegExp): boolean {
  const [deed, noun] = chunks.slice(k + 1, k + 3);
  return deed?.kind === 'word' && ending.test(deed.word) && noun?.kind === 'noun';
}
