import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { countryLength, personNameEnd } from './name.ts';
import { officeAt } from './office.ts';
import { closeEnd, originsOf, withOfficesAfter } from './offices-after.ts';
import type { Before } from './offices-before.ts';
import { nameAfterOffice, officesBefore } from './offices-before.ts';
import type { Office, Phrase, TokenSentence } from './phrase.ts';

/**
 * A person at `at`: a name with offices before or after it (`Zhang Zhijun, Mayor of Changchun City,`), an office-holder
 * named after a comma (`its head, Okumoto Tsutomu,`), or an office alone. Null where there is none, also for a bare name.
 */
export function personAt(sentence: TokenSentence, at: number): Phrase | null {
  const royal = matchLength(sentence.words.honorifics, sentence.tokens, at) > 1;
  const determiner = royal ? { length: 0, definite: false } : determinerAt(sentence, at);
  const start = at + determiner.length;
  const honoured = honorificsEnd(sentence, start);
  const before = officesBefore(sentence, honoured);
  const nameFrom = honorificsEnd(sentence, before.end);
  const nameTo = personNameEnd(sentence, nameFrom);
  const shared =
    before.offices.length > 0 && before.offices.every((office) => office.plural) && nameTo - nameFrom === 1;
  const marked =
    (before.offices.length > 0 && !shared) ||
    nameFrom > before.end ||
    (before.offices.length === 0 && nameFrom > start);
  if (nameTo > nameFrom && marked && !(nameTo - nameFrom === 1 && countryLength(sentence, nameFrom) > 0)) {
    return withOfficesAfter(sentence, at, { from: nameFrom, to: nameTo }, before.offices);
  }
  if (before.offices.length > 0) return officeHolder(sentence, at, before, determiner.definite);
  const owned = determiner.length === 0 ? ownedBy(sentence, at) : null;
  if (owned !== null) return owned;
  if (determiner.length > 0 || nameTo === nameFrom) return null;
  if (
    nameTo - nameFrom === 1 &&
    ['in', 'at', 'near', 'outside'].includes(sentence.tokens[at - 1]?.lower ?? '')
  )
    return null;
  const named = withOfficesAfter(sentence, at, { from: nameFrom, to: nameTo }, []);
  return named.offices.length > 0 || (named.origins.length > 0 && nameTo - nameFrom > 1) ? named : null;
}

/** `Algeria’s Ramtane Lamamra`: somebody named after his country. */
function ownedBy(sentence: TokenSentence, at: number): Phrase | null {
  const country = countryLength(sentence, at);
  if (country === 0 || sentence.tokens[at + country]?.lower !== "'s") return null;
  const from = honorificsEnd(sentence, at + country + 1);
  const to = personNameEnd(sentence, from);
  if (to - from < 2) return null;
  const person = withOfficesAfter(sentence, at, { from, to }, []);
  return { ...person, origins: [...person.origins, { from: at, to: at + country }] };
}

/** An office alone, or with its holder's name behind a comma: `The Consul General of France in Shenyang, Emmanuel Loriot,`. */
function officeHolder(sentence: TokenSentence, at: number, before: Before, definite: boolean): Phrase {
  const { tokens } = sentence;
  const plural = before.offices.some((office) => office.plural);
  const comma = tokens[before.end]?.text === ',' || tokens[before.end]?.text === ':';
  const possessive = before.offices.some((office) => tokens[office.title.from - 1]?.lower === "'s");
  const named = before.offices.some((office) => office.organisation !== null || office.to - office.from > 1);
  if (comma && (definite || possessive || named)) {
    const nameFrom = nameAfterOffice(sentence, before.end + 1);
    const nameTo = personNameEnd(sentence, nameFrom);
    if (
      nameTo > nameFrom &&
      closesApposition(sentence, nameTo) &&
      (nameTo - nameFrom > 1 || nameFrom > before.end + 1)
    ) {
      const person = withOfficesAfter(sentence, at, { from: nameFrom, to: nameTo }, before.offices);
      const end = tokens[person.to]?.text === ',' && !plural ? closeEnd(sentence, person.to) : person.to;
      return { ...person, to: end, plural };
    }
  }
  const first = before.offices[0] as Office;
  return {
    kind: 'office',
    from: at,
    to: before.end,
    head: { from: first.title.from, to: before.end },
    offices: before.offices,
    origins: originsOf(before.offices),
    members: [],
    definite,
    plural,
  };
}

function closesApposition(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === 'mark') return !startsOffice(sentence, at + 1);
  return !token.capital;
}

function startsOffice(sentence: TokenSentence, at: number): boolean {
  const office = officeAt(sentence, at, false);
  return (
    office !== null &&
    personNameEnd(sentence, office.to) === office.to &&
    sentence.tokens[office.to]?.text === ','
  );
}
