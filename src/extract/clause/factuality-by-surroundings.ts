import type { Words } from '../lexicon/words.ts';
import type { Chunk, WordChunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Factuality } from './factual-status.ts';
import { told } from './factual-status.ts';
import { rulingVerb } from './factuality-by-ruler.ts';
import type { VerbGroup } from './verb-group.ts';

/** What conditions, hopes and refusals in the clauses before leave of it; null where they leave it as told. */
export function factualityBySurroundings(clause: Clause): Factuality | null {
  const { chunks, verbAt } = clause;
  let ownClause = true;
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === 'mark' && chunk.word === ';') break;
    const found = chunk?.kind === 'subordinator' ? bySubordinator(clause, chunk, k, ownClause) : null;
    if (found !== null) return found;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') ownClause = false;
  }
  return null;
}

/** `if …` in the clause itself; `rumours that …`, `denied that …` wherever it stands before. */
function bySubordinator(
  { chunks, sentence }: Clause,
  { word, from }: WordChunk,
  k: number,
  ownClause: boolean,
): Factuality | null {
  const { hypothetical, rumours, refusing } = sentence.words.clauses.factuality;
  if (ownClause && hypothetical.has(word)) return told('doubtful', word);
  if (word === 'that' && rumours.has(sentence.tokens[from - 1]?.lower ?? '') && !isOfAgency(chunks, k))
    return told('doubtful', 'rumour');
  if (word !== 'that' && word !== 'whether') return null;
  const ruler = rulingVerb(chunks, k);
  if (ruler === null) return null;
  const { hearsayAdverbs, mistaken } = sentence.words.clauses.factuality;
  // `wrongly reported that`.
  const beside = sentence.tokens.slice(Math.max(0, ruler.from - 1), ruler.at).map(({ lower }) => lower);
  const mistake = beside.find((each) => mistaken.has(each) || hearsayAdverbs.has(each));
  if (mistake !== undefined) return told('doubtful', mistake);
  if (!isUncertain(sentence.words, ruler)) return null;
  return told(refusing.has(ruler.lemma) ? 'did-not-happen' : 'doubtful', `${ruler.lemma} that`);
}

/** `reports that …` are rumours, but `the News Agency reports that …` says where the news is from. */
function isOfAgency(chunks: readonly Chunk[], that: number): boolean {
  const [noun, verb] = chunks.slice(Math.max(0, that - 2), that);
  const isBody = noun?.kind === 'noun' && noun.list.items.every(({ kind }) => kind === 'organisation');
  return isBody && verb?.kind === 'verb' && !chunks.slice(0, that - 2).some(({ kind }) => kind === 'verb');
}

function isUncertain({ clauses }: Words, { classes, lemma, modal, negated, passive }: VerbGroup): boolean {
  const { adviceModals, refusing, claiming } = clauses.factuality;
  if (classes.includes('report') && passive && adviceModals.has(modal ?? '')) return false;
  return (
    classes.includes('control') || refusing.has(lemma) || modal !== null || negated || claiming.has(lemma)
  );
}
