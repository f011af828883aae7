import type { EntityKind } from '../entity.ts';

/** An entity with its spellings and how often each is used. */
export interface ResolvedEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly spellings: ReadonlyMap<string, number>;
}

/** Gathers entities and their spellings. */
export interface EntityTable {
  readonly entities: readonly ResolvedEntity[];
  /** Counts one use of a spelling; gives the entity's index. A new entity may have a usual name, which is not counted. */
  add(key: string, kind: EntityKind, spelling: string, usual?: string): number;
  /** The index of the entity with this key, -1 for none. */
  indexOf(key: string): number;
}

export function makeEntityTable(): EntityTable {
  const entities: { key: string; kind: EntityKind; spellings: Map<string, number> }[] = [];
  const byKey = new Map<string, number>();
  const enter = (key: string, kind: EntityKind, usual: string | undefined): number => {
    const spellings = new Map<string, number>(usual === undefined ? [] : [[usual, 0]]);
    const index = entities.push({ key, kind, spellings }) - 1;
    byKey.set(key, index);
    return index;
  };
  return {
    entities,
    indexOf: (key) => byKey.get(key) ?? -1,
    add: (key, kind, spelling, usual) => {
      const index = byKey.get(key) ?? enter(key, kind, usual);
      const spellings = entities[index]?.spellings;
      spellings?.set(spelling, (spellings.get(spelling) ?? 0) + 1);
      return index;
    },
  };
}
