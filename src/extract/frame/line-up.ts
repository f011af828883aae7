import type { Clause } from '../clause/clause.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import { listBehind } from './list-behind.ts';
import { lowerWords } from './lower-words.ts';
import { isNewGathering, isOfDay } from './new-gathering.ts';
import { parts } from './parts.ts';
import { isNamedPerson } from './speaker.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/**
 * `The speakers at the event included A (ports) and B (trade)`, `The list comprised C`, `The forum featured D and E`: who came to
 * or spoke at a gathering told elsewhere. Weak: where none is told of, it tells nothing.
 */
export const lineUp = forVerbs(ofList('gatherings', 'lineUpVerbs'), (clause) => {
  const { verb, chunks, verbAt } = clause;
  if (verb.passive || verb.negated || verb.modal !== null || verb.form === 'infinitive') return null;
  if (!(isLineUp(clause) || isOfGathering(clause))) return null;
  const people = listBehind(chunks, verbAt).filter(
    (phrase) => isNamedPerson(phrase) && !isInBrackets(clause, phrase) && !isTitled(clause, phrase),
  );
  if (people.length === 0) return null;
  const told = { rule: 'line-up', parts: parts(people, 'attendee') } as const;
  const gathering = gatheringOf(clause);
  return gathering === undefined
    ? { ...told, type: 'attendance', weak: true }
    : { ...told, type: 'conference', trigger: gathering, title: gathering };
});

/**
 * `Speakers at the Baltic Ports Forum in Lund were A and B`: the first sentence names the gathering itself, and tells it of the
 * past.
 */
function gatheringOf(clause: Clause): TokenRange | undefined {
  const { verb, index, dates, chunks, verbAt } = clause;
  const { tokens, words } = clause.sentence;
  if (index > 0 || verb.present || (verb.form !== 'finite' && verb.form !== 'bare')) return undefined;
  const front = tokens.slice(0, verb.from);
  const at = front.findIndex(({ lower }) => lower === 'at') + 1;
  const noun = front.findIndex(
    ({ lower, capital }, k) => k > at && capital && words.gatherings.conferenceNames.has(lower),
  );
  const told = chunks.slice(0, verbAt).find((chunk) => chunk.kind === 'happening');
  const isNew =
    told?.kind === 'happening' && dates.length > 0 && (isOfDay(clause, told) || isNewGathering(clause, told));
  if (isNew && told.sort === 'gathering') return told;
  const isName = at > 0 && front.slice(at + 1, noun).every(({ capital, lower }) => capital || lower === 'of');
  return isName && noun > at + 1 ? { from: at, to: noun + 1 } : undefined;
}

/** The sentence opens with those who came or spoke, or with the list of them. */
function isLineUp({ sentence, verb }: Clause): boolean {
  return sentence.words.gatherings.lineUps.test(`${lowerWords(sentence, 0, verb.from)} `);
}

/** `The forum featured A`, which tells more than of what it consisted. */
function isOfGathering({ subjectHappening, verb, sentence, chunks, verbAt }: Clause): boolean {
  const { featuringVerbs, lineUpVerbs } = sentence.words.gatherings;
  const isGathering = subjectHappening?.sort === 'gathering' || subjectHappening?.sort === 'encounter';
  const isTold = subjectHappening?.definite === true || subjectHappening?.named === true;
  // `hosted at X`: where it was.
  if (chunks[verbAt + 1]?.kind === 'preposition' && verb.form === 'bare') return false;
  return isGathering && isTold && featuringVerbs.has(verb.lemma) && lineUpVerbs.has(verb.lemma);
}

/** `included a “Golden Dove” programme`: what stands in quotation marks is called so. */
function isTitled({ sentence: { tokens, words } }: Clause, { from, to, kind }: Phrase): boolean {
  const { openingMarks, closingMarks } = words.gatherings;
  const [before, behind] = [tokens[from - 1]?.text ?? '', tokens[to]?.text ?? ''];
  return kind === 'name' && openingMarks.has(before) && closingMarks.has(behind);
}

/** `A (Port of Lund)`: what stands in brackets says where somebody belongs. */
function isInBrackets({ sentence: { tokens } }: Clause, { from }: Phrase): boolean {
  return tokens[from - 1]?.text === '(';
}
