/** Words by which the rules read that a paper was signed, and by whom. Patterns are for lower-case words with one space between. */
export interface SigningLexicon {
  /** Behind `exchanged`: the papers of an agreement. */
  readonly copies: RegExp;
  /** What opens a sentence that names those who signed (`The signatories`, `Signing on behalf of`). */
  readonly signatoryOpening: RegExp;
  /** What stands behind `were` where those named before it signed. */
  readonly signatoryBehind: RegExp;
  /** The same in the words of a caption (`Signing the agreement`). */
  readonly signingCaption: RegExp;
  /** Between a verb of working together and the paper signed for it (`formalised` their ties `through` a memorandum). */
  readonly meansPrepositions: readonly string[];
  readonly partneringVerbs: readonly string[];
}
