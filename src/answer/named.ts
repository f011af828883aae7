import type { Archive } from '../archive/archive.ts';
import type { Entity } from '../archive/entity.ts';
import { fold } from '../archive/fold.ts';
import type { Findings } from './findings.ts';
import { nothing } from './findings.ts';
import { mentionItems } from './mention-item.ts';
import { listedUpTo, quoted } from './wording.ts';

/** How many names are offered in place of one that the archive lacks. */
const NEAR_NAMES = 5;

/** Whom a typed name means: `title` is how an answer calls them, `notes` say what a reader must know of it. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly title: string;
  readonly notes: readonly string[];
}

/** Whom `name` means in the archive, or the answer that it has no such name, with near ones and mentions of the words. */
export function named(name: string, archive: Archive): Named | Findings {
  const lookup = archive.lookUp(name);
  if (lookup.found) return { entities: lookup.entities, ...titleOf(name, lookup.entities) };
  const items = mentionItems([name], archive);
  const summary =
    items.length > 0
      ? `${quoted(name)} takes part in no event of the archive, but is mentioned.`
      : `The archive has nobody and nothing called ${quoted(name)}.`;
  return nothing(summary, {
    items,
    suggestions: lookup.near.slice(0, NEAR_NAMES).map((entity) => entity.name),
  });
}

/** Whether `named` found somebody. */
export function isNamed(result: Named | Findings): result is Named {
  return 'entities' in result;
}

/** Every spelling of the entities, the fullest of each first. */
export function spellingsOf(entities: readonly Entity[]): readonly string[] {
  return [...new Set(entities.flatMap((entity) => [entity.name, ...entity.aliases]))];
}

function titleOf(typed: string, entities: readonly Entity[]): Pick<Named, 'title' | 'notes'> {
  const same = entities.find((entity) => fold(entity.name) === fold(typed));
  const [only] = entities;
  if (entities.length === 1 && only)
    return { title: same ? only.name : `${only.name} (${typed})`, notes: [] };
  const others = entities
    .filter((entity) => entity !== same && fold(entity.name) !== fold(typed))
    .map((entity) => entity.name);
  return {
    title: same?.name ?? typed,
    notes:
      others.length === 0
        ? []
        : [`${quoted(typed)} stands here ${same ? 'also ' : ''}for ${listedUpTo(others, 5)}.`],
  };
}
