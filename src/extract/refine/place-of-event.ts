import type { Frame } from '../frame/frame.ts';
import { countryOfCity } from '../lexicon/cities.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft } from './draft.ts';

/** Where an event took place, as far as it tells who is at home there. */
export interface Place {
  /** Words of its names that tell it from other places, folded. */
  readonly words: ReadonlySet<string>;
  /** Its names as they stand. */
  readonly texts: readonly string[];
  /** Code of its country; undefined where no name says it. */
  readonly country: string | undefined;
}

/** The place that the sentences of an event name, all of them taken together. */
export function placeOfEvent(draft: Draft, known: ActorWords): Place {
  const placed = draft.frames.filter((frame) => frame.place !== null);
  // Where a sentence only tells who was there, a place may be that of somebody's office.
  const telling = placed.filter((frame) => frame.type !== 'attendance');
  const frames = telling.length > 0 ? telling : placed;
  const texts = frames.flatMap(({ sentence, place }) =>
    place === null ? [] : [mentionOf(sentence, withoutOwner(sentence, place)).text],
  );
  const around = frames.flatMap((frame) => cityBehind(frame, known));
  const names = [...texts, ...around].flatMap((text) => [
    text.toLowerCase(),
    ...text.toLowerCase().split(/[ ,]+/),
  ]);
  const country = names
    .map((name) => countryOfCity(name) ?? known.countryCode(name))
    .find((code) => code !== undefined);
  const words = texts
    .flatMap((text) => ownWords(foldWords(text), known))
    .filter((word) => !known.commonNameWords.has(word) || Object.hasOwn(known.seats, word));
  return { words: new Set(words), texts, country };
}

/** `Washington County` is told by its own name: another county is at home in its own. */
function ownWords(words: readonly string[], { placeKinds }: ActorWords): readonly string[] {
  const own = words.filter((word) => !placeKinds.has(word));
  return own.length > 0 ? own : words;
}

/** `received at Elm Palace Norway’s Minister X`: a country that owns what follows is not where the house stands. */
function withoutOwner({ tokens, words }: Frame['sentence'], place: TokenRange): TokenRange {
  const last = tokens[place.to - 1]?.lower ?? '';
  const isOwner = tokens[place.to]?.lower === "'s" && words.actors.countryCode(last) !== undefined;
  return isOwner && place.to - place.from > 1 ? { from: place.from, to: place.to - 1 } : place;
}

/**
 * `the Ministry of Foreign Affairs in Oslo`, `in Bergamo, Italy`: the word behind the place that says in which city or country
 * it is.
 */
function cityBehind({ place, sentence }: Frame, known: ActorWords): string[] {
  if (place === null) return [];
  const link = sentence.tokens[place.to]?.lower ?? '';
  const [next] = sentence.tokens.slice(place.to + 1, place.to + 2).map(({ text }) => text);
  const isLinked = known.placePrepositions.has(link) || (link === ',' && isCountry(next, known));
  return next !== undefined && isLinked ? [next] : [];
}

function isCountry(name: string | undefined, known: ActorWords): boolean {
  return name !== undefined && known.countryCode(name.toLowerCase()) !== undefined;
}
