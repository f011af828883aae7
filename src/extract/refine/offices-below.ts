import type { Phrase } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { actorOf } from './actor-of.ts';
import { addOffices } from './learn-offices.ts';
import type { Registry } from './registry.ts';

/** A line of a list that names one person or one office and nothing else. */
interface Line {
  readonly read: ReadSentence;
  readonly phrase: Phrase;
}

/** A name or an office, and a mark before and behind it. */
const MOST_CHUNKS = 3;

/**
 * Learns the offices of people listed with a line for the name and the next for the office (`Her Excellency Ana Lima` above `Ambassador
 * of Peru`). A list that opens with an office has them above the names, and is left alone.
 */
export function learnOfficesBelow(registry: Registry, sentences: readonly ReadSentence[]): void {
  let above: Line | null = null;
  let isOpen = false;
  for (const read of sentences) {
    const line = lineOf(read);
    if (line === null) isOpen = false;
    else if (line.phrase.kind === 'person') isOpen ||= above === null;
    else if (isOpen && above?.phrase.kind === 'person') giveOffice(registry, above, line);
    above = line;
  }
}

function giveOffice(registry: Registry, { read, phrase }: Line, office: Line): void {
  const actor = actorOf(registry, read.sentence, phrase);
  if (actor !== null) addOffices(actor, office.read.sentence, office.phrase);
}

/** What a line names: a person by a whole name without an office, or one office; null for any other sentence. */
function lineOf(read: ReadSentence): Line | null {
  if (read.chunks.length > MOST_CHUNKS) return null;
  const told = read.chunks.filter(({ kind }) => kind !== 'mark');
  const [only, ...more] = told;
  if (only?.kind !== 'noun' || more.length > 0) return null;
  const [phrase, ...others] = only.list.items;
  if (phrase === undefined || others.length > 0) return null;
  const { kind, offices, head, plural } = phrase;
  const isName = kind === 'person' && offices.length === 0 && head.to - head.from > 1;
  return isName || (kind === 'office' && !plural) ? { read, phrase } : null;
}
