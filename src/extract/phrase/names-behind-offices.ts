import { holdingOffice, isBareName } from './names-before-office.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * `the director of X and the head of Y, A and B`: as many bare names behind a comma as offices before it; each name holds the
 * office in its turn. The last office may have been read with the first name.
 */
export function givenInTurn(sentence: TokenSentence, items: readonly Phrase[]): readonly Phrase[] {
  const first = items.findIndex((item) => isNameBehindComma(sentence, item));
  const start = items.slice(0, Math.max(first, 0)).findLastIndex((item) => officeAlone(item) === null) + 1;
  const named = items[first];
  if (named === undefined || start === first) return items;
  const own = officeNamed(sentence, named);
  const offices = [
    ...items.slice(start, first).flatMap((item) => officeAlone(item) ?? []),
    ...(own === null ? [] : [own]),
  ];
  const names = items.slice(first, first + offices.length);
  const isTurn = offices.length > 1 && names.length === offices.length && names.slice(1).every(isBareName);
  const isPair = isJoined(sentence, named.from) || isJoined(sentence, items[first - 1]?.from ?? 0);
  const last = names.at(-1);
  if (!isTurn || !isPair || last === undefined || !isJoined(sentence, last.from)) return items;
  const held = names.map((name, k) => holdingOffice(onlyName(name), offices[k] as Office));
  return [...items.slice(0, start), ...held, ...items.slice(first + names.length)];
}

/** A name behind a comma: a bare one, or the holder of an office that stands before the comma. */
function isNameBehindComma(sentence: TokenSentence, item: Phrase): boolean {
  if (item.head.to - item.head.from < 2 || wordAt(sentence, item.head.from - 1) !== ',') return false;
  return isBareName(item) || officeNamed(sentence, item) !== null;
}

/** The only office of somebody, where it stands before the comma in front of his name. */
function officeNamed(sentence: TokenSentence, { kind, plural, offices, head }: Phrase): Office | null {
  const [office, ...more] = offices;
  if (kind !== 'person' || plural || office === undefined || more.length > 0) return null;
  return office.to === head.from - 1 && wordAt(sentence, office.to) === ',' ? office : null;
}

/** The office of a holder who is not named. */
function officeAlone({ kind, plural, offices }: Phrase): Office | null {
  const [office, ...more] = offices;
  return kind === 'office' && !plural && more.length === 0 ? (office ?? null) : null;
}

/** `and` without a comma before what begins at `from`, determiner apart. */
function isJoined(sentence: TokenSentence, from: number): boolean {
  const { officeJoiners } = sentence.words.phrases;
  return officeJoiners.has(wordAt(sentence, from - 1)) && wordAt(sentence, from - 2) !== ',';
}

/** Somebody without what stands before his name. */
function onlyName(item: Phrase): Phrase {
  const head: TokenRange = item.head;
  return { ...item, from: head.from, offices: [], origins: [] };
}
