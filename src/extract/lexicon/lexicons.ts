import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

/** The languages in which facts are read. Another language is another file and a line here. */
export const lexicons: readonly Lexicon[] = [english];
