/** Words around sums of money. */
export interface AmountLexicon {
  /** Whether a comma parts the decimals and full stops the thousands. */
  readonly decimalComma: boolean;
  /** Words for the tens (`fifty`), and from which longer numbers are made (`two hundred` `and` fifty, `half` `a` million). */
  readonly tens: Readonly<Record<string, number>>;
  readonly hundreds: readonly string[];
  readonly joints: readonly string[];
  readonly halves: readonly string[];
  readonly articles: readonly string[];
  /** Number words behind digits (`million`). */
  readonly scales: Readonly<Record<string, number>>;
  /** Countries before a currency's name (`Canadian dollars`). */
  readonly countries: readonly string[];
  /** Second words of such countries (`Hong` `Kong`). */
  readonly secondWords: readonly string[];
  /** Currencies that only country and name together tell (ISO 4217). */
  readonly countryCurrencies: Readonly<Record<string, string>>;
  /** Words between the ends of a range (`30` `to` 50 million). */
  readonly rangeWords: readonly string[];
  /** Words before a range, and those between its ends then (`between` 30 `and` 50 million). */
  readonly rangeOpenings: readonly string[];
  readonly rangeJoints: readonly string[];
  /** Words before two sums of which one grew into the other (`from` 30 to 50 million). */
  readonly changeOpenings: readonly string[];
  /** Words before a sum that qualify it (`more than`). */
  readonly qualifiers: readonly string[];
  /** Those of them that cannot come first. */
  readonly innerQualifiers: readonly string[];
}
