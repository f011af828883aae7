import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `Y was at the airport to welcome X`, `On hand to receive X was Y`: hosts who came to meet a visitor where he arrived. */
export const thereToWelcome = forVerbs(ofClass('receive'), (clause) => {
  const { verb, sentence } = clause;
  const isWelcome = verb.form === 'infinitive' && !verb.passive;
  if (!isWelcome) return null;
  const hosts = [...beforeBeing(clause), ...behindBeing(clause)].filter(isSomebody);
  const first = (at: number) => sentence.tokens[at]?.lower ?? '';
  const guests = behind(clause, '').filter(
    (phrase) => canAct(phrase) && !sentence.words.frames.thingPronouns.has(first(phrase.from)),
  );
  if (hosts.length === 0 || guests.length === 0) return null;
  return {
    rule: 'hosted-them',
    type: 'attendance',
    parts: [...parts(guests, 'agent'), ...parts(hosts, 'attendee')],
    noun: 'farewell',
    certain: true,
  };
});

/** Who was at a place, or present, to do so: nothing but that stands between. */
function beforeBeing({ chunks, verbAt, sentence }: Clause) {
  const at = chunks.findLastIndex((chunk, k) => k < verbAt && chunk.kind === 'verb');
  const [host, be] = [chunks[at - 1], chunks[at]];
  const between = chunks.slice(at + 1, verbAt);
  const isThere =
    between.length > 0 && between.every((chunk) => tellsWhere(chunk, sentence.words.frames.thereWords));
  return host?.kind === 'noun' && isPast(be) && isThere ? host.list.items : [];
}

/** `On hand to receive X was Y`, where the sentence begins with that. */
function behindBeing({ chunks, verbAt, sentence }: Clause) {
  const between = chunks.slice(0, verbAt);
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const host = chunks[at + 1];
  const isThere =
    between.length > 0 && between.every((chunk) => tellsWhere(chunk, sentence.words.frames.thereWords));
  return isPast(chunks[at]) && isThere && host?.kind === 'noun' ? host.list.items : [];
}

function isPast(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'verb' || !chunk.classes.includes('be')) return false;
  return !chunk.present && chunk.modal === null && !chunk.negated;
}

function tellsWhere(chunk: Chunk, words: ReadonlySet<string>): boolean {
  if (chunk.kind === 'word') return words.has(chunk.word);
  if (chunk.kind === 'preposition') return chunk.word === 'at' || chunk.word === 'in' || chunk.word === 'on';
  return chunk.kind === 'noun' && chunk.list.items.every(({ kind }) => PLACES.has(kind));
}

const PLACES: ReadonlySet<string> = new Set(['place', 'name', 'organisation']);
