import type { Frame } from '../frame/frame.ts';
import { countryOfCity } from '../lexicon/cities.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Draft } from './draft.ts';

/** `met X in Oslo, flew to Bergen`: two cities are two events. */
export function isInOtherCity(draft: Draft, frame: Frame): boolean {
  const cityOf = ({ place, sentence }: Frame) => {
    const name = place === null ? '' : mentionOf(sentence, place).text.toLowerCase();
    return countryOfCity(name) === undefined ? null : name;
  };
  const city = cityOf(frame);
  const before = draft.frames.map(cityOf).filter((name) => name !== null);
  return city !== null && before.length > 0 && !before.includes(city);
}
