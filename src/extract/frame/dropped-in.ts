import { argumentsAfter } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { behind, canAct, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';
import { wordsBehind } from './words-behind.ts';

/** How many chunks behind the verb may stand before the one that says what somebody came by for. */
const REACH = 4;

/**
 * `X dropped in on Y`, `X stopped by to see Y`, `X came to see Y`, `X came to the ministry to congratulate Y`: an informal
 * call.
 */
export const droppedIn = forVerbs(ofList('frames', 'droppingVerbs'), (clause) => {
  const { verb, sentence } = clause;
  if (verb.passive) return null;
  const isInformal = sentence.words.frames.droppedIn.test(wordsBehind(clause));
  const guests = clause.subject.filter(canAct);
  const hosts = [...(isInformal ? behind(clause, 'on') : []), ...thoseSeen(clause, isInformal)].filter(
    isOfficial,
  );
  if (guests.length === 0 || hosts.length === 0) return null;
  return {
    rule: 'dropped-in',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
  };
});

/** `to see X`, `to visit with X`, `to extend wishes to X`: whom the infinitive behind the verb names. */
function thoseSeen({ chunks, verbAt, sentence }: Clause, isInformal: boolean): readonly Phrase[] {
  const { seeingVerbs, greetingVerbs } = sentence.words.frames;
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive' || at - verbAt > REACH) return [];
  const isGreeting = greetingVerbs.has(verb.lemma);
  if (!isGreeting && !(isInformal && seeingVerbs.has(verb.lemma))) return [];
  if (isGreeting && sentence.words.frames.giftsOfWords.has(verb.lemma)) return greetedBehind(chunks, at);
  return argumentsAfter(sentence, chunks, at)
    .nouns.filter(({ preposition }) => ['', 'with', 'on'].includes(preposition))
    .flatMap(({ value }) => value);
}

/** `to extend her wishes to X`: behind `to`, whatever it is that is extended. */
function greetedBehind(chunks: readonly Chunk[], at: number): readonly Phrase[] {
  const to = chunks.findIndex(
    (chunk, k) => k > at && k - at <= REACH && chunk.kind === 'preposition' && chunk.word === 'to',
  );
  const noun = chunks[to + 1];
  return to > 0 && noun?.kind === 'noun' ? noun.list.items : [];
}

/** Somebody with an office: `came to see the Northern Lights` tells of no meeting. */
function isOfficial({ kind, offices }: Phrase): boolean {
  return (kind === 'person' || kind === 'office') && offices.length > 0;
}
