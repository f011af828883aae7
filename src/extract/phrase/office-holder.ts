import { closesPair } from './closes-pair.ts';
import { isFreeDash } from './free-dash.ts';
import { isSubjectBehind } from './front-end.ts';
import { lettersEnd } from './letters.ts';
import { isProper } from './name.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { nameInBrackets } from './name-in-brackets.ts';
import { namedPerson } from './named-person.ts';
import { officeAt } from './office.ts';
import type { OfficeChain } from './office-chain.ts';
import { bodiesOf } from './office-chain.ts';
import { appositionEnd } from './offices-after.ts';
import { isAddressedBehind } from './offices-before.ts';
import { isPostNominal, personNameEnd } from './person-name.ts';
import type { Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * Whoever holds the offices that were read from `at` on: the person named behind a comma (`The Consul General of France in
 * Shenyang, Emmanuel Loriot,`), else the office alone. `definite` says that a definite determiner stands before them.
 */
export function officeHolder(
  sentence: TokenSentence,
  at: number,
  before: OfficeChain,
  definite: boolean,
): Phrase {
  const { offices, end } = before;
  const plural = offices.some((office) => office.plural);
  const inside = plural ? null : nameInBrackets(sentence, offices.at(-1));
  if (inside !== null) {
    const person = namedPerson(sentence, at, inside, offices);
    return { ...person, to: Math.max(person.to, lettersEnd(sentence, inside.to) + 1) };
  }
  const isBare = !saysWhose(sentence, before, definite);
  const isTaken = plural && (isBare || closesPair(sentence, at));
  const name = isTaken ? null : nameBehindComma(sentence, end, isBare);
  const [first] = offices;
  const endsFront = name !== null && first !== undefined && isSubjectBehind(sentence, first, name);
  if (name !== null && !endsFront) {
    const person = namedPerson(sentence, at, name, offices, true);
    const isClosed = wordAt(sentence, person.to) === ',' && !plural;
    return { ...person, to: isClosed ? appositionEnd(sentence, person.to) : person.to, plural };
  }
  const head = { from: offices[0]?.title.from ?? at, to: end };
  const origins = bodiesOf(offices);
  return { kind: 'office', from: at, to: end, head, offices, origins, members: [], definite, plural };
}

/** Whether the offices say whose or which they are; behind others a comma parts the members of a list. */
function saysWhose(sentence: TokenSentence, { offices }: OfficeChain, definite: boolean): boolean {
  return (
    definite ||
    offices.some(
      (office) =>
        wordAt(sentence, office.title.from - 1) === "'s" ||
        isSecondOfTwo(sentence, office.title.from) ||
        office.organisation !== null ||
        office.to - office.from > 1,
    )
  );
}

/** `the chairman, Ana Silva, and secretary, Tom Ray,`: behind a member of a list whose office is told in the same way. */
function isSecondOfTwo(sentence: TokenSentence, at: number): boolean {
  return wordAt(sentence, at - 1) === 'and' && wordAt(sentence, at - 2) === ',' && isProper(sentence, at - 3);
}

const DASHES = new Set(['-', '–', '—']);

/**
 * The holder's name behind a comma, a colon or a dash at `at`, of two words or with a form of address, and closed; else null.
 * Behind an office that does not say whose it is (`isBare`) only a form of address tells (`Rector, Prof. X`).
 */
function nameBehindComma(sentence: TokenSentence, behind: number, isBare: boolean): TokenRange | null {
  const at = actingEnd(sentence, behind);
  const mark = wordAt(sentence, at);
  const isDash = DASHES.has(mark);
  if (mark !== ',' && mark !== ':' && !isDash) return null;
  const start = degreesEnd(sentence, at + 1);
  const from = nameBehindTitle(sentence, start);
  const to = personNameEnd(sentence, from);
  const isAddressed = from > start;
  // `Mayor of Lund - Ana Silva received`, but not the publisher at the end of a headline.
  const isApart = isFreeDash(sentence, at) && sentence.tokens[to] !== undefined;
  const isFull = to - from > 1 && (!isDash || isApart);
  if (to === from || !(isFull || isAddressed)) return null;
  if (isBare && !(isAddressed && mark === ',' && sentence.tokens[at - 1]?.capital === true)) return null;
  return closesApposition(sentence, lettersEnd(sentence, to)) ? { from, to } : null;
}

/** `rector of the institute, MD, Professor X`: end of the degrees at `at`, each before a comma. */
function degreesEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (isPostNominal(sentence, end) && wordAt(sentence, end + 1) === ',') end += 2;
  return end;
}

/** A full name behind the comma at `at`, and a mark, `and` or the end behind it. */
function isNameBehind(sentence: TokenSentence, at: number): boolean {
  const end = personNameEnd(sentence, at + 1);
  const next = sentence.tokens[end];
  return end - at > 2 && (next === undefined || next.kind === 'mark' || next.lower === 'and');
}

/** `Commissioner of Police (ag), X`: end of the bracket at `at` that says for how long; else `at`. */
function actingEnd(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== '(' || !sentence.words.phrases.actingWords.has(wordAt(sentence, at + 1)))
    return at;
  const close = wordAt(sentence, at + 2) === '.' ? at + 3 : at + 2;
  return wordAt(sentence, close) === ')' ? close + 1 : at;
}

/** Whether a name may end its apposition at `at`: not where an office of its own begins behind a mark. */
function closesApposition(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  // `the Dean of X, Ana Silva; Head of Y, Tom Ray`: behind a semicolon the next member of a list begins.
  if (token === undefined || token.text === ';') return true;
  if (token.kind === 'mark') return !isClosedOffice(sentence, at + 1);
  // `Iranian Consul General, Hamid Raza Monday called on`.
  return !token.capital || sentence.words.weekdays.has(token.lower);
}

/** An office with a comma behind it and no name. */
function isClosedOffice(sentence: TokenSentence, at: number): boolean {
  const office = officeAt(sentence, at, false);
  if (office === null || wordAt(sentence, office.to) !== ',') return false;
  // `the Dean of X, Ana Silva, Mayor of Y, Tom Ray`: each office with its holder behind it.
  if (isAddressedBehind(sentence, office.to) || isNameBehind(sentence, office.to)) return false;
  return personNameEnd(sentence, office.to) === office.to;
}
