import type { VerbGroup } from '../clause/verb-group.ts';
import type { Words } from '../lexicon/words.ts';
import type { FrameRule } from './frame.ts';

/** Whether a rule reads this verb, whatever stands around it. */
type VerbTest = (verb: Pick<VerbGroup, 'lemma' | 'classes'>, words: Words) => boolean;

/** A rule that reads clauses of some verbs only: others are never offered to it. */
export interface VerbRule {
  readonly verbs: VerbTest;
  readonly read: FrameRule;
}

/** The rule `read` for those verbs that pass a test. */
export function forVerbs(verbs: VerbTest, read: FrameRule): VerbRule {
  return { verbs, read };
}

/** Verbs of any of these classes. */
export function ofClass(...classes: readonly VerbGroup['classes'][number][]): VerbTest {
  return (verb) => verb.classes.some((each) => classes.includes(each));
}

/** These verbs, by their base form. */
export function ofLemma(...lemmas: readonly string[]): VerbTest {
  return ({ lemma }) => lemmas.includes(lemma);
}

/** Those of a part of the lexicon that are lists of words. */
type ListIn<T> = { [K in keyof T]: T[K] extends ReadonlySet<string> ? K : never }[keyof T];

/** The verbs of a list of the lexicon. */
export function ofList<P extends 'frames' | 'gatherings'>(part: P, list: ListIn<Words[P]>): VerbTest {
  return ({ lemma }, words) => (words[part][list] as ReadonlySet<string>).has(lemma);
}

/** Verbs that pass any of these tests. */
export function either(...tests: readonly VerbTest[]): VerbTest {
  return (verb, words) => tests.some((test) => test(verb, words));
}
