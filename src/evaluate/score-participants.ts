import type { NewsEvent, Participant } from '../extract/event.ts';
import type { EventFigures } from './figures.ts';
import type { Gold, GoldEvent, GoldParticipant } from './gold.ts';
import { sameName, sharesWord } from './same-name.ts';

/** Takes note of what is wrong with the event at hand. */
export type ComplainOfEvent = (what: string) => void;

/**
 * Counts the persons of one extracted event against those of the gold event that it matches, with their roles
 * and sides. Collective participants are not counted: there are many good ways to name a delegation.
 */
export function scoreParticipants(
  gold: Gold,
  wanted: GoldEvent,
  event: NewsEvent,
  figures: EventFigures,
  complain: ComplainOfEvent,
): void {
  const people = [...wanted.hosts, ...wanted.guests].filter((one) => !one.collective);
  const given = event.participants.filter((one) => !one.collective);
  for (const person of people) {
    const found = given.find((one) => sameName(one.name, person.name));
    if (!found) {
      figures.participants.fn++;
      complain(`misses ${person.name}`);
      continue;
    }
    figures.participants.tp++;
    scoreRoleAndSide(person, wanted.hosts.includes(person), found, figures, complain);
  }
  for (const one of given) {
    if (!isForeign(one, people, gold, wanted)) continue;
    figures.participants.fp++;
    complain(`not a participant: ${one.name}`);
  }
}

function scoreRoleAndSide(
  person: GoldParticipant,
  isHost: boolean,
  found: Participant,
  figures: EventFigures,
  complain: ComplainOfEvent,
): void {
  if (person.role) {
    figures.role.of++;
    if (sharesWord(found.role?.text, person.role)) figures.role.right++;
    else complain(`role of ${person.name}: ${found.role?.text ?? 'none'}, gold ${person.role}`);
  }
  if (found.side) {
    figures.side.of++;
    if ((found.side === 'host') === isHost) figures.side.right++;
    else complain(`side of ${person.name}: ${found.side}, gold ${isHost ? 'host' : 'guest'}`);
  }
}

/** Whether a named participant is a person of the text who was not there, or no person and no body of it at all. */
function isForeign(
  given: Participant,
  people: readonly GoldParticipant[],
  gold: Gold,
  wanted: GoldEvent,
): boolean {
  if (gold.people.some((person) => sameName(person, given.name))) {
    return !people.some((person) => sameName(person.name, given.name));
  }
  const known = [
    ...gold.events.flatMap((event) => [...event.hosts, ...event.guests].map((one) => one.name)),
    ...(wanted.agreement?.parties ?? []),
    ...gold.organisations,
  ];
  return !known.some((name) => sameName(name, given.name));
}
