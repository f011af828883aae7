import type { ArchivedEvent } from '../../archive/archive.ts';
import { countriesIn } from '../../archive/entities/country-mentions.ts';
import { countryTyped } from '../../archive/entities/country-names.ts';
import { fold } from '../../archive/fold.ts';
import { type Named, spellingsOf } from '../named.ts';
import { GOING_WORDS } from './act-words.ts';
import type { Reading } from './reading.ts';

/** Who goes somewhere, in `when did X travel to Y`; undefined where that is not asked. */
export function travellerIn({ words, names }: Reading, whoms: readonly Named[]): Named | undefined {
  const [first, second] = names;
  const verb = words.find(({ start, lower }) => first && start >= first.end && GOING_WORDS.has(lower));
  const isBetween = first && second && verb && verb.end <= second.start && whoms.length === names.length;
  return isBetween ? whoms[0] : undefined;
}

/** Where somebody goes, in `which mayors visited Y`; undefined where that is not asked. */
export function visitedIn({ words, names, kind }: Reading, whoms: readonly Named[]): Named | undefined {
  if (whoms.length !== names.length || kind?.kind === 'whether') return undefined;
  const at = names.findIndex(({ start, end }) => {
    const before = words.filter((word) => word.end <= start && !/^(?:to|the)$/.test(word.lower)).at(-1);
    const next = words.find((word) => word.start >= end);
    const isLast = next === undefined || next.start > end + 1 || LINKS.has(next.lower);
    return before !== undefined && GOING_VERBS.test(before.lower) && isLast;
  });
  return whoms[at];
}

const GOING_VERBS = /^(?:visit|visits|visited|came|come|went|go|travelled|traveled|toured)$/;
const LINKS: ReadonlySet<string> = new Set(
  'in on at with from for since before after during and last this'.split(' '),
);

/** Whence somebody comes, in `visits from Y`; undefined where that is not asked. */
export function comingFrom({ words, names, act }: Reading, whoms: readonly Named[]): Named | undefined {
  if (whoms.length !== names.length || act?.act !== 'meeting') return undefined;
  const at = names.findIndex(({ start }) => {
    const before = words.findLast((word) => word.end <= start && word.lower !== 'the');
    return before?.lower === 'from';
  });
  return whoms[at];
}

/** Whether everybody of that name or country there is on this side. */
export function areAll(side: 'host' | 'guest', { entities }: Named, { event }: ArchivedEvent): boolean {
  const spellings = new Set(spellingsOf(entities).map(fold));
  const codes = new Set(
    entities.flatMap(({ kind, name }) => (kind === 'country' ? (countryTyped(name) ?? []) : [])),
  );
  const present = event.participants.filter(
    ({ name, role, organisation }) =>
      spellings.has(fold(name)) ||
      (codes.size > 0 &&
        countriesIn([name, role?.text, organisation?.text].join(' / ')).some((code) => codes.has(code))),
  );
  return present.length > 0 && present.every((one) => one.side === side);
}
