import { fold } from '../fold.ts';
import type { Acronym } from './acronyms.ts';
import { bodyKey } from './organisation-name.ts';

/** What short forms stand for, in one article or in the whole archive. */
export interface ShortForms {
  /** The key of the body that a name stands for: the long form's where the name is a short form with one meaning. */
  keyOf(name: string): string;
}

/** Short forms that an article defines, by folded short form; null where it gives one form two meanings. */
export function meanings(definitions: Iterable<Acronym>): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { short, long } of definitions) {
    const [form, key] = [fold(short), bodyKey(long)];
    if (form === '' || form === key) continue;
    const known = found.get(form);
    found.set(form, known === undefined || known === key ? key : null);
  }
  return found;
}

/** The archive's short forms, seen from an article: its own definitions go before those of other articles. */
export function shortFormsIn(
  own: Map<string, string | null>,
  archive: Map<string, string | null>,
): ShortForms {
  return {
    keyOf: (name) => {
      const form = fold(name);
      return own.get(form) ?? archive.get(form) ?? bodyKey(name);
    },
  };
}
