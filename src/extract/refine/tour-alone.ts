import type { Frame, Part } from '../frame/frame.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Role } from './draft.ts';

/** Sentences of an article that tell its news. */
const LEAD = 2;
/** On what a frame rests that tells of a tour. */
const SHOWN = 'show';
/** Rules by which a host shows guests around. */
const SHOWING: ReadonlySet<string> = new Set(['hosted-them', 'heard-from']);

/**
 * `Dean Y guided Ambassador X through the laboratories`, `The delegation was shown around the shipyard by its president, Y`: a visit
 * by itself, where the article begins with it, of a guest with his office, or a party known before, and a host with hers.
 */
export function isTour(frame: Frame, roles: readonly Role[]): boolean {
  const { rule, noun, status, background, index, parts } = frame;
  if (!SHOWING.has(rule) || noun !== SHOWN || status !== 'happened' || background || index >= LEAD)
    return false;
  const guests = parts.filter(({ as }) => as === 'agent');
  const meant = roles.filter(({ as }) => as === 'agent');
  const hosts = parts.filter(({ as }) => as === 'attendee');
  return (
    (guests.some((part) => isHolder(part.phrase) || isKnown(part)) || meant.some(isIntroduced)) &&
    hosts.some(({ phrase }) => isHolder(phrase))
  );
}

/** `He was shown round`: of somebody whose office was told. */
function isIntroduced({ actor: { kind, offices, leaders } }: Role): boolean {
  return (kind === 'person' && offices.length > 0) || (kind === 'group' && leaders.length > 0);
}

/** `the group`, `the group, headed by X`; not `visitors`. */
function isKnown({ phrase: { kind, definite, members } }: Part): boolean {
  return kind === 'group' && (definite || members.length > 0);
}
