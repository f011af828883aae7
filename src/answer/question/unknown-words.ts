import type { Archive } from '../../archive/archive.ts';
import { termOf } from '../../archive/search/terms.ts';
import type { Findings } from '../findings.ts';
import { isNamed, named } from '../named.ts';
import type { AskedName } from './names-in.ts';
import type { Reading } from './reading.ts';

/**
 * The answer to a question about somebody or something that the archive does not know at all, with near names; undefined
 * where it knows all that the question names.
 */
export function unknownName(reading: Reading, archive: Archive): Findings | undefined {
  const { strangers, topic, act, kind } = reading;
  const asked: readonly (AskedName | undefined)[] = [
    ...strangers,
    ...(act?.act === 'meeting' && kind
      ? topic.map(({ text, start, end }) => ({ typed: text, start, end }))
      : []),
  ];
  const unknown = asked.find((name) => name && lacks(name.typed, archive));
  if (!unknown) return undefined;
  const lookup = named(unknown.typed, archive);
  return isNamed(lookup) ? undefined : lookup;
}

/** Whether a word of it stands in no article. */
function lacks(typed: string, archive: Archive): boolean {
  return typed
    .split(/[\s-]+/)
    .filter((word) => termOf(word) !== null)
    .some((word) => {
      const { total, corrections } = archive.search({ words: word, limit: 1 });
      return total === 0 || corrections.length > 0;
    });
}
