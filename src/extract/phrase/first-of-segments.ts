import type { Phrase, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** So many semicolons part the members of a list. */
const FEWEST_MARKS = 2;

/**
 * The members of a list parted by semicolons (`A, Institute for Peace, Peace Index; B, Media Strategist, Cortex; and C of D`): in
 * each segment whom it names first, and other people whom it names; what stands behind a comma there without a sign of a person
 * tells what he does or where he belongs. Other lists as they are.
 */
export function firstOfSegments(sentence: TokenSentence, items: readonly Phrase[]): readonly Phrase[] {
  const opens = items.map((item, k) => k === 0 || isMarked(sentence, items[k - 1], item));
  if (opens.filter(Boolean).length <= FEWEST_MARKS) return items;
  const heads = items.filter((_, k) => opens[k]);
  if (!heads.every(isNamed)) return items;
  return items.filter(
    (item, k) => opens[k] || item.kind === 'person' || wordAt(sentence, item.from - 1) !== ',',
  );
}

/** A semicolon stands between two members. */
function isMarked({ tokens }: TokenSentence, before: Phrase | undefined, item: Phrase): boolean {
  return tokens.slice(before?.to ?? 0, item.from).some(({ text }) => text === ';');
}

function isNamed({ kind, head }: Phrase): boolean {
  return kind === 'person' || (kind === 'name' && head.to - head.from > 1);
}
