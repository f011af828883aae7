import { argumentsAfter } from '../clause/arguments.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';
import { wordsBehind } from './words-behind.ts';

/** How many chunks behind the verb may stand before the one that says what somebody came by for. */
const REACH = 4;

/** `X dropped in on Y`, `X stopped by to see Y`, `X came to see Y`: an informal call. */
export const droppedIn: FrameRule = (clause) => {
  const { verb, sentence } = clause;
  const { droppingVerbs, droppedIn: informally } = sentence.words.frames;
  if (!droppingVerbs.has(verb.lemma) || verb.passive || !informally.test(wordsBehind(clause))) return null;
  const guests = clause.subject.filter(canAct);
  const hosts = [...behind(clause, 'on'), ...thoseSeen(clause)].filter(isHolder);
  if (guests.length === 0 || hosts.length === 0) return null;
  return {
    rule: 'dropped-in',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
  };
};

/** `to see X`, `to visit with X`: whom the infinitive behind the verb names. */
function thoseSeen({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const { seeingVerbs } = sentence.words.frames;
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const verb = chunks[at];
  const isSeeing = verb?.kind === 'verb' && verb.form === 'infinitive' && seeingVerbs.has(verb.lemma);
  if (!isSeeing || at - verbAt > REACH) return [];
  return argumentsAfter(sentence, chunks, at)
    .nouns.filter(({ preposition }) => ['', 'with', 'on'].includes(preposition))
    .flatMap(({ value }) => value);
}

/** Somebody with an office: `came to see the Northern Lights` tells of no meeting. */
function isHolder({ kind, offices }: Phrase): boolean {
  return (kind === 'person' || kind === 'office') && offices.length > 0;
}
