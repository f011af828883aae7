/** Words before a name, in lower case, that say whether `he` or `she` may take it up. */
export interface GenderLexicon {
  readonly womanTitles: readonly string[];
  readonly manTitles: readonly string[];
}
