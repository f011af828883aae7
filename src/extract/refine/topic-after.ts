import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';

/** Rules by which it is only told who else was there. */
const ALSO_THERE: ReadonlySet<string> = new Set(['present-were', 'was-present', 'was-attended-by']);

/**
 * Whom `he` means behind a sentence whose first person is `first`: that person; but the one spoken of before where it only tells who
 * else was there (`Among those present was Y. He then met Z`), or names somebody in passing (`The port was founded by Y`).
 */
export function topicAfter(registry: Registry, read: ReadSentence, first: Actor | null): Actor | null {
  if (first === null || registry.topic === null) return first ?? registry.topic;
  return tellsOthers(read) || isInPassing(registry, read, first) ? registry.topic : first;
}

function tellsOthers({ frames }: ReadSentence): boolean {
  const isOfOthers = ({ type, rule, parts }: ReadSentence['frames'][number]) =>
    type === 'attendance' && ALSO_THERE.has(rule) && parts.every(({ as }) => as === 'attendee');
  return frames.length > 0 && frames.every(isOfOthers);
}

/** Behind a verb of which no event is told, and behind a preposition. */
function isInPassing(
  { byStart }: Registry,
  { frames, chunks, sentence }: ReadSentence,
  first: Actor,
): boolean {
  const verbAt = chunks.findIndex((chunk) => chunk.kind === 'verb');
  const at = chunks.findIndex(
    (chunk) =>
      chunk.kind === 'noun' &&
      chunk.list.items.some(({ head }) => byStart.get(mentionOf(sentence, head).span.start) === first),
  );
  return frames.length === 0 && verbAt >= 0 && at > verbAt && chunks[at - 1]?.kind === 'preposition';
}
