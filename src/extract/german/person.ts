import { germanCountryCode } from '../lexicon/german/countries.ts';
import * as nouns from '../lexicon/german/nouns.ts';
import type { CutSentence, Office, Phrase, TokenRange } from '../phrase/phrase.ts';
import { plainPhrase, wordAt } from '../phrase/phrase.ts';
import { bodyAt, bracketsEnd } from './body.ts';
import type { Lead } from './lead.ts';
import { leadAt } from './lead.ts';
import { honorificsEnd, lengthOf, personalName } from './name.ts';
import { officeAt } from './office.ts';
import { isNameWord, isOffice } from './tokens.ts';

const MOST_OFFICES = 4;

/** Offices in front of a name, and where they end. */
interface Chain {
  readonly offices: readonly Office[];
  readonly end: number;
}

/**
 * A person at `at`: a name with an office before or behind it, an office-holder named behind a comma, an office alone; null for
 * a bare name.
 */
export function personAt(sentence: CutSentence, at: number, lead: Lead): Phrase | null {
  const before = officesAt(sentence, lead);
  const addressed = honorificsEnd(sentence, before.end);
  const name = personalName(sentence, addressed);
  if (lengthOf(name) > 0 && (before.offices.length > 0 || addressed > before.end))
    return named(sentence, at, name, before.offices, lead);
  if (before.offices.length > 0)
    return nameBehind(sentence, at, before, lead) ?? holder(sentence, at, before, lead);
  const bare = personalName(sentence, lead.end);
  if (lengthOf(bare) === 0 || lead.end > at) return null;
  const person = named(sentence, at, bare, [], lead);
  const told = person.offices.length > 0 || (lengthOf(bare) > 1 && person.origins.length > 0);
  return told ? person : null;
}

function officesAt(sentence: CutSentence, lead: Lead): Chain {
  const offices: Office[] = [];
  let next = lead;
  let end = lead.end;
  while (offices.length < MOST_OFFICES) {
    const office = officeAt(sentence, next);
    if (office === null || (offices.length === 0 && isTooWeak(sentence, office))) break;
    offices.push(office);
    end = office.to;
    const link = wordAt(sentence, end) === 'und' ? 1 : 0;
    next = leadAt(sentence, end + link);
    if (next.end > end + link && next.definite) break;
  }
  return { offices, end };
}

/** `Rat`, `Vertreter`: an office only right before a name. */
function isTooWeak(sentence: CutSentence, office: Office): boolean {
  const word = wordAt(sentence, office.title.to - 1);
  return nouns.weakOffice.test(word) && !isNameWord(sentence, honorificsEnd(sentence, office.to));
}

/** `Der Botschafter der Mongolei, Damba Ganbat,`: a name of two words behind a comma. */
function nameBehind(sentence: CutSentence, at: number, { offices, end }: Chain, lead: Lead): Phrase | null {
  if (wordAt(sentence, end) !== ',' || lead.counted) return null;
  const from = honorificsEnd(sentence, end + 1);
  const name = personalName(sentence, from);
  const isClosed = /^(?:[,.(:;)–]|und|sowie|)$/.test(wordAt(sentence, name.to)) || from > end + 1;
  if (lengthOf(name) < 2 || !isClosed || !(lead.definite || lead.origins.length > 0 || offices.length > 0))
    return null;
  return named(sentence, at, name, offices, lead);
}

/** Somebody with a name, and what stands behind it: `(CDU)`, `aus Oldenzaal`, `, der Bürgermeister von X,`. */
function named(
  sentence: CutSentence,
  from: number,
  name: TokenRange,
  before: readonly Office[],
  lead: Lead,
): Phrase {
  const inside = bracketed(sentence, name.to);
  const origin = originAt(sentence, inside.to);
  const behind = appositionAt(sentence, origin?.to ?? inside.to, before.length > 0);
  const shared = before.map((office) => ({ ...office, plural: isPlural(sentence, office, lead) }));
  const offices = [...shared, ...inside.offices, ...behind.offices];
  const bodies = offices.flatMap((office) => office.organisation ?? []);
  return {
    kind: 'person',
    from,
    to: behind.end,
    head: name,
    offices,
    origins: unique([...bodies, ...lead.origins, ...inside.origins, ...(origin === null ? [] : [origin])]),
    members: [],
    definite: false,
    plural: false,
  };
}

