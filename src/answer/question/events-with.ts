import type { Archive, ArchivedEvent } from '../../archive/archive.ts';
import type { Entity } from '../../archive/entity.ts';
import { sliceOf } from '../../article/span.ts';
import { type Named, spellingsOf } from '../named.ts';

/** Somebody asked for, or a place where something is asked to have been (`in Berlin`). */
export interface Whom extends Named {
  readonly located: boolean;
}

/** Of how many events the sentences are read at most; of more, only the places that they are known to have been at count. */
const MOST_READ = 150;

/**
 * Events in which each takes part, or which are told to have been where that is asked. Where there are none, or it is asked
 * who went where (`goes`), a place or country may also be named where the event is told, if somebody else takes part.
 */
export function eventsWith(
  whoms: readonly Whom[],
  goes: boolean,
  archive: Archive,
): readonly ArchivedEvent[] {
  const sets = whoms.map(({ entities }) => new Set(archive.eventsOf(entities)));
  if (whoms.some(({ located }) => located)) {
    const there = inAll(
      sets.map((set, i) =>
        whoms[i]?.located ? eventsAt(spellingsOf(whoms[i].entities), set, archive) : set,
      ),
    );
    if (there.length > 0) return there;
  }
  const together = inAll(sets);
  if ((together.length > 0 && !goes) || whoms.length < 2) return together;
  const places = whoms.map(({ entities }) => (isPlace(entities) ? spellingsOf(entities) : undefined));
  const anchored = sets.filter((_, i) => places[i] === undefined);
  if (anchored.length === 0 && !goes) return together;
  const all = [...new Set((anchored.length > 0 ? anchored : sets).flatMap((set) => [...set]))];
  const there = places.map((spellings) => new Set(spellings?.flatMap((one) => archive.eventsAt(one))));
  const isAt = (event: ArchivedEvent, i: number) =>
    there[i]?.has(event) === true || (all.length <= MOST_READ && isTold(places[i] ?? [], event));
  return all.filter((event) =>
    sets.every((set, i) => set.has(event) || (places[i] !== undefined && isAt(event, i))),
  );
}

function inAll(sets: readonly ReadonlySet<ArchivedEvent>[]): readonly ArchivedEvent[] {
  const [fewest = new Set<ArchivedEvent>()] = sets.toSorted((a, b) => a.size - b.size);
  return [...fewest].filter((event) => sets.every((set) => set.has(event)));
}

/** Those told to have been at the place: it is their place, or, of those in which it takes part, one says `in` it. */
function eventsAt(
  spellings: readonly string[],
  present: ReadonlySet<ArchivedEvent>,
  archive: Archive,
): ReadonlySet<ArchivedEvent> {
  const there = spellings.flatMap((spelling) => archive.eventsAt(spelling));
  if (present.size > MOST_READ) return new Set(there);
  const links = ['in', 'at', 'near'].flatMap((link) => spellings.map((spelling) => ` ${link} ${spelling}`));
  return new Set([...there, ...[...present].filter((event) => isTold(links, event))]);
}

function isPlace(entities: readonly Entity[]): boolean {
  return entities.every(({ kind }) => kind === 'place' || kind === 'country');
}

function isTold(spellings: readonly string[], { article, event }: ArchivedEvent): boolean {
  const told = [event.place?.text ?? '', ...event.evidence.map((span) => sliceOf(article.text, span))].join(
    ' ',
  );
  return spellings.some((spelling) => told.includes(spelling));
}
