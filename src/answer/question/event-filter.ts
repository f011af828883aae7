import type { Archive, ArchivedEvent } from '../../archive/archive.ts';
import { phrasePattern } from '../../archive/search/query-words.ts';
import { termsOf } from '../../archive/search/terms.ts';
import { sliceOf } from '../../article/span.ts';
import { isWithinBound } from '../sum-bound.ts';
import type { Reading } from './reading.ts';

/**
 * Whether an event may answer a question with filters: its article says the phrases, its sum is within the bound, and neither somebody excluded takes
 * part nor do its sentences say the excluded words. Undefined for a question without filters.
 */
export function eventFilter(
  { phrases, excluded, bound }: Reading,
  archive: Archive,
): ((event: ArchivedEvent) => boolean) | undefined {
  if (phrases.length + excluded.length === 0 && bound === null) return undefined;
  const patterns = phrases.map(phrasePattern);
  const without = excluded
    .map((words) => termsOf(words).map(({ term }) => term))
    .filter((terms) => terms.length > 0);
  const absent = new Set(excluded.flatMap((words) => eventsWith(words, archive)));
  return (archived) =>
    !absent.has(archived) &&
    (bound === null || isWithinBound(archived.event, bound)) &&
    patterns.every((pattern) => pattern.test(archived.article.text)) &&
    !without.some((terms) => tells(archived, terms));
}

function eventsWith(name: string, archive: Archive): readonly ArchivedEvent[] {
  const lookup = archive.lookUp(name);
  return lookup.found ? archive.eventsOf(lookup.entities) : [];
}

function tells({ article, event }: ArchivedEvent, terms: readonly string[]): boolean {
  const proofs = event.evidence.map((span) => sliceOf(article.text, span)).join(' / ');
  const told = new Set(termsOf(proofs).map(({ term }) => term));
  return terms.every((term) => told.has(term));
}
