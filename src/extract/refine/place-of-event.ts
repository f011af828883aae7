import type { Frame } from '../frame/frame.ts';
import { countryOfCity } from '../lexicon/cities.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft } from './draft.ts';

/** Where an event took place, as far as it tells who is at home there. */
export interface Place {
  /** Words of its names that tell it from other places, folded. */
  readonly words: ReadonlySet<string>;
  /** Code of its country; undefined where no name says it. */
  readonly country: string | undefined;
}

/** The place that the sentences of an event name, all of them taken together. */
export function placeOfEvent(draft: Draft, known: ActorWords): Place {
  const texts = draft.frames.flatMap((frame) =>
    frame.place === null ? [] : [mentionOf(frame.sentence, frame.place).text],
  );
  const around = draft.frames.flatMap((frame) => cityBehind(frame, known));
  const names = [...texts, ...around].flatMap((text) => [
    text.toLowerCase(),
    ...text.toLowerCase().split(/[ ,]+/),
  ]);
  const country = names
    .map((name) => countryOfCity(name) ?? known.countryCode(name))
    .find((code) => code !== undefined);
  const telling = texts
    .flatMap(foldWords)
    .filter((word) => !known.commonNameWords.has(word) || Object.hasOwn(known.seats, word));
  return { words: new Set(telling), country };
}

/** `the Ministry of Foreign Affairs in Oslo`: the word behind the place that says in which city or country it is. */
function cityBehind({ place, sentence }: Frame, known: ActorWords): string[] {
  if (place === null || !known.placePrepositions.has(sentence.tokens[place.to]?.lower ?? '')) return [];
  return sentence.tokens.slice(place.to + 1, place.to + 2).map(({ text }) => text);
}
