import type { Archive } from '../src/archive/archive.ts';
import type { Entity } from '../src/archive/entity.ts';
import type { NewsEvent } from '../src/extract/event.ts';

/** What stands in an example while the archive has no name to show. */
const PLACEHOLDER = 'NAME';

/** The name that takes part in most of those events that happened and fit, so that an example shows something. */
export function exampleName(archive: Archive, fits: (event: NewsEvent) => boolean): string {
  const candidates = archive.entities.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const byCount = candidates.toSorted(
    (a: Entity, b: Entity) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
  const shown = byCount.find((entity) =>
    archive.eventsOf([entity]).some(({ event }) => event.status === 'happened' && fits(event)),
  );
  return shown?.name ?? PLACEHOLDER;
}
