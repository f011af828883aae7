import { lowerWords } from '../frame/lower-words.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft, Role } from './draft.ts';
import { isEnvoy } from './envoy.ts';
import { withoutPosts } from './kin.ts';

/**
 * Takes the side from an envoy who greets those of his own country where they land, or beside others who receive them: he is no
 * host there, and did not come with them either.
 */
export function ownEnvoysOnNoSide(draft: Draft, known: ActorWords): void {
  const { roles, frames } = draft;
  const codesOf = ({ actor }: Role) =>
    countriesOf(isEnvoy(actor, known) ? withoutPosts(actor, known) : actor, known);
  const guests = new Set(roles.filter(({ side }) => side === 'guest').flatMap(codesOf));
  const isOwn = (role: Role) =>
    role.side === 'host' && isEnvoy(role.actor, known) && codesOf(role).some((code) => guests.has(code));
  const own = roles.filter(isOwn);
  if (own.length === 0) return;
  const isLanding = frames.some(({ sentence }) =>
    lowerWords(sentence)
      .split(' ')
      .some((word) => sentence.words.frames.harbours.has(word)),
  );
  const areOthers = roles.some(
    (role) => role.side === 'host' && role.actor.kind === 'person' && !own.includes(role),
  );
  if (isLanding || areOthers) for (const role of own) role.side = null;
}
