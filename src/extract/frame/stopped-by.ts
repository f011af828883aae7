import type { Clause } from '../clause/clause.ts';
import { namesDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';
import { isThingPronoun } from './thing-pronoun.ts';
import { forVerbs, ofList } from './verb-rule.ts';
import { ownersVisited, partsVisited, placeVisited } from './visit-parts.ts';

/** How many words behind the verb may say that it tells of a visit (`took a very close look around`). */
const REACH = 8;

/** `X stopped by Y`, `X looked around Y`, `X took a look at Y`, `X made a stop at Y`: a visit told by the way. */
export const stoppedBy = forVerbs(ofList('frames', 'passingVerbs'), (clause) => {
  const { verb, sentence } = clause;
  const passing = sentence.words.frames.passingBy.exec(
    `${verb.lemma} ${lowerWords(sentence, verb.to, verb.to + REACH)}`,
  );
  if (passing === null || verb.passive) return null;
  const guests = clause.subject.filter((phrase) => isGuest(clause, phrase));
  const goals = goalsBehind(clause, verb.to + passing[0].split(' ').length - 1);
  if (guests.length === 0 || goals.length === 0) return null;
  return {
    rule: 'stopped-by',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals), ...ownersVisited(clause, goals)],
    place: placeVisited(goals),
    weak: !clause.dates.some(namesDay) && !guests.some(({ offices }) => offices.length > 0),
  };
});

/** Somebody, or a party on its way: not `shares`, not `it`. */
function isGuest({ sentence }: Clause, phrase: Phrase): boolean {
  const { kind, plural, definite, origins, members } = phrase;
  if (kind === 'person' || kind === 'office') return true;
  if (kind === 'pronoun') return !isThingPronoun(sentence, phrase);
  return kind === 'group' && (definite || plural || origins.length > 0 || members.length > 0);
}

/** The house that the phrase right behind the preposition before token `at` names; with a day of its own, also the town. */
function goalsBehind(clause: Clause, at: number): readonly Phrase[] {
  const noun = clause.chunks.find((chunk) => chunk.from >= at && chunk.kind !== 'word');
  if (noun?.kind !== 'noun') return [];
  const isDated = clause.dates.some(namesDay);
  return noun.list.items.filter(
    (phrase) =>
      // `stopped in Lund's favour`.
      wordAt(clause.sentence, phrase.to) !== "'s" &&
      (isHouse(clause, phrase) ||
        (isDated && (phrase.kind === 'place' || phrase.kind === 'name' || isOwnName(phrase)))),
  );
}

function isOwnName({ kind, definite, head }: Phrase): boolean {
  return kind === 'organisation' && !definite && head.to - head.from > 1;
}

/** A body by whose name it is a house where one can go, or somebody's office. */
function isHouse({ sentence }: Clause, { kind, head }: Phrase): boolean {
  const { frames, phrases } = sentence.words;
  return (
    kind === 'organisation' &&
    sentence.tokens
      .slice(head.from, head.to)
      .some(({ lower }) => frames.premises.has(lower) || phrases.settledBodies.has(lower))
  );
}
