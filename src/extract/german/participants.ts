import * as nouns from '../lexicon/german/nouns.ts';
import { type Cases, determiners, listJoiners, pronouns } from '../lexicon/german/small-words.ts';
import type { CutSentence, Phrase, PhraseList } from '../phrase/phrase.ts';
import { plainPhrase, wordAt } from '../phrase/phrase.ts';
import { shareOffices } from '../phrase/plural-office.ts';
import { bodyAt, bracketsEnd } from './body.ts';
import { groupAt } from './group.ts';
import type { Lead } from './lead.ts';
import { leadAt } from './lead.ts';
import { personalName } from './name.ts';
import { personAt } from './person.ts';
import { isOffice } from './tokens.ts';

/** The participants listed at `at`, joined by commas, `und` and `sowie`; null where none begins. */
export function participantsAt(sentence: CutSentence, at: number): PhraseList | null {
  const items: Phrase[] = [];
  let next: number | null = at;
  while (next !== null) {
    const item = participantAt(sentence, next);
    if (item === null || (items.length > 0 && !fits(items, item))) break;
    items.push(item);
    next = nextMember(sentence, item.to);
  }
  const kept = withoutTail(sentence, items);
  const last = kept.at(-1);
  if (last === undefined) return null;
  return { from: at, to: closing(sentence, kept, last.to), items: shareOffices(sentence, kept) };
}

/** How many members commas alone may join. */
const FEWEST_BY_COMMA = 3;

/** A list ends with `und`; what only a comma joins to a single one is none (`Carola Veit, eine Delegation`). */
function withoutTail(sentence: CutSentence, items: readonly Phrase[]): readonly Phrase[] {
  const joined = items.findLastIndex((item, k) => k > 0 && listJoiners.has(beforeOf(sentence, item)));
  if (joined < 0 && items.length < FEWEST_BY_COMMA) return items.slice(0, 1);
  return joined < 0 ? items : items.slice(0, joined + 1);
}

function beforeOf(sentence: CutSentence, { from }: Phrase): string {
  const word = wordAt(sentence, from - 1);
  return word === 'auch' ? wordAt(sentence, from - 2) : word;
}

/** A place does not go on with people, nor people with a place. */
function fits(items: readonly Phrase[], item: Phrase): boolean {
  const last = items.at(-1);
  if (item.kind === 'pronoun' || last === undefined) return false;
  const isSame = (last.kind === 'place') === (item.kind === 'place');
  return isSame || (isBodyLike(last) && isBodyLike(item));
}

function isBodyLike({ kind }: Phrase): boolean {
  return kind === 'place' || kind === 'name' || kind === 'organisation';
}

function nextMember(sentence: CutSentence, end: number): number | null {
  const comma = wordAt(sentence, end) === ',' ? 1 : 0;
  const joiner = listJoiners.has(wordAt(sentence, end + comma)) ? 1 : 0;
  const also = joiner === 1 && wordAt(sentence, end + comma + 1) === 'auch' ? 1 : 0;
  return comma + joiner === 0 ? null : end + comma + joiner + also;
}

/** The comma behind what is said of the last one belongs to the list (`X, Bürgermeister von Y, traf …`). */
function closing(sentence: CutSentence, items: readonly Phrase[], end: number): number {
  const last = items.at(-1);
  const hasTail = last !== undefined && last.kind === 'person' && hasComma(sentence, last);
  return hasTail && wordAt(sentence, end) === ',' ? end + 1 : end;
}

/** A comma stands inside the phrase: before the name or behind it. */
function hasComma({ tokens }: CutSentence, { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some((token) => token.text === ',');
}

function participantAt(sentence: CutSentence, at: number): Phrase | null {
  const pronoun = pronounAt(sentence, at);
  if (pronoun !== null) return pronoun;
  const lead = leadAt(sentence, at);
  const person = personAt(sentence, at, lead);
  if (person?.kind === 'person') return person;
  const group = groupAt(sentence, at, lead, participantsAt);
  if (group !== null) return group;
  return person ?? bodyAt(sentence, at, lead) ?? nameAt(sentence, at, lead);
}

/** A bare proper name; behind an article it is hardly somebody's. */
function nameAt(sentence: CutSentence, at: number, lead: Lead): Phrase | null {
  const name = personalName(sentence, lead.end);
  if (name.to === name.from || isOffice(sentence, name.to)) return null;
  const to = bracketsEnd(sentence, name.to);
  const kind = determiners.has(wordAt(sentence, at)) ? 'organisation' : 'name';
  return { ...plainPhrase(kind, at, to, name, lead.definite), origins: [...lead.origins] };
}

function pronounAt(sentence: CutSentence, at: number): Phrase | null {
  const word = wordAt(sentence, at);
  const range = { from: at, to: at + 1 };
  if (pronouns.has(word)) return { ...plainPhrase('pronoun', at, at + 1, range, true), plural: false };
  const both = /^(?:beide|beiden)$/.test(word) && at > 0;
  const isPair = both && /^(?:seiten|politiker|minister|städte|partner)$/.test(wordAt(sentence, at + 1));
  return isPair
    ? { ...plainPhrase('pronoun', at, at + 2, { from: at, to: at + 2 }, true), plural: true }
    : null;
}

/** The cases that the words of a list allow. */
export function casesOf(sentence: CutSentence, { from, items }: PhraseList): Cases {
  const word = wordAt(sentence, from);
  const pronoun = pronouns.get(word);
  if (pronoun !== undefined) return pronoun;
  const { cases } = leadAt(sentence, from);
  const [first] = items;
  const title = first?.offices[0]?.title;
  const noun = wordAt(sentence, title === undefined ? (first?.head.to ?? 1) - 1 : title.to - 1);
  const isFeminine =
    nouns.feminine.test(noun) || (first?.kind === 'group' && (nouns.group.test(noun) || noun === 'gruppe'));
  if (word === 'der')
    return isFeminine || first?.kind === 'organisation' || first?.kind === 'place' ? 'gd' : 'n';
  if (word === 'den' && title !== undefined && first?.plural === false) return 'a';
  return nouns.weakOblique.test(noun) && title !== undefined ? without(cases, 'n') : cases;
}

function without(cases: Cases, letter: string): Cases {
  return cases.replace(letter, '');
}
