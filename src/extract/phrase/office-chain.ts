import { isFreeDash } from './free-dash.ts';
import type { Office, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Offices of one person that stand together, and where they end. */
export interface OfficeChain {
  readonly offices: readonly Office[];
  readonly end: number;
}

/**
 * Length of what may join two offices of one person at `at` (`and`, `, and`, `,`, `as well as`, a dash between blanks); 0 where
 * nothing does.
 */
export function chainLink(sentence: TokenSentence, at: number): number {
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  if (word === ',' || word === ';' || word === '，') return next === 'and' ? 2 : 1;
  if (isFreeDash(sentence, at)) return 1;
  if (!sentence.words.phrases.officeJoiners.has(word)) return 0;
  return next === 'well' ? 3 : 1;
}

/** The bodies that offices belong to. */
export function bodiesOf(offices: readonly Office[]): TokenRange[] {
  return offices.flatMap((office) => (office.organisation === null ? [] : [office.organisation]));
}
