import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { asParty } from './counts-as-signed.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `Among the agreements signed was a memorandum between A and B`, `The agreements signed included one between A and B`. */
export const amongSigned = forVerbs(ofClass('sign'), (clause) => {
  const { chunks, verb, verbAt } = clause;
  const all = chunks[verbAt - 1];
  if (verb.form !== 'bare' || all?.kind !== 'agreement') return null;
  const main = mainVerb(clause);
  const parties = main < 0 ? [] : between(chunks.slice(main + 1));
  if (parties.length < 2) return null;
  return {
    rule: 'among-signed',
    type: 'signing',
    parts: parties.map(asParty),
    agreements: [one(chunks.slice(main + 1)) ?? all],
  };
});

/** Where `was` or `included` stands, behind the participle and perhaps a date; -1 where neither does. */
function mainVerb({ chunks, verbAt }: Clause): number {
  const next = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const main = chunks[next];
  if (main?.kind !== 'verb' || main.passive) return -1;
  return main.classes.includes('be') || main.lemma === 'include' ? next : -1;
}

/** The first agreement told of, if it stands before its parties. */
function one(chunks: readonly Chunk[]): AgreementPhrase | undefined {
  const parties = chunks.findIndex((chunk) => chunk.kind === 'noun');
  return chunks.slice(0, parties).find((chunk) => chunk.kind === 'agreement');
}

function between(chunks: readonly Chunk[]): readonly Phrase[] {
  const at = chunks.findIndex((chunk) => chunk.kind === 'preposition' && chunk.word === 'between');
  const parties = chunks[at + 1];
  return at >= 0 && parties?.kind === 'noun' ? parties.list.items : [];
}
