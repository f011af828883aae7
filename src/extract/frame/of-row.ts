import type { Happening } from '../clause/happening.ts';
import type { TokenSentence } from '../phrase/phrase.ts';

/**
 * Whether a happening is one of a row, by its number or by a word for how often it is held (`its third congress`, `the annual
 * dinner`).
 */
export function isOfRow({ tokens, words }: TokenSentence, { head }: Happening): boolean {
  const { frames, gatherings } = words;
  return tokens
    .slice(head.from, head.to)
    .some(
      ({ lower, kind }) =>
        kind === 'number' || frames.ordinals.has(lower) || gatherings.sessionLeads.has(lower),
    );
}
