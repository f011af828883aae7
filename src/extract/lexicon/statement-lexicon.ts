/** Words by which a quotation is from what an office has published, which tells what happened as any article does. */
export interface StatementLexicon {
  /** How the text goes on behind such a quotation, from its end, in small letters. */
  readonly source: RegExp;
  /** What the text says right before one, up to its first mark. */
  readonly lead: RegExp;
  /** Words by which somebody in it speaks for himself. */
  readonly speaker: RegExp;
}
