import type { Article } from '../../article/article.ts';
import { lowerWords } from '../frame/lower-words.ts';
import { countryOfCity } from '../lexicon/cities.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { ReadSentence } from '../read-frames.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft, Role } from './draft.ts';
import { isEnvoy } from './envoy.ts';
import type { Place } from './place-of-event.ts';

/**
 * Where an article was reported from; null where it says so of no place, or tells of something on the sidelines of something
 * else.
 */
export function placeOfReport(
  { dateline }: Pick<Article, 'dateline'>,
  sentences: readonly ReadSentence[],
): string | null {
  const isBeside = ({ sentence }: ReadSentence) => sentence.words.events.sidelines.test(lowerWords(sentence));
  return dateline === null || sentences.some(isBeside) ? null : dateline.value;
}

/**
 * Gives sides where a meeting names no place, and the country of the dateline is that of some of those who met and not of the
 * others: what an agency reports from Oslo happened there unless it says otherwise.
 */
export function sidesAtDateline(
  draft: Draft,
  place: Place,
  dateline: string | null,
  known: ActorWords,
): void {
  const acting = draft.roles.filter(({ as }) => as !== 'attendee');
  const isOpen = draft.type === 'meeting' && acting.every(({ side }) => side === null);
  if (dateline === null || !isOpen || place.country !== undefined || place.words.size > 0) return;
  const country = countryOfCity(dateline.toLowerCase());
  if (country === undefined || isOnVisit(draft)) return;
  const isOf = ({ actor }: Role) => countriesOf(actor, known).includes(country);
  const home = acting.filter((role) => isOf(role) && !isEnvoy(role.actor, known));
  const away = acting.filter((role) => !isOf(role) && countriesOf(role.actor, known).length > 0);
  if (home.length === 0 || away.length === 0) return;
  for (const role of home) role.side = 'host';
  for (const role of away) role.side = 'guest';
}

/** `During the visit, X also met Y`: where the visit was, and not where it is reported from. */
function isOnVisit({ frames }: Draft): boolean {
  return frames.some(({ sentence }) => sentence.words.events.onVisit.test(lowerWords(sentence)));
}
