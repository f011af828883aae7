import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import { closesPair } from './closes-pair.ts';
import { determinerAt } from './determiner.ts';
import { groupKind } from './group-kind.ts';
import { groupLead } from './group-lead.ts';
import type { ListReader } from './group-members.ts';
import { groupLeaders } from './group-members.ts';
import { groupOrigins } from './group-origins.ts';
import { honorificsEnd } from './honorifics.ts';
import { officeAt } from './office.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * A delegation or people in the plural at `at` (`a 12-member delegation of X led by Y`, `German entrepreneurs`), or null. Its
 * origins are where it comes from, its members those named as leading it or belonging to it. `listAt` reads these: a group's
 * leader can be any participant.
 */
export function groupAt(sentence: TokenSentence, at: number, listAt: ListReader): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const from = at + determiner.length;
  // `in the morning visitors from X arrived`.
  const isTime = sentence.words.events.partsOfDay.has(wordAt(sentence, from));
  const lead = isTime ? null : groupLead(sentence, from);
  if (lead === null || isOnlyPart(sentence, at, lead.end) || isOfOffice(sentence, lead.end)) return null;
  const whole = membersEnd(sentence, lead.end);
  const kind = groupKind(sentence, lead.end);
  const words = Math.max(whole, kind.end);
  // `Members of Parliament (MPs) from Norway`.
  const bracket = skipAcronym(sentence, words);
  const behind = groupOrigins(sentence, bracket);
  const leaders = groupLeaders(sentence, behind.end, listAt);
  if (leaders.areThey && closesPair(sentence, at) && officeAt(sentence, from, false)?.plural) return null;
  return {
    kind: 'group',
    from: at,
    to: leaders.end,
    head: { from, to: behind.end > bracket ? withoutComma(sentence, behind.end) : words },
    offices: officeOfAll(sentence, from, lead.end),
    origins: [...behind.origins, ...kind.origins, ...lead.origins],
    members: leaders.areThey
      ? leaders.members.map((each) => calledSo(sentence, each, from, lead.end))
      : leaders.members,
    definite:
      determiner.definite ||
      isDefiniteWhole(sentence, lead.end, whole) ||
      areItsMembers(sentence, at, lead.end),
    plural: true,
  };
}

/** `Committee members X and Y`: whoever is named alone holds the office that the words for all of them tell. */
function calledSo(sentence: TokenSentence, phrase: Phrase, from: number, to: number): Phrase {
  const isOffice = sentence.words.actors.memberNouns.has(wordAt(sentence, to - 1));
  const isName =
    phrase.kind === 'person' || (phrase.kind === 'name' && phrase.head.to - phrase.head.from > 1);
  const isNamedAlone = isName && phrase.offices.length === 0;
  if (!isOffice || !isNamedAlone || to - from < 2) return phrase;
  return {
    ...phrase,
    kind: 'person',
    offices: [{ from, to, title: { from, to }, organisation: null, plural: true }],
  };
}

/** The comma behind a twin’s name belongs to the phrase, and not to what it is called. */
function withoutComma(sentence: TokenSentence, end: number): number {
  return wordAt(sentence, end - 1) === ',' ? end - 1 : end;
}

/** `cutting across party lines`, `for team work`: a word in the singular for those who travel together, without an article. */
function isOnlyPart({ tokens, words }: TokenSentence, at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[end];
  const isBare =
    end === at + 1 && token !== undefined && !token.capital && words.phrases.looseParties.has(token.lower);
  return isBare && next?.kind === 'word' && !next.capital && !words.functionWords.has(next.lower);
}

/**
 * `the school party secretary Ana Silva`, `the delegation leader Tom Ray`: a group that only says of what somebody holds an
 * office.
 */
function isOfOffice(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const office = tokens[at];
  if (office?.capital !== false || !words.phrases.parties.has(wordAt(sentence, at - 1))) return false;
  const length = matchLength(words.roleHeads, tokens, at);
  return length > 0 && personNameEnd(sentence, honorificsEnd(sentence, at + length)) > at + length;
}

/** `five executive directors of the bank`: the office that a counted group of people hold, where the word for them is one. */
function officeOfAll(sentence: TokenSentence, from: number, end: number): readonly Office[] {
  const { numbers, rolePlurals } = sentence.words;
  const isCounted = sentence.tokens[from]?.kind === 'number' || numbers.has(wordAt(sentence, from));
  if (!isCounted || !rolePlurals.has(wordAt(sentence, end - 1))) return [];
  for (let at = from + 1; at < end; at++) {
    const office = officeAt(sentence, at, false);
    if (office?.plural && office.title.from === at && office.title.to >= end) return [office];
  }
  return [];
}

/**
 * `members of the delegation` are the delegation, as `members of a 12-strong party` are the party: where the words for the whole
 * end; `end` where none follow.
 */
function membersEnd(sentence: TokenSentence, end: number): number {
  const { phrases } = sentence.words;
  if (!phrases.namedPlurals.has(wordAt(sentence, end - 1)) || wordAt(sentence, end) !== 'of') return end;
  const whole = groupLead(sentence, end + 1 + determinerAt(sentence, end + 1).length);
  return whole !== null && phrases.parties.has(wordAt(sentence, whole.end - 1)) ? whole.end : end;
}

/** `Delegation members`, without an article or anything else. */
function areItsMembers(sentence: TokenSentence, at: number, end: number): boolean {
  const { words } = sentence;
  return (
    end === at + 2 &&
    words.actors.memberNouns.has(wordAt(sentence, at + 1)) &&
    words.phrases.parties.has(wordAt(sentence, at))
  );
}

/** `members of the delegation`, not `members of a delegation`. */
function isDefiniteWhole(sentence: TokenSentence, end: number, whole: number): boolean {
  return whole > end && determinerAt(sentence, end + 1).definite;
}
