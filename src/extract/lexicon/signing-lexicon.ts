/** Words by which the rules read that a paper was signed, and by whom. Patterns are for lower-case words with one space between. */
export interface SigningLexicon {
  /** Behind `exchanged`: the papers of an agreement. */
  readonly copies: RegExp;
  /** Verbs and what stands behind them of a paper that was signed (`bears the signatures of`). */
  readonly bearingVerbs: readonly string[];
  readonly signaturesOf: RegExp;
  /** Papers of an agreement told before. */
  readonly papersOfKnown: RegExp;
  /** Words by which what has been signed over the years is summed up, and with how many then (`already`, `with 59 firms`). */
  readonly sumsUp: RegExp;
  readonly withSoMany: RegExp;
  /** Verbs that a draft may have as well as a paper that is signed. */
  readonly wordingVerbs: readonly string[];
  readonly drafts: RegExp;
  /** Between a body for which somebody signs and the next who signs, and the forms of the verbs that tell so. */
  readonly signerJoints: readonly string[];
  readonly signedWords: readonly string[];
  /** Verbs by which people come together `for` or `at` a signing, and those that celebrate one. */
  readonly joiningForSigning: readonly string[];
  readonly celebratingVerbs: readonly string[];
  /** Verbs behind whose object `in` and a gerund tell of what was done (`joined X in signing it`). */
  readonly joiningIn: readonly string[];
  /** Where somebody stands in a picture, which a caption tells. */
  readonly inPicture: RegExp;
  /** What a ceremony of signing is held for, though nobody signs the thing itself. */
  readonly signedWorks: readonly string[];
  /** Those whom a club or a label hires, and the papers by which it does. */
  readonly hiredTalents: readonly string[];
  readonly hiringPapers: readonly string[];
  /** What opens a sentence that names those who signed (`The signatories`, `Signing on behalf of`). */
  readonly signatoryOpening: RegExp;
  /** What stands behind `were` where those named before it signed. */
  readonly signatoryBehind: RegExp;
  /** The same in the words of a caption (`Signing the agreement`). */
  readonly signingCaption: RegExp;
  /** Between a verb of working together and the paper signed for it (`formalised` their ties `through` a memorandum). */
  readonly meansPrepositions: readonly string[];
  readonly partneringVerbs: readonly string[];
  /** Before somebody who signed too, told before `the signatories were`. */
  readonly besidesOpening: RegExp;
}
