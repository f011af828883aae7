import { argumentsAfter } from '../clause/arguments.ts';
import type { Clause } from '../clause/clause.ts';
import { namesDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';
import { isOurs, partsVisited, placeVisited } from './visit-parts.ts';
import { wordsBehind } from './words-behind.ts';

/** How many words may tell how long a stay was (`a very long weekend`). */
const LONGEST_STAY = 4;

/**
 * `X arrived in Y`, `X travelled to Y`, `X left for Y`; weak, since many arrive without anything more being told. Nobody visits
 * where he takes up his post.
 */
export const arrived = forVerbs(ofClass('arrive'), (clause) => {
  const gathers = clause.sentence.words.gatherings.gatheringVerbs.has(clause.verb.lemma);
  if (clause.verb.passive || gathers) return null;
  if (onlyTouches(clause) || takesUpPost(clause)) return null;
  const guests = clause.subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  const leaves = clause.sentence.words.frames.leavingVerbs.has(clause.verb.lemma);
  const told = leaves ? behind(clause, 'for') : arrivedAt(clause);
  const goals = (leaves && told.length === 0 ? placesOfPurpose(clause) : told).filter(
    (phrase) =>
      phrase.kind === 'place' ||
      phrase.kind === 'name' ||
      isHarbour(clause, phrase) ||
      isHouseOnDay(clause, phrase),
  );
  const here = isHere(clause);
  if (
    guests.length === 0 ||
    (goals.length === 0 && !here) ||
    (clause.verb.lemma === 'go' && guests[0]?.kind === 'pronoun')
  )
    return null;
  if (
    clause.sentence.words.frames.motionVerbs.has(clause.verb.lemma) &&
    guests.every((guest) => guest.kind !== 'person' && guest.kind !== 'group')
  )
    return null;
  return {
    rule: leaves ? 'left-for' : 'arrived',
    type: 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...partsVisited(goals.filter((goal) => !isHarbour(clause, goal))),
    ],
    place: placeVisited(goals),
    weak:
      !staysThere(clause) &&
      clause.verb.lemma !== 'arrive' &&
      clause.verb.lemma !== 'travel' &&
      !(leaves && clause.dates.length > 0),
  };
});

/** Where the verb says that somebody came. */
function arrivedAt(clause: Clause): readonly Phrase[] {
  const links = ['in', 'at', ...(isOnTheWay(clause) ? [] : ['to'])];
  const into = clause.verb.lemma === 'fly' ? ['into'] : [];
  return [...behind(clause, ...links, ...into), ...cityCalled(clause)];
}

/** `arrived in the capital of Norway, Oslo`, `in the port of Bergen`: what stands behind the word for it. */
function cityCalled(clause: Clause): readonly Phrase[] {
  const { chunks, from, sentence } = clause;
  const of = chunks.findIndex((chunk, k) => k > from && chunk.kind === 'preposition' && chunk.word === 'of');
  const [into, ...called] = chunks.slice(from + 1, Math.max(from + 1, of));
  if (into?.kind !== 'preposition' || called.some(({ kind }) => kind !== 'word')) return [];
  const isCity = sentence.words.frames.cityCalls.test(lowerWords(sentence, into.to, chunks[of]?.from));
  return isCity ? behind(clause, 'of') : [];
}

/** `touched on a matter`; `touched down in Oslo` is an arrival. */
function onlyTouches(clause: Clause): boolean {
  const isLanding = clause.sentence.words.frames.touchingDown.test(wordsBehind(clause));
  return clause.verb.lemma === 'touched' && !isLanding;
}

/** `arrived in Oslo on Monday to take up her post`. */
function takesUpPost({ sentence, verb }: Clause): boolean {
  return sentence.words.events.takesUpPost.test(lowerWords(sentence, verb.to));
}

/** `arrived in Oslo on her way to Japan`: where the journey goes on to is not where it ended. */
function isOnTheWay({ chunks, from }: Clause): boolean {
  const to = chunks.findIndex((chunk, k) => k > from && chunk.kind === 'preposition' && chunk.word === 'to');
  const before = chunks[to - 1];
  return before?.kind === 'word' && before.word === 'way';
}

/** `left Oslo on Monday to spend a week in Japan`, `departed to attend a summit in Paris`: where that was to be done. */
function placesOfPurpose({ sentence, chunks, verbAt }: Clause): readonly Phrase[] {
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return [];
  const { nouns } = argumentsAfter(sentence, chunks, at);
  return nouns.find(({ preposition }) => preposition === 'in')?.value ?? [];
}

/** `here`, `in town`: where the news is told; only with a day or a visit for which somebody came. */
function isHere(clause: Clause): boolean {
  const isFor = clause.happenings.some(
    ({ preposition, value }) => value.sort === 'visit' && preposition !== '',
  );
  const isThere =
    clause.sentence.words.frames.hereWords.test(wordsBehind(clause)) || isOurs(clause, clause.verb.to);
  return isThere && (isFor || clause.dates.length > 0);
}

/** `came to Lund University on 3 May`: a house with a name of its own, on a day; in a year somebody only studied there. */
function isHouseOnDay({ sentence, dates }: Clause, { kind, head }: Phrase): boolean {
  const isNamed = kind === 'organisation' && head.to - head.from > 1;
  const isHouse = sentence.tokens
    .slice(head.from, head.to)
    .some(({ lower }) => sentence.words.phrases.settledBodies.has(lower));
  return isNamed && isHouse && dates.some(namesDay);
}

/** An airport or a station, where nobody stays. */
function isHarbour({ sentence }: Clause, { kind, head }: Phrase): boolean {
  return kind === 'organisation' && sentence.words.frames.harbours.has(wordAt(sentence, head.to - 1));
}

/** `came to Oslo for four days`, `for a long weekend`: how long a stay lasts makes a visit of it. */
function staysThere({ sentence, verb }: Clause): boolean {
  const { tokens, words } = sentence;
  return tokens.some(
    (token, k) =>
      k >= verb.to &&
      token.lower === 'for' &&
      (((tokens[k + 1]?.kind === 'number' || words.numbers.has(tokens[k + 1]?.lower ?? '')) &&
        words.dates.units.has(tokens[k + 2]?.lower ?? '')) ||
        words.frames.shortStay.test(lowerWords(sentence, k + 1, k + 1 + LONGEST_STAY))),
  );
}
