import type { Entity } from '../entity.ts';
import { fold } from '../fold.ts';
import type { ResolvedEntity } from './entity-table.ts';

/** An entity with everything that it is found by. */
export interface KnownName {
  readonly entity: Entity;
  readonly key: string;
  /** All its spellings as written. */
  readonly written: readonly string[];
  /** The same folded, each once. */
  readonly spellings: readonly string[];
  /** The words of its spellings, each once. */
  readonly words: readonly string[];
  /** Positions of its events in the archive's list, ascending. */
  readonly events: readonly number[];
}

export function knownName(entity: Entity, resolved: ResolvedEntity, events: readonly number[]): KnownName {
  const written = [...resolved.spellings.keys()];
  const spellings = [...new Set(written.map(fold))].filter((name) => name !== '');
  return {
    entity,
    key: resolved.key,
    written,
    spellings,
    words: [...new Set(spellings.flatMap((name) => name.split(' ')))],
    events,
  };
}
