import type { ActorLexicon } from '../actor-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words of sentences that do nothing but list people, and of those that list others than who was there. Data only. */
export const englishRolls: Pick<
  ActorLexicon,
  'rollVerbs' | 'strayParticiple' | 'rowSides' | 'absences' | 'wordsFromAfar' | 'rollsOfOthers'
> = {
  rollVerbs: wordList(
    `be, include, comprise, consist, accompany, attend, join, witness, gather, participate`,
  ),
  strayParticiple: /^(?!(?:composed|comprised|formed|invited|pictured|seated|united)$)\w{3,}ed$/,
  rowSides: wordList(`left, right`),
  wordsFromAfar:
    /^in (?:his|her|an?) (?:[\w-]+ ){0,3}?(?:message|letter|telegram)\b|\bin a (?:\w+ )?(?:statement|telegram|tweet|letter|e-?mail|blog post)\b/,
  absences: /\b(?:not|absent|absence|unable|apologies|reportedly|allegedly)\b/i,
  rollsOfOthers:
    /\b(?:board|jury|juries|judges|winners?|awardees|recipients?|laureates?|shareholders?|candidates?|nominees?|finalists?|alumni|authors?|editors?|books?|paintings?|portraits?|photographs?|works of|translations?|cabinet|trustees|survived by|previous|past|formerly|among others who have|(?:messages?|letters?|greetings) from|read by)\b/i,
};
