import type { EventType } from '../extract/event.ts';
import { perArchive } from './per-archive.ts';

/** The types that an event may be asked for by. */
const TYPES: readonly EventType[] = ['meeting', 'visit', 'signing', 'conference', 'other'];

/** The type that was typed, any case; undefined for another word. */
export function eventTypeTyped(typed: string): EventType | undefined {
  return TYPES.find((type) => type === typed.toLowerCase());
}

/** The ids of the articles that tell of an event of each type. */
export const articlesTelling = perArchive(({ events }) => {
  const ids = new Map<EventType, Set<string>>();
  for (const { article, event, also } of events) {
    for (const telling of [{ article, event }, ...also]) {
      const known = ids.get(telling.event.type) ?? new Set();
      ids.set(telling.event.type, known.add(telling.article.id));
    }
  }
  return ids as ReadonlyMap<EventType, ReadonlySet<string>>;
});
