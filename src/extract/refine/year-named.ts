import type { DateContext } from '../date/resolve.ts';
import { spanOf } from '../phrase/phrase.ts';
import type { Draft } from './draft.ts';

/** Years that the name of a gathering may bear. */
const EARLIEST = 1900;
const LATEST = 2100;

/**
 * The year in the name of a gathering, or right behind it (`the 2018 Annual Gala`, `the Trade Fair 2009`); null for none, or
 * for two.
 */
export function yearNamed({ type, frames }: Draft): DateContext['named'] {
  if (type !== 'conference') return null;
  const found = frames.flatMap(({ sentence, title }) =>
    title === null
      ? []
      : sentence.tokens.slice(title.from, title.to + 1).flatMap(({ text }, k) => {
          const year = /^\d{4}$/.test(text) ? Number(text) : 0;
          const from = title.from + k;
          return year < EARLIEST || year > LATEST
            ? []
            : [{ year, span: spanOf(sentence, { from, to: from + 1 }) }];
        }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ year }) => year === first.year) ? first : null;
}
