import type { Clause } from '../clause/clause.ts';

/** How many words say which premises somebody was shown. */
const LONGEST_PREMISES = 5;

/** Whether the verb is one of showing, and the words from a token on name premises that can be shown (`the new laboratories`). */
export function showsPremises({ verb, sentence }: Clause, from: number): boolean {
  const { frames, phrases } = sentence.words;
  if (!frames.directShowing.has(verb.lemma)) return false;
  const [article, ...more] = sentence.tokens.slice(from, from + LONGEST_PREMISES);
  return (
    phrases.definiteDeterminers.has(article?.lower ?? '') &&
    more.some(({ lower }) => frames.premises.has(lower))
  );
}