function unique(ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.filter((range, k) => ranges.findIndex((other) => other.from === range.from) === k);
}

/** What brackets behind a name say: an office, a country, or nothing of either. */
function bracketed(
  sentence: CutSentence,
  at: number,
): { to: number; offices: readonly Office[]; origins: readonly TokenRange[] } {
  const to = bracketsEnd(sentence, at);
  if (to === at) return { to, offices: [], origins: [] };
  const office = officeAt(sentence, leadAt(sentence, at + 1));
  const words = sentence.tokens.slice(at + 1, to - 1).map((token) => token.lower);
  const isCountry = germanCountryCode(words.join(' ')) !== undefined;
  return {
    to,
    offices: office === null ? [] : [office],
    origins: isCountry ? [{ from: at + 1, to: to - 1 }] : [],
  };
}

/** `aus Oldenzaal`, `von der Universität Bonn`, `vom Baumberger Männerchor` behind a name. */
function originAt(sentence: CutSentence, at: number): (TokenRange & { readonly to: number }) | null {
  const word = wordAt(sentence, at);
  if (word !== 'aus' && word !== 'von' && word !== 'vom') return null;
  const lead = leadAt(sentence, at + 1);
  if (isOffice(sentence, lead.end)) return null;
  const body = bodyAt(sentence, at + 1, lead);
  if (body !== null) return { from: body.head.from, to: body.head.to };
  if (word === 'von' || !isNameWord(sentence, lead.end)) return null;
  return { from: lead.end, to: lead.end + 1 };
}

/** `, der Bürgermeister von X,`, `, Leiterin der Abteilung Y`: offices behind a name and a comma. */
function appositionAt(sentence: CutSentence, at: number, hasOffice: boolean): Chain {
  const none = { offices: [], end: at };
  if (wordAt(sentence, at) !== ',') return none;
  const lead = leadAt(sentence, at + 1);
  const office = officeAt(sentence, lead);
  if (office === null || lead.counted) return none;
  const isClosed = /^(?:[,.();:–]|und|sowie|)$/.test(wordAt(sentence, office.to)) || !hasOffice;
  if (!isClosed || lengthOf(personalName(sentence, honorificsEnd(sentence, office.to))) > 0) return none;
  const more =
    wordAt(sentence, office.to) === 'und' ? officeAt(sentence, leadAt(sentence, office.to + 1)) : null;
  const second = more !== null && !isNameWord(sentence, more.to) ? more : null;
  return { offices: second === null ? [office] : [office, second], end: second?.to ?? office.to };
}

/** An office-holder without a name. */
function holder(sentence: CutSentence, at: number, { offices, end }: Chain, lead: Lead): Phrase | null {
  const [office] = offices;
  if (office === undefined) return null;
  const plural = lead.counted || isPlural(sentence, office, lead);
  const head = { from: office.title.from, to: Math.max(office.title.to, office.to) };
  return {
    ...plainPhrase('office', at, end, head, lead.definite),
    offices: [{ ...office, plural }],
    origins: unique([...(office.organisation === null ? [] : [office.organisation]), ...lead.origins]),
    plural,
  };
}

function isPlural({ tokens }: CutSentence, office: Office, { cases }: Lead): boolean {
  const word = tokens[office.title.from]?.lower ?? '';
  if (/innen$/.test(word)) return true;
  return (
    cases === 'na' &&
    !nouns.feminine.test(word) &&
    !/oberhaupt$|mitglied$|vorsitzende$|beauftragte$/.test(word)
  );
}
