import { NAMING } from '../clause/aside.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { listBehind } from './list-behind.ts';
import { lowerWords } from './lower-words.ts';
import { isUnnamedPlural, parts } from './parts.ts';
import { isThingPronoun } from './thing-pronoun.ts';

/**
 * `The envoys included A and B`, `The delegation consists of C`, `The party was made up of D`, `Visitors from Norway included E`,
 * `The nine heads of mission who called on X were A, B and C`, `They are A and B`: a group spelt out by names.
 */
export const membersWere: FrameRule = (clause) => {
  const { verb, chunks, verbAt } = clause;
  if (verb.negated || verb.modal !== null) return null;
  const isMadeUp = spellsOut(clause);
  const names = verb.classes.includes('be') || isMadeUp;
  if (!names || (verb.passive && !isMadeUp)) return null;
  const groups = isMadeUp ? groupsNamed(clause, true) : [...groupsNamed(clause, false), ...theyAre(clause)];
  if ((groups.length === 0 && !itIncluded(clause)) || (verb.form === 'gerund' && !isBeside(clause, groups)))
    return null;
  const listed = isWhence(clause) ? [] : listBehind(chunks, verbAt);
  const people = listed
    .flatMap((each) => (each.kind === 'group' ? each.members : [each]))
    .filter((each) => !isToldOf(chunks, each) && !isHome(clause, each));
  const isList = isMadeUp || (people.length > 2 && people[0]?.kind === 'person');
  const arePeople = people.every((each) => each.kind === 'person' || (isList && isWholeName(each)));
  if (people.length === 0 || (!arePeople && !areMostlyNamed(people))) return null;
  return {
    rule: 'members-were',
    type: 'attendance',
    parts: [...parts(groups, 'agent'), ...parts(arePeople ? people : people.filter(isPerson), 'attendee')],
    // Who a group are is told in the present of something past as well.
    certain: verb.present && (isMadeUp || groups.some(({ kind }) => kind === 'pronoun')),
  };
};

/** `It also included X`, `It was composed of X`: the party told of before. */
function itIncluded({ verb, verbAt, chunks, sentence }: Clause): boolean {
  const [it] = chunks;
  const [only] = it?.kind === 'noun' && it.list.items.length === 1 ? it.list.items : [];
  const isIt = only !== undefined && isThingPronoun(sentence, only);
  const isFirst = chunks.slice(1, verbAt).every(({ kind }) => kind === 'word');
  return isIt && isFirst && !verb.present && spellsOut({ verb, sentence });
}

/** `The posts are vacant since the departure of X`: what has been so since is said of those before the verb. */
function isWhence({ chunks, verbAt, verb, sentence }: Clause): boolean {
  const since = chunks
    .slice(verbAt + 1)
    .find((chunk) => chunk.kind === 'preposition' || chunk.kind === 'noun' || chunk.kind === 'subordinator');
  const isSince =
    since !== undefined && 'word' in since && sentence.words.events.boundaryPrepositions.has(since.word);
  return verb.classes.includes('be') && isSince;
}

/** Among three people with their offices one scrap of an office more or less does no harm. */
function areMostlyNamed(listed: readonly Phrase[]): boolean {
  const people = listed.filter(isPerson);
  const held = people.filter(({ offices }) => offices.length > 0);
  const scraps = listed.filter((each) => !isPerson(each) && !isWholeName(each));
  return held.length >= FEWEST_NAMED && scraps.length <= people.length / FEWEST_NAMED;
}

const FEWEST_NAMED = 3;

function isPerson({ kind }: Phrase): boolean {
  return kind === 'person';
}

/** `They are A, B and C`: a pronoun in the plural right before the verb, which the list of at least two follows at once. */
function theyAre({ subject, chunks, verbAt }: Clause): readonly Phrase[] {
  const next = chunks.slice(verbAt + 1).find(({ kind }) => kind !== 'mark');
  const areListed =
    next?.kind === 'noun' && next.list.items.filter(({ kind }) => kind === 'person').length > 1;
  return areListed && verbAt === 1 ? subject.filter(({ kind, plural }) => kind === 'pronoun' && plural) : [];
}

/** `the envoys, including A`, not `the envoys showed them the rooms, including A`: only a comma parts them. */
function isBeside({ chunks, verbAt }: Clause, [group]: readonly Phrase[]): boolean {
  const before = chunks[verbAt - 1]?.kind === 'comma' ? chunks[verbAt - 2] : chunks[verbAt - 1];
  return before?.kind === 'noun' && group !== undefined && before.list.items.includes(group);
}

/** `included A – who was previously mayor – and B`: an office that one of them held. */
function isToldOf(chunks: readonly Chunk[], phrase: Phrase): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.list.items.includes(phrase));
  const before = chunks.slice(Math.max(0, at - LONGEST_COPULA), at);
  return (
    phrase.kind === 'office' &&
    before.some((chunk) => chunk.kind === 'subordinator') &&
    before.some((chunk) => chunk.kind === 'verb' && chunk.classes.includes('be'))
  );
}

/** `Ana Silva, from California, and Tom Ray`: where one of them is from. */
function isHome({ chunks, sentence }: Clause, phrase: Phrase): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.list.items[0] === phrase);
  const before = chunks[at - 1];
  const isRuled = before?.kind === 'preposition' && sentence.words.actors.placePrepositions.has(before.word);
  return phrase.kind === 'name' && phrase.head.to - phrase.head.from === 1 && isRuled;
}

/** Chunks of `who was previously`. */
const LONGEST_COPULA = 3;

/** `included`, `consists of`, `was made up of`. */
function spellsOut({ verb, sentence }: Pick<Clause, 'verb' | 'sentence'>): boolean {
  const { madeUp } = sentence.words.frames;
  if (!verb.passive && !verb.classes.includes('be')) return NAMING.includes(verb.lemma);
  return [verb.at, verb.to].some((at) => madeUp.test(lowerWords(sentence, at, at + 3)));
}

function isWholeName({ kind, head }: Phrase): boolean {
  return kind === 'name' && head.to - head.from > 1;
}

/**
 * The definite plural that the sentence begins with, also where a relative clause stands between it and the verb; behind `included`
 * one without an article too (`Visitors from Norway`).
 */
function groupsNamed({ subject, chunks, sentence }: Clause, isMadeUp: boolean): readonly Phrase[] {
  const [first, next] = chunks;
  const opening = first?.kind === 'noun' ? first.list.items : [];
  const relative = next?.kind === 'subordinator' ? opening : [];
  const isBare = (phrase: Phrase) =>
    isMadeUp &&
    opening.includes(phrase) &&
    phrase.from === phrase.head.from &&
    sentence.words.actors.parties.test(lowerWords(sentence, phrase.head.from, phrase.head.to));
  return (
    [...relative, ...subject]
      // `Delegates who met X are A and B`.
      .filter((p) => isUnnamedPlural(p) && (p.definite || isBare(p) || relative.includes(p)))
      .slice(0, 1)
  );
}
