import { determinerAt } from './determiner.ts';
import { officesBefore } from './offices-before.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

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
  const given = items.slice(from, at).map((item) => holdingOffice(item, office));
  return [...items.slice(0, from), ...given, ...items.slice(at + 1)];
}

/**
 * `A and B, the ambassadors of X and Y (respectively)`: as many names as bodies of an office in the plural behind a comma; each
 * name holds it for one of them.
 */
export function givenEach(sentence: TokenSentence, items: readonly Phrase[]): readonly Phrase[] {
  const at = items.findIndex((item, k) => k > 1 && isBareName(items[k - 1]) && !isBareName(item));
  const item = items[at];
  if (item === undefined || item.members.length > 0 || wordAt(sentence, item.from - 1) !== ',') return items;
  const [office] = officesBefore(sentence, item.from + determinerAt(sentence, item.from).length).offices;
  const sharing = item.kind === 'group' ? [item] : items.slice(at).filter((each) => each.from === item.from);
  const bodies = sharing.flatMap((each) => each.origins);
  const names = items.slice(Math.max(0, at - bodies.length), at);
  const isPair = sentence.words.phrases.officeJoiners.has(wordAt(sentence, (names.at(-1)?.from ?? 0) - 1));
  const fits = bodies.length > 1 && names.length === bodies.length && names.every(isBareName);
  if (office?.plural !== true || !isPair || !fits) return items;
  const held = names.map((name, k) => holding(name, office, bodies[k]));
  return [...items.slice(0, at - names.length), ...held, ...items.slice(at + sharing.length)];
}

function closesNames(
  sentence: TokenSentence,
  items: readonly Phrase[],
  { kind, plural, definite, origins, from }: Phrase,
  k: number,
): boolean {
  const last = items[k - 1];
  if (kind !== 'office' || !plural || (definite && origins.length === 0) || last === undefined) return false;
  const isPair = sentence.words.phrases.officeJoiners.has(wordAt(sentence, last.from - 1));
  // `A, B, C, the vice presidents of X`: three in a row need no `and`.
  const isRow = isBareName(items[k - 3]) && origins.length > 0;
  return (
    (isPair || isRow) && wordAt(sentence, from - 1) === ',' && isBareName(last) && isBareName(items[k - 2])
  );
}

/** Whether a phrase is a name of two words or more without an office. */
export function isBareName(item: Phrase | undefined): boolean {
  if (item === undefined || item.head.to - item.head.from < 2) return false;
  return (item.kind === 'name' || item.kind === 'person') && item.offices.length === 0;
}

function originsOf({ organisation }: Office): TokenRange[] {
  return organisation === null ? [] : [organisation];
}

/** Somebody named apart from the office that he holds. */
export function holdingOffice(person: Phrase, office: Office): Phrase {
  return { ...person, kind: 'person', offices: [office], origins: originsOf(office) };
}

/** Somebody named apart from the office in the plural that he holds for one of its bodies. */
export function holding(person: Phrase, office: Office, organisation: TokenRange | undefined): Phrase {
  if (organisation === undefined) return person;
  return { ...person, kind: 'person', offices: [{ ...office, organisation }], origins: [organisation] };
}
