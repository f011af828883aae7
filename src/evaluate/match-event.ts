import type { EventType, NewsEvent } from '../extract/event.ts';
import type { GoldEvent } from './gold.ts';
import { sameName } from './same-name.ts';

/** What a wanted event shares with an extracted one before the two are taken for one. */
const LEAST_FIT = 1;
const FITTING_DATE = 1.5;
const SAME_FAMILY = 0.5;

/** A visit is a meeting to a reader: the two types are one family. */
export function familyOf(type: EventType): EventType {
  return type === 'visit' ? 'meeting' : type;
}

/** Whether two dates agree as far as both go: `2021-10` fits `2021-10-19`. Unknown fits only unknown. */
export function dateFits(gold: string | null, got: string | null): boolean {
  if (gold === null || got === null) return gold === got;
  return got.startsWith(gold) || gold.startsWith(got);
}

function mayBe(gold: EventType, got: EventType): boolean {
  const wanted = familyOf(gold);
  const given = familyOf(got);
  if (wanted === given) return true;
  return (wanted === 'conference' && given === 'meeting') || (wanted === 'meeting' && given === 'conference');
}

function sharedParticipants(wanted: GoldEvent, event: NewsEvent): number {
  const parties = wanted.agreement?.parties ?? [];
  const names = [...wanted.hosts, ...wanted.guests, ...parties.map((party) => ({ name: party, org: party }))];
  return event.participants.filter((given) =>
    names.some(
      (one) =>
        sameName(one.name, given.name) ||
        sameName(one.org, given.organisation?.text) ||
        sameName(one.org, given.name),
    ),
  ).length;
}

/** The event of `pool` that tells what `wanted` tells, or undefined where none comes near. */
export function findMatch(wanted: GoldEvent, pool: readonly NewsEvent[]): NewsEvent | undefined {
  const [best] = pool
    .filter((event) => mayBe(wanted.type, event.type))
    .map((event) => ({
      event,
      fit:
        sharedParticipants(wanted, event) +
        (dateFits(wanted.date, event.date.value) ? FITTING_DATE : 0) +
        (familyOf(event.type) === familyOf(wanted.type) ? SAME_FAMILY : 0),
    }))
    .sort((a, b) => b.fit - a.fit);
  return best && best.fit >= LEAST_FIT ? best.event : undefined;
}
