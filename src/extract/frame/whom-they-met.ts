import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { listBehind } from './list-behind.ts';
import { lowerWords } from './lower-words.ts';
import { isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/** `People they met with included A and B`, `The leaders whom he met were C and D`: whom somebody met is told behind the verb. */
export const whomTheyMet = forVerbs(either(ofClass('be'), ofLemma('include')), (clause) => {
  const { verb, chunks, verbAt, sentence } = clause;
  if (verb.negated || verb.passive) return null;
  if (!sentence.words.frames.peopleMet.test(lowerWords(sentence, 0, verb.from))) return null;
  const at = chunks.findIndex((chunk) => chunk.kind === 'verb');
  const met = chunks[at];
  const isDone = met?.kind === 'verb' && met.modal === null && !met.negated && !met.passive && !met.present;
  if (at >= verbAt || !isDone || !met.classes.includes('meet')) return null;
  const agents = whoMet(clause, at);
  const people = listBehind(chunks, verbAt).filter(
    (phrase) => isSomebody(phrase) && !(phrase.kind === 'name' && isRuled(clause, phrase)),
  );
  if (agents.length === 0 || !people.some(({ kind }) => kind === 'person')) return null;
  return {
    rule: 'whom-they-met',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(people, 'patient')],
    trigger: met,
    certain: true,
    noun: met.lemma,
  };
});

/** `the member for Lund`: a name behind a preposition says where somebody belongs. */
function isRuled({ sentence }: Clause, { from }: Phrase): boolean {
  return sentence.words.prepositions.has(sentence.tokens[from - 1]?.lower ?? '');
}

/** Who stands right before the verb of the relative clause. */
function whoMet({ chunks }: Clause, at: number): readonly Phrase[] {
  const before = chunks[at - 1];
  const items = before?.kind === 'noun' ? before.list.items : [];
  return items.filter((item) => isSomebody(item) || item.kind === 'pronoun');
}
