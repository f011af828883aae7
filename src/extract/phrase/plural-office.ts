import { determinerAt } from './determiner.ts';
import type { ListReader } from './group-members.ts';
import { groupLeaders, isNamedOnly } from './group-members.ts';
import { properRunEnd } from './name.ts';
import { holding } from './names-before-office.ts';
import { namesBehindCountries } from './names-behind-countries.ts';
import { namesInBrackets } from './names-in-brackets.ts';
import { officesBefore } from './offices-before.ts';
import { originList } from './origin-list.ts';
import type { CutSentence, Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/** Participants that one phrase stands for, and where the words that name them end. */
export interface SpeltOut {
  readonly items: readonly Phrase[];
  readonly to: number;
}

/**
 * The office-holders of an office in the plural, one a body (`the consuls general of A, B and C`), with their names where as
 * many follow (`the mayors of A and B, Ana Silva and Rui Costa`); else the phrase itself.
 */
export function spellOut(sentence: TokenSentence, phrase: Phrase, listAt: ListReader): SpeltOut {
  const nextToBodies = holdersNextToBodies(sentence, phrase);
  if (nextToBodies !== null) return nextToBodies;
  if (phrase.kind === 'group') return { items: holdersNamed(sentence, phrase) ?? [phrase], to: phrase.to };
  const [office] = phrase.offices;
  const alone = { items: [phrase], to: phrase.to };
  if (phrase.kind !== 'office' || !phrase.plural || !office?.organisation) return alone;
  const { origins, end } = originList(sentence, office.organisation.from);
  if (origins.length < 2 || determinerAt(sentence, end).length > 0) return alone;
  const to = postingEnd(sentence, end);
  const named = groupLeaders(sentence, to, listAt);
  if (named.members.length === origins.length && named.members.every((each) => isNamedOnly(sentence, each)))
    return { items: named.members.map((each, k) => holding(each, office, origins[k])), to: named.end };
  return { items: origins.map((origin) => holderFrom(phrase, office, origin, to)), to };
}

function holderFrom(phrase: Phrase, office: Office, organisation: TokenRange, to: number): Phrase {
  const held = { ...office, organisation, plural: false };
  return {
    ...phrase,
    to,
    head: organisation,
    offices: [held],
    origins: [organisation],
    plural: false,
    definite: false,
  };
}

/**
 * The holders of an office in the plural, each named in brackets behind his body or right behind his country; null for any
 * other phrase.
 */
function holdersNextToBodies(sentence: TokenSentence, phrase: Phrase): SpeltOut | null {
  const { kind, from, offices } = phrase;
  const isNamed = kind === 'person' && offices[0]?.plural === true;
  if (!isNamed && (!phrase.plural || (kind !== 'group' && kind !== 'office'))) return null;
  const [office] = officesBefore(sentence, from + determinerAt(sentence, from).length).offices;
  if (office?.plural !== true || office.organisation === null) return null;
  const { from: at } = office.organisation;
  return namesInBrackets(sentence, office, at) ?? namesBehindCountries(sentence, office, at);
}

/** Of a group that is an office in the plural with as many names as bodies, each holder; null for any other group. */
function holdersNamed(sentence: TokenSentence, { from, members, origins }: Phrase): Phrase[] | null {
  const [office] = officesBefore(sentence, from + determinerAt(sentence, from).length).offices;
  if (office?.plural !== true || members.length < 2 || members.length !== origins.length) return null;
  return members.map((member, k) =>
    isNamedOnly(sentence, member) ? holding(member, office, origins[k]) : member,
  );
}

/** End of where they are posted (`in Shenyang`). */
function postingEnd(sentence: TokenSentence, end: number): number {
  if (!sentence.words.phrases.postingLinks.has(wordAt(sentence, end))) return end;
  return placeAt(sentence, end + 1)?.to ?? properRunEnd(sentence, end + 1);
}

/**
 * Gives the office in the plural to each who shares it (`Foreign Ministers A and B`), also in the middle of a list: up to the last
 * of them, before whom `and` stands.
 */
export function shareOffices(sentence: CutSentence, items: readonly Phrase[]): Phrase[] {
  let shared: Office | undefined;
  return items.map((item): Phrase => {
    const isOwn = (office: Office) => office.plural && office.from >= item.from && office.to <= item.to;
    const plural = item.kind === 'person' ? item.offices.find(isOwn) : undefined;
    if (plural !== undefined) shared = plural;
    else if (item.kind === 'person' && item.offices.length > 0) shared = undefined;
    const isSomebody = item.kind === 'name' || item.kind === 'person';
    if (shared === undefined || plural !== undefined || !isSomebody) return item;
    const held: Phrase = { ...item, kind: 'person', offices: [shared] };
    if (wordAt(sentence, item.from - 1) === 'and') shared = undefined;
    return held;
  });
}
