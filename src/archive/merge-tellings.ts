import { familyOf, isSameEvent, type ToldEvent } from './same-event.ts';

/**
 * Groups tellings of one event by different articles. Two tellings of one article are never one: the article's own
 * extraction has merged what belongs together. Each group holds indices of `told`; the first one is the group's main
 * telling, given that `told` is in order of preference.
 */
export function mergeTellings(told: readonly (ToldEvent & { readonly article: number })[]): number[][] {
  const groups: number[][] = [];
  const byDay = new Map<string, number[]>();
  for (const [index, telling] of told.entries()) {
    const same = candidates(byDay, telling).filter((at) => fits(groups[at] ?? [], told, telling));
    const group = same[0];
    // A vague date that fits several events says of none of them that it is meant.
    if (group !== undefined && (same.length === 1 || telling.event.date.value?.length === 10)) {
      groups[group]?.push(index);
      continue;
    }
    const at = groups.push([index]) - 1;
    for (const key of keysOf(telling)) {
      const listed = byDay.get(key);
      if (listed === undefined) byDay.set(key, [at]);
      else listed.push(at);
    }
  }
  return groups;
}

function fits(
  group: readonly number[],
  told: readonly (ToldEvent & { readonly article: number })[],
  telling: ToldEvent & { readonly article: number },
): boolean {
  return group.every((index) => {
    const other = told[index];
    return other !== undefined && other.article !== telling.article && isSameEvent(other, telling);
  });
}

/** Under each of its entities, with the date as known: a telling with a vaguer date looks under its own precision. */
function keysOf({ event, attendants }: ToldEvent): string[] {
  const date = event.date.value;
  if (date === null) return [];
  const parts = [date.slice(0, 4), date.slice(0, 7), date].filter((part, i, all) => all.indexOf(part) === i);
  return attendants.flatMap(({ entity }) => parts.map((part) => `${familyOf(event.type)} ${part} ${entity}`));
}

/** Groups that share an entity and whose date begins like this one's, in order of preference. */
function candidates(
  byDay: ReadonlyMap<string, readonly number[]>,
  { event, attendants }: ToldEvent,
): number[] {
  const date = event.date.value;
  if (date === null) return [];
  const found = attendants.flatMap(
    ({ entity }) => byDay.get(`${familyOf(event.type)} ${date} ${entity}`) ?? [],
  );
  return [...new Set(found)].sort((a, b) => a - b);
}
