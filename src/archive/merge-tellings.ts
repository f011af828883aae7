import type { EventType } from '../extract/event.ts';
import { familyOf, isSameEvent, type ToldEvent } from './same-event.ts';
import type { Sliced } from './slices.ts';

/** A telling as far as is needed to find the others that may tell the same event. */
export interface MergeableTelling {
  /** The number of its article. */
  readonly article: number;
  readonly type: EventType;
  readonly date: string | null;
  /** The entities that take part. */
  readonly entities: readonly number[];
}

/**
 * Groups tellings of one event by different articles. Two tellings of one article are never one: the article's own
 * extraction has merged what belongs together. Each group holds indices of `tellings`; the first one is the group's main
 * telling. `tellings` come in order of preference, those with an exact date first; `told` gives all of one, and is asked
 * only where another comes near.
 */
export function* mergeTellings<Telling extends MergeableTelling>(
  tellings: readonly Telling[],
  told: (telling: Telling) => ToldEvent,
): Sliced<number[][]> {
  const groups: number[][] = [];
  const index: GroupIndex = { vague: vagueDates(tellings), byDate: new Map(), groups: [], next: [] };
  const fits = (group: readonly number[], telling: Telling): boolean =>
    group.every((number) => {
      const other = tellings[number];
      return (
        other !== undefined && other.article !== telling.article && isSameEvent(told(other), told(telling))
      );
    });
  for (const [number, telling] of tellings.entries()) {
    const same = candidates(index, telling).filter((at) => fits(groups[at] ?? [], telling));
    const group = same[0];
    // A vague date that fits several events says of none of them that it is meant.
    if (group !== undefined && (same.length === 1 || telling.date?.length === 10))
      groups[group]?.push(number);
    else enter(index, telling, groups.push([number]) - 1);
    if (number % 64 === 0) yield;
  }
  return groups;
}

/** Groups by family and date, then by entity: the last place in the lists below, or none. */
interface GroupIndex {
  /** Dates without a day that some telling has. */
  readonly vague: ReadonlySet<string>;
  readonly byDate: Map<string, Map<number, number>>;
  /** At each place a group, and the place of the group before it under the same date and entity, or -1. */
  readonly groups: number[];
  readonly next: number[];
}

function vagueDates(tellings: readonly MergeableTelling[]): ReadonlySet<string> {
  const vague = new Set<string>();
  for (const { date } of tellings) if (date !== null && date.length < 10) vague.add(date);
  return vague;
}

/** Enters a group under its date, and under as much of it as a vaguer telling knows. */
function enter(index: GroupIndex, { type, date, entities }: MergeableTelling, group: number): void {
  if (date === null) return;
  const vaguer = [date.slice(0, 4), date.slice(0, 7)].filter(
    (part) => part !== date && index.vague.has(part),
  );
  for (const part of [date, ...vaguer]) {
    const key = `${familyOf(type)} ${part}`;
    const byEntity = index.byDate.get(key) ?? new Map<number, number>();
    index.byDate.set(key, byEntity);
    for (const entity of entities) {
      index.next.push(byEntity.get(entity) ?? -1);
      byEntity.set(entity, index.groups.push(group) - 1);
    }
  }
}

/** Groups that share an entity and whose date begins like this one's, in order of preference. */
function candidates(
  { byDate, groups, next }: GroupIndex,
  { type, date, entities }: MergeableTelling,
): number[] {
  const byEntity = byDate.get(`${familyOf(type)} ${date}`);
  if (date === null || byEntity === undefined) return [];
  const found: number[] = [];
  for (const entity of entities) {
    for (let place = byEntity.get(entity) ?? -1; place >= 0; place = next[place] ?? -1) {
      const group = groups[place] ?? 0;
      if (!found.includes(group)) found.push(group);
    }
  }
  return found.sort((a, b) => a - b);
}
