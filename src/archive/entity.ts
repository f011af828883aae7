export type EntityKind = 'person' | 'organisation' | 'place' | 'country';

/** What mentions across the archive refer to: one person, body, place or country with all its spellings. */
export interface Entity {
  /** Short and stable for one corpus, safe in a custom_id: made from kind and folded name. */
  readonly id: string;
  /** The fullest spelling found (`Changchun Foreign Affairs Office`). */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other spellings, acronyms and short names, as written in the articles. */
  readonly aliases: readonly string[];
  /** In how many events of the archive it takes part. */
  readonly count: number;
}

/** What a typed name came to: entities that it names, or, with none, the nearest names that the archive has. */
export type NameLookup =
  | { readonly found: true; readonly entities: readonly Entity[] }
  | { readonly found: false; readonly near: readonly Entity[] };
