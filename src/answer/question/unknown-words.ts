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
  const unknown = [...reading.strangers, ...metWith(reading)].find(({ typed }) => lacks(typed, archive));
  if (!unknown) return undefined;
  const lookup = named(unknown.typed, archive);
  return isNamed(lookup) ? undefined : lookup;
}

/** The word of the topic behind `met` or `meeting with`, which names somebody even without a capital (`who met napoleon`). */
function metWith({ act, words, topic }: Reading): readonly AskedName[] {
  const verb = act?.act === 'meeting' ? act.said.at(-1) : undefined;
  const next = words.find(
    ({ start, lower }) => verb && start > verb.start && !/^(?:with|the|a|an)$/.test(lower),
  );
  return topic
    .filter(({ start }) => start === next?.start)
    .map(({ text, start, end }) => ({ typed: text, start, end }));
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
