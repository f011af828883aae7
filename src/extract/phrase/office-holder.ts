import { lettersEnd, namedPerson } from './named-person.ts';
import { officeAt } from './office.ts';
import type { OfficeChain } from './office-chain.ts';
import { bodiesOf } from './office-chain.ts';
import { appositionEnd } from './offices-after.ts';
import { isAddressedBehind, nameBehindTitle } from './offices-before.ts';
import { personNameEnd } from './person-name.ts';
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
  const inside = plural ? null : nameInBrackets(sentence, before);
  if (inside !== null) {
    const person = namedPerson(sentence, at, inside, offices);
    return { ...person, to: Math.max(person.to, lettersEnd(sentence, inside.to) + 1) };
  }
  const name = saysWhose(sentence, before, definite) ? nameBehindComma(sentence, end) : null;
  if (name !== null) {
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
        office.organisation !== null ||
        office.to - office.from > 1,
    )
  );
}

/**
 * `the Speaker (Hon Ana Silva)`: the holder's name alone in brackets behind the office: with a form of address, or of two words
 * where the office has its body already and so the bracket has none.
 */
function nameInBrackets(sentence: TokenSentence, { offices, end }: OfficeChain): TokenRange | null {
  const office = offices.at(-1);
  // What stands in brackets may have been taken for an acronym of the office or its body.
  const behind = Math.max(office?.title.to ?? end, office?.organisation?.to ?? 0);
  const open = [behind, end].find((at) => wordAt(sentence, at) === '(');
  if (open === undefined) return null;
  const from = nameBehindTitle(sentence, open + 1);
  const to = personNameEnd(sentence, from);
  const isNamed = from > open + 1 ? to > from : to - from > 1 && office?.organisation !== null;
  return isNamed && wordAt(sentence, lettersEnd(sentence, to)) === ')' ? { from, to } : null;
}

/** The holder's name behind a comma or colon at `at`, of two words or with a form of address, and closed; else null. */
function nameBehindComma(sentence: TokenSentence, at: number): TokenRange | null {
  const mark = wordAt(sentence, at);
  if (mark !== ',' && mark !== ':') return null;
  const from = nameBehindTitle(sentence, at + 1);
  const to = personNameEnd(sentence, from);
  const isAddressed = from > at + 1;
  if (to === from || (to - from === 1 && !isAddressed)) return null;
  return closesApposition(sentence, lettersEnd(sentence, to)) ? { from, to } : null;
}

/** Whether a name may end its apposition at `at`: not where an office of its own begins behind a mark. */
function closesApposition(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === 'mark') return !isClosedOffice(sentence, at + 1);
  return !token.capital;
}

/** An office with a comma behind it and no name. */
function isClosedOffice(sentence: TokenSentence, at: number): boolean {
  const office = officeAt(sentence, at, false);
  if (office === null || wordAt(sentence, office.to) !== ',') return false;
  if (isAddressedBehind(sentence, office.to)) return false;
  return personNameEnd(sentence, office.to) === office.to;
}
