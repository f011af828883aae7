import type { GenderLexicon } from '../gender-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English forms of address and titles that are a woman's or a man's alone. */
export const englishGenders: GenderLexicon = {
  womanTitles: wordList(
    `ms, ms., mrs, mrs., miss, madam, madame, mme, mdm, smt, smt., queen, princess, lady, dame, sheikha, duchess, baroness, chairwoman,
    congresswoman, councilwoman, puan, señora, doña, frau`,
  ),
  manTitles: wordList(
    `mr, mr., sir, shri, king, prince, lord, sheikh, shaikh, emir, duke, baron, imam, congressman, councilman, encik, señor, don, herr,
    monsieur`,
  ),
};
