import type { Clause } from '../clause/clause.ts';
import type { Phrase, TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { placeAt } from '../phrase/place.ts';
import type { Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';

/** Those visited take part, a country or city as well: its guests came to it. */
export function partsVisited(goals: readonly Phrase[]) {
  return parts(
    goals.filter(
      (goal) =>
        goal.kind !== 'pronoun' &&
        !(goal.kind === 'organisation' && goal.definite && goal.head.to - goal.head.from === 1) &&
        !(goal.kind === 'name' && goal.head.to - goal.head.from > 2),
    ),
    'patient',
    'host',
  );
}

/** The place of a visit: the first of its goals that can be one; null where there is none. */
export function placeVisited(goals: readonly Phrase[]): TokenRange | null {
  return (
    goals.find((goal) => goal.kind === 'place' || goal.kind === 'name' || goal.kind === 'organisation')
      ?.head ?? null
  );
}

/** `visited our campus`, `paid a visit to our new plant`: the house of whoever publishes, at token `at`. */
export function isOurs({ sentence }: Clause, at: number): boolean {
  return sentence.words.frames.ourHouse.test(lowerWords(sentence, at, at + LONGEST_HOUSE));
}

/** How many words lead up to the house (`to our newly built plant`). */
const LONGEST_HOUSE = 5;

/** `his Vietnam visit`, `their London trip`: the place that stands inside the noun itself; not `the Vietnamese visit`. */
export function placeInside(sentence: TokenSentence, { from, to }: TokenRange): readonly Phrase[] {
  for (let at = from + 1; at < to - 1; at++) {
    const place = placeAt(sentence, at);
    if (place !== null && place.from === at && place.to === to - 1) return [place];
  }
  return [];
}

/** `visited the office of Governor X`: whose office it is receives there. */
export function ownersVisited(clause: Clause, goals: readonly Phrase[]): Part[] {
  const { frames } = clause.sentence.words;
  const office = goals.find((goal) => frames.ownRooms.has(wordAt(clause.sentence, goal.head.to - 1)));
  if (office === undefined || wordAt(clause.sentence, office.to) !== 'of') return [];
  const owners = behind(clause, 'of').filter(
    (phrase) => phrase.from === office.to + 1 && (phrase.kind === 'person' || phrase.kind === 'office'),
  );
  return parts(owners, 'patient', 'host');
}
