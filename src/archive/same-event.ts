import type { EventType, NewsEvent, Side } from '../extract/event.ts';
import type { EntityUse } from './entities/attendance.ts';
import type { EntityKind } from './entity.ts';

/** Somebody who takes part in a telling, as resolved across the archive. */
export interface Attendant extends EntityUse {
  readonly kind: EntityKind;
}

/** An event as told by one article, with who takes part. */
export interface ToldEvent {
  readonly event: NewsEvent;
  readonly attendants: readonly Attendant[];
}

/** Types that two writers may give one happening. */
export function familyOf(type: EventType): string {
  return type === 'visit' ? 'meeting' : type;
}

/**
 * Whether two articles tell of one event: one family of type, one status, compatible known dates, and the same
 * people or bodies on both sides. In doubt they are two: a reader can see that two rows are one, but not that one
 * row is two.
 */
export function isSameEvent(a: ToldEvent, b: ToldEvent): boolean {
  return (
    familyOf(a.event.type) === familyOf(b.event.type) &&
    a.event.status === b.event.status &&
    datesAgree(a.event, b.event) &&
    attendantsAgree(a, b) &&
    amountsAgree(a.event, b.event)
  );
}

function datesAgree(a: NewsEvent, b: NewsEvent): boolean {
  const [x, y] = [a.date.value, b.date.value];
  return x !== null && y !== null && (x.startsWith(y) || y.startsWith(x));
}

function amountsAgree(a: NewsEvent, b: NewsEvent): boolean {
  const [x, y] = [a.agreement, b.agreement];
  const sums = x?.amount == null || y?.amount == null || x.amount.value === y.amount.value;
  return sums && (x?.count == null || y?.count == null || x.count.value === y.count.value);
}

function attendantsAgree(a: ToldEvent, b: ToldEvent): boolean {
  const sided = (['host', 'guest'] as const).map((side) => ({ x: onSide(a, side), y: onSide(b, side) }));
  if (sided.every(({ x, y }) => x.length > 0 && y.length > 0)) return sided.every(({ x, y }) => agree(x, y));
  return shared(a.attendants, b.attendants) >= 2 && !peopleClash(a.attendants, b.attendants);
}

function onSide(told: ToldEvent, side: Side): readonly Attendant[] {
  return told.attendants.filter((attendant) => attendant.side === side);
}

/** One side in two tellings: a person in common, or, where at most one of them names people, a body or place. */
function agree(x: readonly Attendant[], y: readonly Attendant[]): boolean {
  if (peopleClash(x, y)) return false;
  const people = x.some((attendant) => isPerson(attendant) && has(y, attendant.entity));
  if (people) return true;
  const telling = (side: readonly Attendant[]): readonly Attendant[] => {
    const bodies = side.filter((attendant) => attendant.kind !== 'country' && !isPerson(attendant));
    return bodies.length > 0 ? bodies : side.filter((attendant) => attendant.kind === 'country');
  };
  return telling(x).some((attendant) => has(telling(y), attendant.entity));
}

function isPerson({ kind }: Attendant): boolean {
  return kind === 'person';
}

function has(side: readonly Attendant[], entity: number): boolean {
  return side.some((attendant) => attendant.entity === entity);
}

/** Both name people, and none of them in common. */
function peopleClash(x: readonly Attendant[], y: readonly Attendant[]): boolean {
  const [people, others] = [x.filter(isPerson), y.filter(isPerson)];
  return people.length > 0 && others.length > 0 && !people.some((attendant) => has(others, attendant.entity));
}

/** How many participants, and how many entities, two tellings share: the lesser number. A country does not count. */
function shared(x: readonly Attendant[], y: readonly Attendant[]): number {
  const telling = x.filter(({ own, kind, entity }) => own && kind !== 'country' && has(y, entity));
  const participants = new Set(telling.map(({ participant }) => participant)).size;
  return Math.min(participants, new Set(telling.map(({ entity }) => entity)).size);
}
