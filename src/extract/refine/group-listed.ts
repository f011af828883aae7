import type { Frame, Part } from '../frame/frame.ts';
import type { Draft, Role } from './draft.ts';

/** Rules by which the members of a group are named. */
const LISTING: ReadonlySet<string> = new Set(['members-were', 'list-below']);

/** `X received foreign envoys. They are A and B`: the group without names that the event before told of; undefined for any other part. */
export function groupListed({ rule }: Frame, { phrase }: Part, last: Draft | undefined): Role | undefined {
  if (!LISTING.has(rule) || phrase.kind !== 'pronoun' || !phrase.plural) return undefined;
  return last?.roles.findLast(({ actor }) => actor.kind === 'group' || actor.kind === 'office');
}
