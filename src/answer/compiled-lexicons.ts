import { lexicons } from '../extract/lexicon/lexicons.ts';
import { compileLexicon } from '../extract/lexicon/words.ts';

/** The lexicon of each language as the grammar reads it, by ISO 639-1 code. */
export const compiledLexicons = new Map(
  lexicons.map((lexicon) => [lexicon.language, compileLexicon(lexicon)] as const),
);
