import type { Chunk } from '../clause/chunk.ts';
import type { AnySentence } from '../phrase/phrase.ts';

/**
 * Whether what stands behind these chunks is only what somebody says (`X said that`, `X explained that although`): of another time as
 * often as not.
 */
export function isReported({ words }: AnySentence, front: readonly Chunk[]): boolean {
  const that = front.findLastIndex((chunk) => chunk.kind === 'subordinator' && chunk.word === 'that');
  const ruler = front.slice(0, Math.max(0, that)).findLast(({ kind }) => kind === 'verb');
  // `X said that trade grew, while Y praised it`: what somebody else says then.
  const goesOn = front
    .slice(that + 1)
    .some((chunk) => chunk.kind === 'subordinator' && words.events.contrasts.has(chunk.word));
  return ruler?.kind === 'verb' && ruler.classes.includes('report') && !goesOn;
}
