import { createHash } from 'node:crypto';
import type { Entity, EntityKind } from '../entity.ts';
import { fold, foldedWords } from '../fold.ts';
import type { ResolvedEntity } from './entity-table.ts';
import { isShortForm } from './organisation-name.ts';
import { betterName } from './person-name.ts';

/** How many spellings an entity shows beside its name. */
const aliasLimit = 12;

/** The entity that readers see: the fullest spelling as its name, the others as aliases, most frequent first. */
export function toEntity({ key, kind, spellings }: ResolvedEntity, count: number): Entity {
  const uses = [...spellings].map(([name, times]) => ({ name, uses: times }));
  const ordered = uses.toSorted(kind === 'person' ? betterName : fullerName(key));
  const name = ordered[0]?.name ?? key;
  const others = uses
    .filter((use) => use.name !== name && use.uses > 0)
    .sort((a, b) => b.uses - a.uses || byName(a, b));
  return {
    id: idOf(kind, key),
    name,
    kind,
    aliases: others.slice(0, aliasLimit).map((use) => use.name),
    count,
  };
}

interface Spelling {
  readonly name: string;
  readonly uses: number;
}

function byName(a: Spelling, b: Spelling): number {
  return a.name < b.name ? -1 : 1;
}

function fullerName(key: string): (a: Spelling, b: Spelling) => number {
  // A country goes by its usual name, which is counted with no use of its own.
  if (key.startsWith('country ')) return (a, b) => Number(a.uses > 0) - Number(b.uses > 0) || byName(a, b);
  const weight = ({ name }: Spelling): number => (isShortForm(name) ? 0 : foldedWords(name).length);
  return (a, b) => weight(b) - weight(a) || b.uses - a.uses || byName(a, b);
}

/** Ten characters that stay the same as long as the entity's key does. */
function idOf(kind: EntityKind, key: string): string {
  return createHash('sha256')
    .update(`${kind} ${fold(key)}`)
    .digest('hex')
    .slice(0, 10);
}
