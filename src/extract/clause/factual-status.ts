import type { Words } from '../lexicon/words.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether what a clause tells took place. `doubtful` is neither told as having happened nor as planned. */
export interface Factuality {
  readonly status: 'happened' | 'planned' | 'did-not-happen' | 'doubtful';
  /** Told as history: `had met`, `previously`, `many times`. */
  readonly background: boolean;
  /** Only the present tense beside a date makes it a plan: of a day that is past it tells what happened. */
  readonly inPresent?: true;
  /** What decided, for the explanation. */
  readonly because: string;
}

/** A factuality that is not history. */
export function told(status: Factuality['status'], because: string): Factuality {
  return { status, background: false, because };
}

/** What a verb's own auxiliaries say; null where they leave it as told. */
export function factualityOfVerb(words: Words, { modal, perfect, negated }: VerbGroup): Factuality | null {
  const { futureModals, possibleModals } = words.clauses.factuality;
  if (modal === 'due' && perfect !== null) return told('did-not-happen', 'was to have');
  if (modal !== null && (modal === 'due' || futureModals.has(modal)))
    return told(negated ? 'did-not-happen' : 'planned', modal);
  if (modal !== null && (modal === 'reportedly' || possibleModals.has(modal))) return told('doubtful', modal);
  return negated ? told('did-not-happen', 'negated') : null;
}
