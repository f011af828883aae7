import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Draft } from './draft.ts';
import { isEnvoy, sideOfEnvoy } from './envoy.ts';
import { hasOwnBody } from './kin.ts';

/**
 * Where it is told who received whom, an office-holder who is only said to have been there was there with the hosts, and an
 * envoy with those of his country. A bare name, somebody of a body that nobody else is of, or anybody where the guests are a
 * delegation without names or a place alone received them, may as well have come along: he is on no side.
 */
export function companionsOfHosts(draft: Draft, known: ActorWords): void {
  const acting = draft.roles.filter((role) => role.as !== 'attendee');
  const isReceived = acting.some(({ actor, side }) => side === 'host' && actor.kind !== 'place');
  const guests = acting.filter(({ side }) => side === 'guest');
  const areNamed = guests.some(({ actor }) => actor.kind !== 'group');
  if (draft.type === 'signing' || !isReceived || guests.length === 0) return;
  // At a reception most who are there were asked to come.
  const isReception = draft.frames.some(({ rule }) => rule === 'gave-a-reception');
  for (const role of draft.roles) {
    // With whom somebody was there is told, but not of which side they were.
    const isWithOthers = role.beside?.kind === 'group';
    if (role.as !== 'attendee' || role.mayBeOfEither || isWithOthers || role.actor.offices.length === 0)
      continue;
    if (isEnvoy(role.actor, known)) role.side ??= sideOfEnvoy(draft, role.actor, known);
    else if (areNamed && !isReception && !hasOwnBody(role.actor, known)) role.side ??= 'host';
  }
}
