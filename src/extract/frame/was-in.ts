import type { Clause } from '../clause/clause.ts';
import { namesDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { peopleMetThere } from './people-met-there.ts';
import { partsVisited } from './visit-parts.ts';
import { wordsBehind } from './words-behind.ts';

/**
 * `X was in China last month`, `the delegation spent three days in Beijing`: somebody, a place, and a time unless they are
 * known.
 */
export const wasIn: FrameRule = (clause) => {
  const isPerson = ({ kind }: Phrase) => kind === 'person';
  // `Tom Ray, Ana Silva and Ken Mori of the Chamber`: only the last of them has an office or a body.
  const isOneOfThem = ({ kind, head }: Phrase) => kind === 'name' && head.to - head.from > 1;
  const guests = clause.subject.filter(
    (phrase) =>
      isPerson(phrase) || phrase.kind === 'group' || (isOneOfThem(phrase) && clause.subject.some(isPerson)),
  );
  const isKnown = guests.some(({ kind, definite }) => kind === 'group' && definite);
  const isOnTheWay = travels(clause);
  if (guests.length === 0 || (clause.dates.length === 0 && !isKnown && !isOnTheWay)) return null;
  const isTimed = clause.dates.length > 0 || isOnTheWay;
  const goals = [...(isTimed ? placesOfBeing(clause) : []), ...placesOfStay(clause)];
  const goal = goals.find(
    (phrase) => phrase.kind === 'place' || phrase.kind === 'name' || isHouse(clause, phrase),
  );
  if (goal === undefined) return null;
  const weak = !isTimed;
  return {
    rule: 'was-in',
    type: 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...(isHouse(clause, goal) ? partsVisited([goal]) : []),
      ...parts(peopleMetThere(clause), 'patient', 'host'),
    ],
    place: goal.head,
    weak,
  };
};

/** `spent Tuesday at Lund University`, `were at Lund University on Tuesday`: a house with a name of its own. */
function isHouse({ verb, sentence, subject, dates }: Clause, { kind, head }: Phrase): boolean {
  const isNamed = kind === 'organisation' && head.to - head.from > 1;
  const areOfficial = subject.some((phrase) => phrase.kind === 'group' || phrase.offices.length > 0);
  const isThen = verb.lemma === 'be' && dates.some((date) => namesDay(date) || date.relative !== null);
  return isNamed && areOfficial && (sentence.words.frames.stayVerbs.has(verb.lemma) || isThen);
}

/** `is in X for a tour`, or a party that comes from elsewhere is. */
function travels({ verb, sentence, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || !verb.present) return false;
  const { travelWords, visitingParties } = sentence.words.frames;
  const isParty = ({ kind, head, origins }: Phrase) =>
    kind === 'group' &&
    origins.length > 0 &&
    sentence.tokens.slice(head.from, head.to).some(({ lower }) => visitingParties.has(lower));
  return subject.some(isParty) || travelWords.test(lowerWords(sentence, verb.to));
}

/** `was in X`; `is in X` only where it says for what somebody came. */
function placesOfBeing(clause: Clause): readonly Phrase[] {
  const { verb, nouns, chunks, verbAt } = clause;
  if (verb.lemma !== 'be' || verb.modal !== null || verb.to !== verb.at + 1) return [];
  if (verb.present && !travels(clause)) return [];
  const [first] = nouns;
  if (chunks[verbAt + 1]?.kind !== 'preposition') return [];
  if (first?.preposition === 'at') return first.value.filter((phrase) => isHouse(clause, phrase));
  return first?.preposition === 'in' ? first.value : [];
}

function placesOfStay(clause: Clause): readonly Phrase[] {
  const { frames } = clause.sentence.words;
  const { verb, dates } = clause;
  const stays =
    frames.stayVerbs.has(verb.lemma) && (dates.some(namesDay) || frames.stays.test(wordsBehind(clause)));
  return stays && !clause.verb.passive ? behind(clause, 'in', 'at') : [];
}
