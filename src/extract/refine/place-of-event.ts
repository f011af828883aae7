import { countryOfCity } from '../lexicon/cities.ts';
import { countryCode } from '../lexicon/countries.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft } from './draft.ts';

export interface Place {
  readonly words: ReadonlySet<string>;
  readonly country: string | undefined;
}

export function placeOfEvent(draft: Draft): Place {
  const texts = draft.frames.flatMap((frame) =>
    frame.place === null ? [] : [mentionOf(frame.sentence, frame.place).text],
  );
  const words = texts.flatMap(foldWords);
  const names = texts.flatMap((text) => [text.toLowerCase(), ...text.toLowerCase().split(/[ ,]+/)]);
  const country = names
    .map((name) => countryOfCity(name) ?? countryCode(name))
    .find((code) => code !== undefined);
  return { words: new Set(words.filter((word) => !COMMON.has(word) || word in SEATS)), country };
}

/** Words too common in the names of bodies to tell that two belong together. */
export const COMMON = new Set(
  'city municipal committee government province ministry office of foreign affairs and national state department international for group university council general republic cpc party standing member corporation people peoples federal secretariat chamber association company bank institute centre center agency board commission union federation'.split(
    ' ',
  ),
);

/** Words of a place that belong to an office: whoever holds it receives there. */
export const SEATS: Readonly<Record<string, RegExp>> = {
  ministry: /minister/,
  hall: /mayor|councill?or/,
  presidents: /^president/,
  presidential: /^president/,
  state: /^president|head of state/,
  chancellery: /chancellor/,
  palace: /king|queen|emir|sultan|prince|president/,
  parliament: /speaker|mp\b|member of parliament/,
  governors: /governor/,
  rectorate: /rector/,
  embassy: /ambassador/,
  consulate: /consul/,
};
