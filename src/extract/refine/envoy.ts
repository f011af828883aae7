import type { Side } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor, ActorOffice } from './actor.ts';
import { foldWords } from './actor.ts';
import { countriesOf } from './countries-of-actor.ts';
import type { Draft } from './draft.ts';

/**
 * Whether somebody's office is to represent others where he is: he comes to whomever he meets. An ambassador by rank who is
 * in office at home is none.
 */
export function isEnvoy(actor: Actor, known: ActorWords): boolean {
  const sent = actor.offices.filter((office) => isSent(office, known));
  if (sent.length === 0) return false;
  const isRank = sent.every(({ title, organisation }) => organisation === null && !/\s/.test(title.text));
  const isAtWork = ({ title }: ActorOffice) => known.homeTitle.test(title.text);
  return !(isRank && actor.offices.some((office) => !sent.includes(office) && isAtWork(office)));
}

/** An office abroad: by its title, or by the mission that it belongs to. */
function isSent({ title, organisation }: ActorOffice, known: ActorWords): boolean {
  if (known.neverSent.test(title.text) || isRankBehindOffice(title.text, known)) return false;
  return (
    known.visitingTitle.test(title.text) ||
    (organisation !== null && known.missions.test(organisation.text)) ||
    // `in charge of operations` is no chargé.
    foldWords(title.text.replace(known.posting, '')).some(
      (word) =>
        known.visitingOffices.has(word) && !(known.advisers.has(word) && isBodyAtHome(organisation, known)),
    )
  );
}

/** `Finance Minister Ambassador X`: a rank between the office that he holds and his name. */
function isRankBehindOffice(title: string, { topOffices, visitingOffices }: ActorWords): boolean {
  const words = foldWords(title);
  const [office = '', rank = ''] = words.slice(-2);
  return visitingOffices.has(rank) && topOffices.has(rank) && topOffices.has(office);
}

/** A counsellor of a body that is no country and no mission advises it where it is. */
function isBodyAtHome(organisation: ActorOffice['organisation'], known: ActorWords): boolean {
  return organisation !== null && known.countryCode(organisation.text.toLowerCase()) === undefined;
}

/**
 * The side of an envoy who is only said to have been there: that of those of the same country. Where nobody's country is
 * told an envoy is a guest; an envoy of a third country is on no side.
 */
export function sideOfEnvoy(draft: Draft, envoy: Actor, known: ActorWords): Side | null {
  const own = countriesOf(envoy, known);
  const countriesOn = (side: Side) =>
    draft.roles
      .filter((role) => role.side === side && role.actor !== envoy)
      .flatMap((role) => countriesOf(role.actor, known));
  const guests = countriesOn('guest');
  // At a mission its staff receive.
  const isOfMission = draft.roles.some(
    ({ side, actor, as }) => side === 'host' && as !== 'attendee' && isEnvoy(actor, known),
  );
  if (isOfMission && own.length === 0) return 'host';
  if (own.length === 0 || guests.length === 0 || guests.some((code) => own.includes(code))) return 'guest';
  return countriesOn('host').some((code) => own.includes(code)) ? 'host' : null;
}
