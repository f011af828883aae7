import type { Article } from '../../article/article.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';

/** Those who came on a visit that the article tells of, in the year of publication where that is known: guests wherever they meet somebody. */
export function travellersOf(drafts: readonly Draft[], published: Article['published']): Set<Actor> {
  const year = published === null ? null : Number(published.value.slice(0, 4));
  const visits = drafts.filter(
    (draft) =>
      draft.type === 'visit' &&
      draft.status === 'happened' &&
      !draft.background &&
      !isOld(draft, year) &&
      !(draft.heading !== null && isToBody(draft)),
  );
  return new Set(
    visits.flatMap((draft) =>
      draft.roles
        .filter((role) => role.side === 'guest')
        .flatMap((role) => [role.actor, ...role.actor.leaders]),
    ),
  );
}

/** A visit of another year than that of publication brings nobody to today's meetings. */
function isOld(draft: Draft, year: number | null): boolean {
  return (
    year !== null &&
    draft.frames.some((frame) => frame.dates.some((date) => date.year !== null && date.year < year))
  );
}

/** In a diary a visit to a body alone may be one next door: it says nothing of the other days. */
function isToBody({ roles, frames }: Draft): boolean {
  const hosts = roles.filter((role) => role.side === 'host').map((role) => role.actor.kind);
  const isHouse = hosts.length > 0 && hosts.every((kind) => kind === 'body');
  return isHouse && frames.every((frame) => frame.rule === 'visited' || frame.rule === 'toured');
}
