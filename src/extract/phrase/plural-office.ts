import { determinerAt } from './determiner.ts';
import { properRunEnd } from './name.ts';
import { originList } from './origin-list.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/** Participants that one phrase stands for, and where the words that name them end. */
export interface SpeltOut {
  readonly items: readonly Phrase[];
  readonly to: number;
}

/** The office-holders of an office in the plural, one a body (`the consuls general of A, B and C`); else the phrase itself. */
export function spellOut(sentence: TokenSentence, phrase: Phrase): SpeltOut {
  const [office] = phrase.offices;
  const alone = { items: [phrase], to: phrase.to };
  if (phrase.kind !== 'office' || !phrase.plural || !office?.organisation) return alone;
  const { origins, end } = originList(sentence, office.organisation.from);
  if (origins.length < 2 || determinerAt(sentence, end).length > 0) return alone;
  const to = postingEnd(sentence, end);
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

/** End of where they are posted (`in Shenyang`). */
function postingEnd(sentence: TokenSentence, end: number): number {
  if (!sentence.words.phrases.postingLinks.has(wordAt(sentence, end))) return end;
  return placeAt(sentence, end + 1)?.to ?? properRunEnd(sentence, end + 1);
}

/** Gives the office in the plural to each who shares it (`Foreign Ministers A and B`), also in the middle of a list. */
export function shareOffices(items: readonly Phrase[]): Phrase[] {
  let shared: Office | undefined;
  return items.map((item): Phrase => {
    const plural = item.kind === 'person' ? item.offices.find((office) => office.plural) : undefined;
    if (plural !== undefined) shared = plural;
    else if (item.kind === 'person' && item.offices.length > 0) shared = undefined;
    const isSomebody = item.kind === 'name' || item.kind === 'person';
    if (shared === undefined || plural !== undefined || !isSomebody) return item;
    return { ...item, kind: 'person', offices: [shared] };
  });
}

/**
 * `A and B, co-chairmen of the Association`: an office in the plural behind a comma that closes a pair or row of bare names is
 * theirs, not one more member of the list.
 */
export function givenBehind(sentence: TokenSentence, items: readonly Phrase[]): readonly Phrase[] {
  const at = items.findIndex((item, k) => k > 1 && closesNames(sentence, items, item, k));
  const office = items[at]?.offices[0];
  if (office === undefined) return items;
  let from = at;
  while (from > 0 && isBareName(items[from - 1])) from--;
  const given = items
    .slice(from, at)
    .map((item): Phrase => ({ ...item, kind: 'person', offices: [office], origins: originsOf(office) }));
  return [...items.slice(0, from), ...given, ...items.slice(at + 1)];
}

function closesNames(
  sentence: TokenSentence,
  items: readonly Phrase[],
  { kind, plural, definite, from }: Phrase,
  k: number,
): boolean {
  const last = items[k - 1];
  if (kind !== 'office' || !plural || definite || last === undefined) return false;
  const isPair = sentence.words.phrases.officeJoiners.has(wordAt(sentence, last.from - 1));
  return isPair && wordAt(sentence, from - 1) === ',' && isBareName(last) && isBareName(items[k - 2]);
}

function isBareName(item: Phrase | undefined): boolean {
  if (item === undefined || item.head.to - item.head.from < 2) return false;
  return (item.kind === 'name' || item.kind === 'person') && item.offices.length === 0;
}

function originsOf({ organisation }: Office): TokenRange[] {
  return organisation === null ? [] : [organisation];
}
