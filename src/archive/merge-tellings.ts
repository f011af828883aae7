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
  const byDay = new Map<string, number[]>();
  for (const [index, telling] of tellings.entries()) {
    const same = candidates(byDay, telling).filter((at) => fits(groups[at] ?? [], tellings, telling));
    const group = same[0];
    // A vague date that fits several events says of none of them that it is meant.
    if (group !== undefined && (same.length === 1 || telling.date?.length === 10)) {
      groups[group]?.push(index);
    } else {
      const at = groups.push([index]) - 1;
      for (const key of keysOf(telling)) {
        const listed = byDay.get(key);
        if (listed === undefined) byDay.set(key, [at]);
        else listed.push(at);
      }
    }
    if (index % 64 === 0) yield;
  }
  return groups;
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

/** Under each of its entities, with as much of the date as a vaguer telling may know. */
function keysOf({ type, date, entities }: MergeableTelling): string[] {
  if (date === null) return [];
  const parts = [date.slice(0, 4), date.slice(0, 7), date].filter((part, i, all) => all.indexOf(part) === i);
  return entities.flatMap((entity) => parts.map((part) => `${familyOf(type)} ${part} ${entity}`));
}

/** Groups that share an entity and whose date begins like this one's, in order of preference. */
function candidates(byDay: ReadonlyMap<string, readonly number[]>, telling: MergeableTelling): number[] {
  const { type, date, entities } = telling;
  if (date === null) return [];
  const found = entities.flatMap((entity) => byDay.get(`${familyOf(type)} ${date} ${entity}`) ?? []);
  return [...new Set(found)].sort((a, b) => a - b);
}
