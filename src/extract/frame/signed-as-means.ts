import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/**
 * Those of whom the verb before a signed paper tells that they act by it: A and B of `A formalised its partnership with B through
 * a memorandum signed on 3 May`. Nobody where fewer than two are told.
 */
export function partiesByMeans(clause: Clause): readonly Phrase[] {
  const { chunks, sentence } = clause;
  const { meansPrepositions, partneringVerbs } = sentence.words.frames;
  const paper = paperBefore(clause);
  if (paper === null) return [];
  const at = chunks.indexOf(paper);
  const link = chunks[at - 1];
  if (link?.kind !== 'preposition' || !meansPrepositions.has(link.word)) return [];
  const verbAt = chunks.findLastIndex((chunk, k) => k < at && chunk.kind === 'verb');
  const [verb, subject] = [chunks[verbAt], chunks[verbAt - 1]];
  if (verb?.kind !== 'verb' || !partneringVerbs.has(verb.lemma) || subject?.kind !== 'noun') return [];
  if (verb.modal !== null || verb.negated || verb.passive || verb.form === 'infinitive') return [];
  const others = chunks.flatMap((chunk, k) => {
    const before = chunks[k - 1];
    const isWith = k > verbAt && k < at && before?.kind === 'preposition' && before.word === 'with';
    return chunk.kind === 'noun' && isWith ? chunk.list.items : [];
  });
  const parties = [...subject.list.items, ...others];
  return parties.length < 2 ? [] : parties;
}

/** The paper right before a participle (`a memorandum signed on 3 May`). */
export function paperBefore({ chunks, verbAt, verb }: Clause): AgreementPhrase | null {
  const before = chunks[verbAt - 1];
  return verb.form === 'bare' && before?.kind === 'agreement' ? before : null;
}
