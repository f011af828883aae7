import type { Side } from '../../extract/event.ts';
import type { NameRegistry } from './name-registry.ts';
import type { ArticleNames, ParticipantNames } from './name-use.ts';

/**
 * An article's names as numbers of a registry, in one small array, since an archive keeps them for every article:
 * how many definitions and they, how many names and they, then the events. An event is how many participants and they;
 * a participant is its side, and thrice how many and they: own names, phrases, countries.
 */
export type ArticleDigest = Int32Array;

const sides: readonly (Side | null)[] = [null, 'host', 'guest'];

export function digestOf({ acronyms, events }: ArticleNames, registry: NameRegistry): ArticleDigest {
  const body: number[] = [];
  const all: number[] = [];
  for (const participants of events) {
    body.push(participants.length);
    for (const participant of participants) addParticipant(body, all, participant, registry);
  }
  const definitions = acronyms.map((acronym) => registry.definitions.numberOf(acronym));
  return Int32Array.from([definitions.length, ...definitions, all.length, ...all, ...body]);
}

function addParticipant(
  body: number[],
  all: number[],
  { side, own, phrases, countries }: ParticipantNames,
  registry: NameRegistry,
): void {
  const ownNumbers = own.map(registry.numberOfName);
  const countryNumbers = countries.map(registry.numberOfName);
  const phraseNumbers = phrases.map(registry.numberOfPhrase);
  all.push(...ownNumbers, ...countryNumbers);
  body.push(sides.indexOf(side));
  for (const numbers of [ownNumbers, phraseNumbers, countryNumbers]) body.push(numbers.length, ...numbers);
}

/** The short forms that the article defines. */
export function definitionsIn(digest: ArticleDigest): Int32Array {
  return listAt(digest, 0);
}

/** Every name of the article, once for each use. */
export function namesIn(digest: ArticleDigest): Int32Array {
  return listAt(digest, 1 + (digest[0] ?? 0));
}

/** What is called on the way through an article's events. */
export interface DigestVisitor {
  event(): void;
  own(name: number, side: Side | null, participant: number): void;
  phrase(phrase: number, side: Side | null, participant: number): void;
  country(name: number, side: Side | null, participant: number): void;
}

/**
 * Goes through the events of an article: of each first the own names of all its participants, then the phrases and
 * countries. It makes no objects on the way, since an archive has half a million participants.
 */
export function visitEvents(digest: ArticleDigest, visitor: DigestVisitor): void {
  let at = 2 + (digest[0] ?? 0);
  at += digest[at - 1] ?? 0;
  while (at < digest.length) {
    const count = digest[at] ?? 0;
    visitor.event();
    visitParticipants(digest, at + 1, count, visitor.own, null, null);
    at = visitParticipants(digest, at + 1, count, null, visitor.phrase, visitor.country);
  }
}

/** Calls back with each phrase about a participant. */
export function visitPhrases(digest: ArticleDigest, visit: (phrase: number) => void): void {
  let at = 2 + (digest[0] ?? 0);
  at += digest[at - 1] ?? 0;
  while (at < digest.length) at = visitParticipants(digest, at + 1, digest[at] ?? 0, null, visit, null);
}

type Visit = (number: number, side: Side | null, participant: number) => void;

/** Goes through so many participants from a place on; gives the place behind them. */
function visitParticipants(
  digest: ArticleDigest,
  from: number,
  count: number,
  own: Visit | null,
  phrase: Visit | null,
  country: Visit | null,
): number {
  let at = from;
  for (let participant = 0; participant < count; participant++) {
    const side = sides[digest[at] ?? 0] ?? null;
    at = visitList(digest, at + 1, side, participant, own);
    at = visitList(digest, at, side, participant, phrase);
    at = visitList(digest, at, side, participant, country);
  }
  return at;
}

function visitList(
  digest: ArticleDigest,
  at: number,
  side: Side | null,
  participant: number,
  visit: Visit | null,
): number {
  const end = at + 1 + (digest[at] ?? 0);
  if (visit !== null) for (let i = at + 1; i < end; i++) visit(digest[i] ?? 0, side, participant);
  return end;
}

/** A list that is written as its length and its numbers. */
function listAt(digest: ArticleDigest, at: number): Int32Array {
  return digest.subarray(at + 1, at + 1 + (digest[at] ?? 0));
}
