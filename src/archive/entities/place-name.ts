import { fold, foldedWords } from '../fold.ts';
import { placeUnits, unitAdjectives } from '../lexicon/place-words.ts';
import { countryTyped } from './country-names.ts';

/** A place's name taken apart: `Jilin Province` is `Jilin` with unit `province`. */
export interface PlaceName {
  readonly core: string;
  /** Folded; null for a bare name. */
  readonly unit: string | null;
}

const unitAfter = /^(?<core>\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}) (?<unit>\p{L}+)$/u;
const unitBefore = /^(?:the )?(?:\p{Lu}\p{L}+ )?(?<unit>\p{L}+) of (?<core>\p{Lu}[\p{L}\p{M}'’. -]*)$/u;

/** The place that a name says to be one by its unit (`Changchun City`, `City of Newark`), or null. */
export function placeName(name: string): PlaceName | null {
  for (const pattern of [unitAfter, unitBefore]) {
    const groups = pattern.exec(name)?.groups;
    const unit = fold(groups?.unit ?? '');
    if (groups?.core === undefined || !placeUnits.has(unit)) continue;
    // `Changchun’s Jingyue district` is Jingyue; `Chinese city` is none.
    const core = groups.core.replace(/^.*['’]s /u, '');
    return countryTyped(core) === null ? { core, unit } : null;
  }
  return null;
}

/** The key of a place: a city and its bare name are one, other units stay apart (Jilin city, Jilin province). */
export function placeKey({ core, unit }: PlaceName): string {
  const bare = unit === null || unitAdjectives[unit] === 'municipal' || unit === 'town' || unit === 'village';
  return bare ? fold(core) : `${fold(core)} ${unit}`;
}

/** The runs of folded words that name this place inside other names (`jilin province`, `jilin provincial`). */
export function placeRuns(place: PlaceName): string[] {
  const key = placeKey(place);
  const adjective = place.unit === null ? undefined : unitAdjectives[place.unit];
  const core = foldedWords(place.core).join(' ');
  return adjective === undefined ? [key] : [key, `${core} ${adjective}`];
}
