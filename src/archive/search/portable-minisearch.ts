import MiniSearch, { type Options } from 'minisearch';
import type { Sliced } from '../slices.ts';

/** The postings of a MiniSearch index in few arrays: for each term how many, and then for each which document, how often. */
export interface PackedPostings {
  readonly terms: readonly string[];
  readonly lengths: Uint32Array;
  readonly ids: Uint32Array;
  readonly counts: Uint16Array;
}

/** The only field. */
const field = 0;

/**
 * A MiniSearch over documents with whole numbers for ids and one field, whose postings can be taken out and put in again
 * a few at a time. MiniSearch's own way goes by JSON in one piece, which at this size keeps a running bot from answering
 * for a second and more.
 */
export class PortableMiniSearch<Document> extends MiniSearch<Document> {
  constructor(options: Options<Document>) {
    super(options);
    if (options.fields.length !== 1) throw new Error('a portable index has one field');
  }

  /** How many documents have a term. */
  frequencyOf(term: string): number {
    return this._index.get(term)?.get(field)?.size ?? 0;
  }

  *pack(): Sliced<PackedPostings> {
    const terms: string[] = [];
    const lengths: number[] = [];
    const ids: number[] = [];
    const counts: number[] = [];
    for (const [term, fields] of this._index) {
      const postings = fields.get(field);
      if (postings === undefined) continue;
      terms.push(term);
      lengths.push(postings.size);
      for (const [shortId, count] of postings) {
        ids.push(this._documentIds.get(shortId));
        counts.push(count);
      }
      if (terms.length % 64 === 0) yield;
    }
    return {
      terms,
      lengths: Uint32Array.from(lengths),
      ids: Uint32Array.from(ids),
      counts: Uint16Array.from(counts),
    };
  }

  /** Puts postings into an empty index. `documents` are the ids in use with how many terms each has. */
  *unpack(
    { terms, lengths, ids, counts }: PackedPostings,
    documents: Iterable<readonly [id: number, length: number]>,
  ): Sliced<void> {
    yield* this.#addDocuments(documents);
    let at = 0;
    for (const [i, term] of terms.entries()) {
      const postings = new Map<number, number>();
      for (const end = at + (lengths[i] ?? 0); at < end; at++) postings.set(ids[at] ?? 0, counts[at] ?? 0);
      this._index.set(term, new Map([[field, postings]]));
      if (i % 64 === 0) yield;
    }
  }

  *#addDocuments(documents: Iterable<readonly [id: number, length: number]>): Sliced<void> {
    let whole = 0;
    for (const [id, length] of documents) {
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
      this._fieldLength.set(id, [length]);
      this._nextId = Math.max(this._nextId, id + 1);
      whole += length;
      if (++this._documentCount % 1024 === 0) yield;
    }
    this._avgFieldLength[field] = whole / Math.max(1, this._documentCount);
  }
}
