import type { ClauseWords, DateWords } from './clause-words.ts';
import type { PhraseSet } from './phrase-set.ts';

/**
 * The first words of what is looked for at every word of a sentence, each kind in one set: a word that is in none of them need
 * not be held against the lists that the set was made of.
 */
export interface OpeningWords {
  /** Of words for a happening (`meeting`, `phone call`, `visit`). */
  readonly happenings: ReadonlySet<string>;
  /** Of words for an office, in the singular or plural. */
  readonly offices: ReadonlySet<string>;
  /** Of words for a group of people. */
  readonly groups: ReadonlySet<string>;
  /** Of dates in small letters, but for times ago (`yesterday`, `last`). */
  readonly dates: ReadonlySet<string>;
  /** Conjunctions, prepositions, adverbs and words that begin a subordinate clause. */
  readonly links: ReadonlySet<string>;
}

/** The compiled lists that are asked for their first words. */
type Lists = {
  readonly [K in
    | 'remoteNouns'
    | 'encounterNouns'
    | 'gatheringNouns'
    | 'roleHeads'
    | 'rolePlurals'
    | 'groupHeads'
    | 'peoplePlurals'
    | 'prepositions'
    | 'adverbs'
    | 'subordinators']: PhraseSet;
} & { readonly clauses: ClauseWords; readonly dates: DateWords };

/** Makes the sets of first words. Done once a language. */
export function openingWords(lists: Lists): OpeningWords {
  const { happenings, sentences } = lists.clauses;
  const { relativeDays, recently, periodLeads, shifts } = lists.dates;
  const { remoteNouns, encounterNouns, gatheringNouns } = lists;
  return {
    happenings: firstWords(
      happenings.signings,
      happenings.visits,
      remoteNouns,
      encounterNouns,
      gatheringNouns,
    ),
    offices: firstWords(lists.roleHeads, lists.rolePlurals),
    groups: firstWords(lists.groupHeads, lists.peoplePlurals),
    dates: firstWords(relativeDays, recently, periodLeads, shifts, ARTICLE),
    links: firstWords(sentences.conjunctions, lists.prepositions, lists.adverbs, lists.subordinators),
  };
}

/** Before a day or a part of the day; weekdays have a shift before them. */
const ARTICLE: ReadonlySet<string> = new Set(['the']);

/** Single words, and the words under which phrases are looked up. */
function firstWords(...lists: readonly Pick<ReadonlyMap<string, unknown>, 'keys'>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list.keys()]));
}
