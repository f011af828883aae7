import type { Clause } from '../clause/clause.ts';

/** Whether the verb of a clause says that its subject took place (`was held`, `took place`, `focused on`). */
export function takesPlace(clause: Clause): boolean {
  const { verb } = clause;
  if (verb.classes.includes('hold') || verb.classes.includes('convene'))
    return verb.passive || verb.form === 'bare';
  if (verb.lemma === 'take')
    return (
      clause.chunks[clause.verbAt + 1]?.kind === 'word' &&
      (clause.chunks[clause.verbAt + 1] as { word: string }).word === 'place'
    );
  return verb.classes.includes('occur') || tellsTopic(clause);
}

/** Whether the verb tells what its subject was about: whoever is named behind it need not have been there. */
export function tellsTopic({ verb, sentence }: Clause): boolean {
  return sentence.words.frames.topicVerbs.has(verb.lemma) && verb.lemma !== 'include';
}
