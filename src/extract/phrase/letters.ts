import { isPostNominal } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** End of the letters behind a name at `at`, with or without commas before them (`MP`, `, P.C., O.M.`). */
export function lettersEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  for (;;) {
    const comma = wordAt(sentence, end) === ',' ? 1 : 0;
    if (!isPostNominal(sentence, end + comma)) return end;
    end += comma + 1;
  }
}
