import type { Article } from '../../article/article.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';

/** Those who came on visits, each with the visits in the order of the text. */
export type Travellers = ReadonlyMap<Actor, readonly Draft[]>;

/**
 * Those who came on a visit that the article tells of, in the year of publication where that is known: guests wherever they
 * meet somebody.
 */
export function travellersOf(drafts: readonly Draft[], published: Article['published']): Travellers {
  const year = published === null ? null : Number(published.value.slice(0, 4));
  const visits = drafts.filter(
    (draft) =>
      isJourney(draft) &&
      draft.status === 'happened' &&
      !draft.background &&
      !isOld(draft, year) &&
      !(draft.heading !== null && isToBody(draft)),
  );
  const travellers = new Map<Actor, Draft[]>();
  for (const visit of visits)
    for (const { actor, side } of visit.roles) {
      if (side !== 'guest') continue;
      for (const each of [actor, ...actor.leaders])
        travellers.set(each, [...(travellers.get(each) ?? []), visit]);
    }
  return travellers;
}

/** A visit, or a meeting told together with one; a tour of a stand brings nobody from afar. */
function isJourney({ type, frames }: Draft): boolean {
  const visits = frames.filter((frame) => frame.type === 'visit');
  return (type === 'visit' && visits.length === 0) || visits.some(({ rule }) => rule !== 'toured');
}

/**
 * A visit of another year than that of publication brings nobody to today's meetings, nor does one told with no more than its year
 * where nobody knows that of publication, nor one paid `recently` that is told behind them.
 */
function isOld({ frames }: Draft, year: number | null): boolean {
  const dates = frames.flatMap((frame) => frame.dates);
  const isRecent = frames.some(({ index }) => index > 1) && dates.some(isSomeDay);
  return (
    isRecent ||
    dates.some((date) => date.year !== null && (year === null ? date.month === null : date.year < year))
  );
}

/** `recently`. */
function isSomeDay({ relative }: DateExpression): boolean {
  return relative !== null && relative.by === null;
}

/** In a diary a visit to a body alone may be one next door: it says nothing of the other days. */
function isToBody({ roles, frames }: Draft): boolean {
  const hosts = roles.filter((role) => role.side === 'host').map((role) => role.actor.kind);
  const isHouse = hosts.length > 0 && hosts.every((kind) => kind === 'body');
  return isHouse && frames.every((frame) => frame.rule === 'visited' || frame.rule === 'toured');
}
