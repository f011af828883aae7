import type { Side } from '../../extract/event.ts';
import type { NameRegistry } from './name-registry.ts';
import type { ArticleNames, ParticipantNames } from './name-use.ts';

/**
 * An article's names as numbers of a registry, in one small array, since an archive keeps them for every article:
 * how many definitions and they, how many names and they, then the events. An event is how many participants and they;
 * a participant is its side, and thrice how many and they: own names, phrases, countries.
 */
export type ArticleDigest = Int32Array;

/** The names of one participant, by number. */
export interface DigestedParticipant {
  readonly side: Side | null;
  readonly own: Int32Array;
  readonly phrases: Int32Array;
  readonly countries: Int32Array;
}

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

/** The participants of each event. */
export function eventsIn(digest: ArticleDigest): DigestedParticipant[][] {
  let at = 2 + (digest[0] ?? 0);
  at += digest[at - 1] ?? 0;
  const events: DigestedParticipant[][] = [];
  while (at < digest.length) {
    const count = digest[at++] ?? 0;
    const participants: DigestedParticipant[] = [];
    for (let i = 0; i < count; i++) {
      const side = sides[digest[at++] ?? 0] ?? null;
      const [own, phrases, countries] = [0, 0, 0].map(() => {
        const list = listAt(digest, at);
        at += 1 + list.length;
        return list;
      });
      const none = new Int32Array();
      participants.push({ side, own: own ?? none, phrases: phrases ?? none, countries: countries ?? none });
    }
    events.push(participants);
  }
  return events;
}

/** A list that is written as its length and its numbers. */
function listAt(digest: ArticleDigest, at: number): Int32Array {
  return digest.subarray(at + 1, at + 1 + (digest[at] ?? 0));
}
