import type { PhraseLexicon } from './phrase-lexicon.ts';
import type { PhraseSet } from './phrase-set.ts';
import { phraseSet } from './phrase-set.ts';

/** The words from which phrases are read, ready for matching. */
export type PhraseWords = {
  readonly [K in keyof PhraseLexicon]: K extends
    | 'listJoiners'
    | 'regionNames'
    | 'namedAfter'
    | 'capacityLeads'
    | 'officeSuffixes'
    | 'responsibilities'
    | 'officialThings'
    ? PhraseSet
    : PhraseLexicon[K] extends readonly string[]
      ? ReadonlySet<string>
      : PhraseLexicon[K];
};

/** Makes the words of phrases ready for matching: sets of single words, patterns as they are. */
export function phraseWords(lexicon: PhraseLexicon): PhraseWords {
  const compiled = Object.entries(lexicon).map(([name, value]) => [
    name,
    Array.isArray(value) ? new Set(value) : value,
  ]);
  return {
    ...Object.fromEntries(compiled),
    listJoiners: phraseSet(lexicon.listJoiners),
    regionNames: phraseSet(lexicon.regionNames),
    namedAfter: phraseSet(lexicon.namedAfter),
    capacityLeads: phraseSet(lexicon.capacityLeads),
    officeSuffixes: phraseSet(lexicon.officeSuffixes),
    responsibilities: phraseSet(lexicon.responsibilities),
    officialThings: phraseSet(lexicon.officialThings),
  } as PhraseWords;
}
