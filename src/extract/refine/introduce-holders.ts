import type { Reading } from '../grammar.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './actor-of.ts';
import type { Registry } from './registry.ts';

/** Makes those known whom a line outside the body names whole, with an office, and returns them. */
export function introduceHolders(registry: Registry, lines: readonly Reading[]): Actor[] {
  const made: Actor[] = [];
  for (const { sentence, chunks } of lines)
    for (const phrase of chunks.flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []))) {
      const { kind, offices, head } = phrase;
      if (kind !== 'person' || offices.length === 0 || head.to - head.from < 2) continue;
      const actor = actorOf(registry, sentence, phrase);
      if (actor === null) continue;
      actor.lastSeen = { start: -1, end: -1 };
      made.push(actor);
    }
  return made;
}
