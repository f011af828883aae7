import type { DateExpression } from '../date/date-expression.ts';
import type { PhraseList, TokenRange } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import type { AmountPhrase } from './amount.ts';
import type { Happening } from './happening.ts';
import type { VerbGroup } from './verb-group.ts';

export type NounChunk = TokenRange & { readonly kind: 'noun'; readonly list: PhraseList };
export type DateChunk = TokenRange & { readonly kind: 'date'; readonly date: DateExpression };
/** `preposition`, `conjunction`, `subordinator` with their word; `comma`, `mark`, `quote` and plain `word`. */
export type WordChunk = TokenRange & {
  readonly kind: 'preposition' | 'conjunction' | 'subordinator' | 'comma' | 'mark' | 'quote' | 'word';
  readonly word: string;
};
/** A piece of a sentence that the rules read as one: every token stands in exactly one. */
export type Chunk =
  | NounChunk
  | DateChunk
  | VerbGroup
  | Happening
  | AgreementPhrase
  | AmountPhrase
  | WordChunk;
