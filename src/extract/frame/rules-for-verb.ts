import type { VerbGroup } from '../clause/verb-group.ts';
import type { Words } from '../lexicon/words.ts';
import type { FrameRule } from './frame.ts';
import { rules } from './rules.ts';

/** The rules for the verbs of the lexicon that came up so far. */
const rulesOf = new Map<string, readonly FrameRule[]>();

/** The rules that a clause with this verb is offered to, in their order: those for any verb, and those for this one. */
export function rulesForVerb(verb: VerbGroup, words: Words): readonly FrameRule[] {
  const key = `${verb.lemma} ${verb.classes.join()}`;
  const known = rulesOf.get(key);
  if (known !== undefined) return known;
  const offered = rules.flatMap((rule) => {
    if (typeof rule === 'function') return [rule];
    return rule.verbs(verb, words) ? [rule.read] : [];
  });
  // Of words that only look like verbs there is no end: theirs are not kept.
  if (words.verbs.has(verb.lemma)) rulesOf.set(key, offered);
  return offered;
}
