import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { wordsBehind } from './words-behind.ts';

/** `X was in China last month`, `the delegation spent three days in Beijing`: somebody, a place, and a time unless they are known. */
export const wasIn: FrameRule = (clause) => {
  const isPerson = ({ kind }: Phrase) => kind === 'person';
  // `Tom Ray, Ana Silva and Ken Mori of the Chamber`: only the last of them has an office or a body.
  const isOneOfThem = ({ kind, head }: Phrase) => kind === 'name' && head.to - head.from > 1;
  const guests = clause.subject.filter(
    (phrase) =>
      isPerson(phrase) || phrase.kind === 'group' || (isOneOfThem(phrase) && clause.subject.some(isPerson)),
  );
  const isKnown = guests.some(({ kind, definite }) => kind === 'group' && definite);
  if (guests.length === 0 || (clause.dates.length === 0 && !isKnown)) return null;
  const goals = [...(clause.dates.length === 0 ? [] : placesOfBeing(clause)), ...placesOfStay(clause)];
  const goal = goals.find((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
  if (goal === undefined) return null;
  const weak = clause.dates.length === 0;
  return { rule: 'was-in', type: 'visit', parts: parts(guests, 'agent', 'guest'), place: goal.head, weak };
};

/** `was in X`; `is in X` only where it says for what somebody came. */
function placesOfBeing({ verb, nouns, chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  if (verb.lemma !== 'be' || verb.modal !== null || verb.to !== verb.at + 1) return [];
  if (verb.present && !sentence.words.frames.travelWords.test(lowerWords(sentence, verb.to))) return [];
  const [first] = nouns;
  return first?.preposition === 'in' && chunks[verbAt + 1]?.kind === 'preposition' ? first.value : [];
}

function placesOfStay(clause: Clause): readonly Phrase[] {
  const { frames } = clause.sentence.words;
  const { verb, dates } = clause;
  const isDated = frames.stayingVerbs.has(verb.lemma) && dates.some(({ day, weekday }) => day ?? weekday);
  const stays = frames.stayVerbs.has(verb.lemma) && (isDated || frames.stays.test(wordsBehind(clause)));
  return stays && !clause.verb.passive ? behind(clause, 'in', 'at') : [];
}
