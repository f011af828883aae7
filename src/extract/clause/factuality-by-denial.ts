import type { Words } from '../lexicon/words.ts';
import type { CutSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Clause } from './clause.ts';
import type { Factuality } from './factual-status.ts';
import { told } from './factual-status.ts';

/**
 * What a denial in the subject or the object of a clause leaves of it (`Nobody met X`, `signed no agreement`); null where there
 * is none.
 */
export function factualityByDenial(clause: Clause): Factuality | null {
  const denial = inSubject(clause) ?? inObject(clause);
  return denial === null ? null : told('did-not-happen', denial);
}

/** `Nobody met X`, `Neither X nor Y met Z`, `No minister met X`, `No agreement was signed`. */
function inSubject(clause: Clause): string | null {
  const { sentence, chunks, verbAt, subjectAgreement, subjectHappening, subject } = clause;
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === 'word' && isNobody(sentence.words, sentence, chunk.from)) return chunk.word;
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'mark' || chunk?.kind === 'verb') break;
  }
  const first = subjectAgreement ?? subjectHappening ?? subject[0];
  const isDenied = (at: number) => denies(sentence.words, sentence, at);
  return first && [first.from, first.from - 1].some(isDenied) ? 'no' : null;
}

/** `signed no agreement`, `held no talks with X`; not `no fewer than 20 agreements`. */
function inObject({ sentence, verb }: Clause): string | null {
  return denies(sentence.words, sentence, verb.to) ? 'no' : null;
}

/** `none other than the King` is the King. */
function isNobody({ clauses }: Words, sentence: CutSentence, at: number): boolean {
  return clauses.factuality.nobody.has(wordAt(sentence, at)) && wordAt(sentence, at + 1) !== 'other';
}

function denies({ clauses }: Words, sentence: CutSentence, at: number): boolean {
  const { no, notDenied } = clauses.factuality;
  return no.has(wordAt(sentence, at)) && !notDenied.has(wordAt(sentence, at + 1));
}
