import type { Frame } from '../frame/frame.ts';
import type { Draft, Role } from './draft.ts';
import { opensEarlier } from './opens-earlier.ts';

/**
 * Whether a frame of another type tells of what belongs to an event: the talks at a signing, the meeting or the welcome that a
 * conference is, the session that those hold who met.
 */
export function isPartOf(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  if (frame.type === 'conference') return isHeldByThose(draft, frame, roles);
  if (frame.type !== 'meeting') return false;
  if (draft.type === 'signing')
    return frame.anaphoric && frame.rule === 'held-talks' && roles.length > 0 && !opensEarlier(frame);
  return (
    draft.type === 'conference' &&
    (frame.anaphoric || isWelcome(frame, roles) || isHostsWelcome(draft, frame, roles))
  );
}

/** `X welcomed the delegation and held a fruitful meeting`: told in one sentence of the same people. */
function isHeldByThose({ type, frames, roles: known }: Draft, frame: Frame, roles: readonly Role[]): boolean {
  return (
    (type === 'meeting' || type === 'visit') &&
    frame.rule === 'held-gathering' &&
    frame.title === null &&
    frame.sentence.words.frames.heldSessions.test(frame.noun) &&
    frames.some(({ index }) => index === frame.index) &&
    roles.every(({ actor }) => known.some((role) => role.actor === actor))
  );
}

/** `The participants were welcomed by X`: who speaks a welcome at a gathering. */
function isWelcome(frame: Frame, roles: readonly Role[]): boolean {
  const guests = roles.filter((role) => role.side === 'guest');
  return (
    frame.sentence.words.frames.welcomingVerbs.has(frame.noun) &&
    guests.length > 0 &&
    guests.every(({ actor }) => actor.kind !== 'person' && actor.leaders.length === 0)
  );
}

/** `X hosted the meeting. She then welcomed the others and the new envoy Y`: right behind it, where nobody is told to have come. */
function isHostsWelcome(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const hosts = roles.filter(({ side }) => side === 'host');
  const isNext = draft.frames.some(({ index }) => frame.index - index === 1);
  return (
    isNext &&
    draft.roles.every(({ side }) => side === 'host') &&
    frame.dates.length === 0 &&
    frame.sentence.words.frames.welcomingVerbs.has(frame.noun) &&
    hosts.length > 0 &&
    hosts.every(({ actor }) => draft.roles.some((role) => role.actor === actor && role.side === 'host'))
  );
}
