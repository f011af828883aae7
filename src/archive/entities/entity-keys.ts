import type { EntityKind } from '../entity.ts';
import { isSovereign } from './country-names.ts';

/**
 * Every key that an entity of an archive has had (`person li na`), under a number each. It only grows, so that an entity
 * keeps its number through all updates.
 */
export interface EntityKeys {
  /** One more than the highest number. */
  readonly size: number;
  /** The number of this key, a new one for a new key. */
  numberOf(key: string): number;
  /** The number of a key that has one. */
  find(key: string): number | undefined;
  key(number: number): string;
  kind(number: number): EntityKind;
}

export function makeEntityKeys(): EntityKeys {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const kinds: EntityKind[] = [];
  return {
    get size() {
      return keys.length;
    },
    find: (key) => numbers.get(key),
    key: (number) => keys[number] ?? '',
    kind: (number) => kinds[number] ?? 'organisation',
    numberOf: (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = keys.push(key) - 1;
      kinds.push(kindOf(key));
      numbers.set(key, number);
      return number;
    },
  };
}

function kindOf(key: string): EntityKind {
  const [kind, code = ''] = key.split(' ');
  if (kind === 'country') return isSovereign(code) ? 'country' : 'place';
  if (kind === 'person' || kind === 'place') return kind;
  return 'organisation';
}
