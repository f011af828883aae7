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
  /** All of it, read only where another telling comes near. */
  told(): ToldEvent;
}

/**
 * Groups tellings of one event by different articles. Two tellings of one article are never one: the article's own
 * extraction has merged what belongs together. Each group holds indices of `tellings`; the first one is the group's main
 * telling. `tellings` come in order of preference, those with an exact date first.
 */
export function* mergeTellings(tellings: readonly MergeableTelling[]): Sliced<number[][]> {
  const groups: number[][] = [];
  const index: GroupIndex = { vague: vagueDates(tellings), byDate: new Map() };
  for (const [number, telling] of tellings.entries()) {
    const same = candidates(index, telling).filter((at) => fits(groups[at] ?? [], tellings, telling));
    const group = same[0];
    // A vague date that fits several events says of none of them that it is meant.
    if (group !== undefined && (same.length === 1 || telling.date?.length === 10))
      groups[group]?.push(number);
    else enter(index, telling, groups.push([number]) - 1);
    if (number % 64 === 0) yield;
  }
  return groups;
}

/** Groups by family and date, then by entity. */
interface GroupIndex {
  /** Dates without a day that some telling has. */
  readonly vague: ReadonlySet<string>;
  readonly byDate: Map<string, Map<number, number[]>>;
}

function vagueDates(tellings: readonly MergeableTelling[]): ReadonlySet<string> {
  return new Set(tellings.flatMap(({ date }) => (date !== null && date.length < 10 ? [date] : [])));
}

function fits(
  group: readonly number[],
  tellings: readonly MergeableTelling[],
  telling: MergeableTelling,
): boolean {
  return group.every((index) => {
    const other = tellings[index];
    return (
      other !== undefined && other.article !== telling.article && isSameEvent(other.told(), telling.told())
    );
  });
}

/** Enters a group under its date, and under as much of it as a vaguer telling knows. */
function enter(
  { vague, byDate }: GroupIndex,
  { type, date, entities }: MergeableTelling,
  group: number,
): void {
  if (date === null) return;
  const vaguer = [date.slice(0, 4), date.slice(0, 7)].filter((part) => part !== date && vague.has(part));
  for (const part of [date, ...vaguer]) {
    const key = `${familyOf(type)} ${part}`;
    const byEntity = byDate.get(key) ?? new Map<number, number[]>();
    byDate.set(key, byEntity);
    for (const entity of entities) {
      const listed = byEntity.get(entity);
      if (listed === undefined) byEntity.set(entity, [group]);
      else listed.push(group);
    }
  }
}

/** Groups that share an entity and whose date begins like this one's, in order of preference. */
function candidates({ byDate }: GroupIndex, { type, date, entities }: MergeableTelling): number[] {
  const byEntity = byDate.get(`${familyOf(type)} ${date}`);
  if (date === null || byEntity === undefined) return [];
  const found = new Set<number>();
  for (const entity of entities) for (const group of byEntity.get(entity) ?? []) found.add(group);
  return [...found].sort((a, b) => a - b);
}
