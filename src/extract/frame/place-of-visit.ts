import type { Clause } from '../clause/clause.ts';
import { isTellingPlace } from '../clause/place-of-clause.ts';
import { countryLength } from '../phrase/name.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import { isOnVisit } from './on-visit.ts';

/** `met Y during his visit to Lund`, `as part of her visit to Norway`: where a visit went is where those met who met on it; else null. */
export function placeOfVisit({ chunks, sentence, verbAt }: Clause): TokenRange | null {
  const at = chunks.findIndex((chunk) => chunk.kind === 'happening' && chunk.sort === 'visit');
  const [visit, link, goal] = at < 0 ? [] : chunks.slice(at, at + 3);
  if (visit?.kind !== 'happening' || visit.plural || !isOnVisit(sentence, chunks, at)) return null;
  if (link?.kind !== 'preposition' || !['to', 'in'].includes(link.word) || goal?.kind !== 'noun') return null;
  const isOther = chunks
    .slice(Math.min(at, verbAt) + 1, Math.max(at, verbAt))
    .some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  const [place, ...more] = goal.list.items;
  if (isOther || place === undefined || more.length > 0) return null;
  // `the Russian Federation`, which is named like a body.
  const isCountry = countryLength(sentence, place.head.from) === place.head.to - place.head.from;
  if (place.kind !== 'place' && !isCountry) return null;
  return isTellingPlace(sentence, place.head) ? { from: place.head.from, to: place.to } : null;
}
