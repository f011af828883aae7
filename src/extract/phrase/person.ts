import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isProper, isRoleWord, NAME_LIKE, personNameEnd, properRunEnd } from './name.ts';
import { officeAt } from './office.ts';
import { organisationAt, skipAcronym } from './organisation.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';

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
  const shared = before.offices.length > 0 && before.offices.every((office) => office.plural) && nameTo - nameFrom === 1;
  const marked = (before.offices.length > 0 && !shared) || nameFrom > before.end || (before.offices.length === 0 && nameFrom > start);
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

/** End of the forms of address at `at` (`H.E. Dr.`). */
export function honorificsEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  for (;;) {
    const length = matchLength(sentence.words.honorifics, sentence.tokens, end);
    const token = sentence.tokens[end];
    if (countryLength(sentence, end) > 0) return end;
    if (length === 0 || (token?.capital === false && !isProper(sentence, end + length))) return end;
    if (['he', 'his', 'her'].includes(token?.lower ?? '') && length === 1 && token?.text !== 'HE') return end;
    end += length;
    if (sentence.tokens[end]?.lower === 'the' && length > 1 && isRoleWord(sentence, end + 1)) end++;
    if (sentence.tokens[end]?.text === ',' && isProper(sentence, end + 1) && length > 1) end++;
  }
}

interface Before {
  readonly offices: Office[];
  readonly end: number;
}

/** Offices in front of a name: `Chairman and CEO`, `Vice-Premier and Foreign Minister`. */
function officesBefore(sentence: TokenSentence, at: number): Before {
  const bare = officeAt(sentence, at, true);
  if (bare === null) return { offices: [], end: at };
  const first = withBodyBehind(sentence, bare);
  const offices = [first];
  let end = first.to;
  for (;;) {
    const link = chainLink(sentence, end);
    const here = sentence.tokens[end];
    if (link === 0 && (here?.capital !== true || NAME_LIKE.has(here.lower))) break;
    const next = officeAt(sentence, end + link, true);
    const comma = sentence.tokens[end]?.text === ',' && link === 1;
    if (next === null || (comma && !leadsToName(sentence, next.to))) break;
    if (personNameEnd(sentence, end) > end) break;
    offices.push(next);
    end = next.to;
  }
  return { offices, end };
}

/** Titles that go with a name whatever the office (`the Vice-Chancellor, Professor X`). */
const PROFESSIONS = new Set('professor ambassador senator general admiral colonel major captain lieutenant brigadier judge justice academician prince princess king sultan commissioner'.split(' '));

/** Where the name begins behind forms of address and one more office (`, Professor X`). */
function nameAfterOffice(sentence: TokenSentence, at: number): number {
  const from = honorificsEnd(sentence, at);
  if (personNameEnd(sentence, from) > from) return from;
  if (!PROFESSIONS.has(sentence.tokens[from]?.lower ?? '')) return from;
  const office = officeAt(sentence, from, true);
  return office === null ? from : honorificsEnd(sentence, office.to);
}

/** A chain of offices parted by commas counts where a name of two words follows it. */
function leadsToName(sentence: TokenSentence, at: number): boolean {
  const from = honorificsEnd(sentence, at);
  if (personNameEnd(sentence, from) - from > 1) return true;
  const link = sentence.tokens[at]?.text === ',' ? 1 : 0;
  const next = link === 1 ? officeAt(sentence, at + 1, true) : null;
  return next !== null && leadsToName(sentence, next.to);
}

/** `Deputy Vice-Chancellor (Management Services), UNILAG, Professor X`: the body between two commas before a name. */
function withBodyBehind(sentence: TokenSentence, office: Office): Office {
  const { tokens } = sentence;
  if (office.organisation !== null || tokens[office.to]?.text !== ',') return office;
  const body = organisationAt(sentence, office.to + 1);
  if (body === null || body.definite || tokens[body.to]?.text !== ',') return office;
  const from = nameAfterOffice(sentence, body.to + 1);
  const to = personNameEnd(sentence, from);
  return to - from > 1 || from > body.to + 1 ? { ...office, organisation: body.head, to: body.to } : office;
}

/** Length of what may join two offices of one person: `and`, `, and`, `,`, `;`, `cum`, `/`. */
function chainLink(sentence: TokenSentence, at: number): number {
  const word = sentence.tokens[at]?.lower ?? '';
  if ([',', ';', '，'].includes(word)) return sentence.tokens[at + 1]?.lower === 'and' ? 2 : 1;
  return ['and', '&', '/', 'cum', 'as'].includes(word)
    ? sentence.tokens[at + 1]?.lower === 'well'
      ? 3
      : 1
    : 0;
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

function originsOf(offices: readonly Office[]): TokenRange[] {
  return offices.flatMap((office) => (office.organisation === null ? [] : [office.organisation]));
}

/** A named person with what follows the name: `(…)`, `, Mayor of X and Secretary of Y`, ` of Pakistan`, ` – Rector –`. */
export function withOfficesAfter(
  sentence: TokenSentence,
  from: number,
  name: TokenRange,
  before: readonly Office[],
): Phrase {
  const { tokens } = sentence;
  const offices = [...before];
  const origins: TokenRange[] = [];
  let end = skipAcronym(sentence, skipLetters(sentence, name.to));
  const inside = end > name.to ? officeAt(sentence, name.to + 1, false) : null;
  if (inside !== null) offices.push(inside);
  if (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'from') {
    const origin = bodyOrPlaceAt(sentence, end + 1);
    if (origin !== null) {
      origins.push(origin.head);
      end = origin.to;
    }
  }
  const after = officesAfter(sentence, end);
  offices.push(...after.offices);
  end = after.end;
  return {
    kind: 'person',
    from,
    to: end,
    head: name,
    offices,
    origins: [...originsOf(offices), ...origins],
    members: [],
    definite: false,
    plural: false,
  };
}

/** A body or place at `at`, a bare proper name taken for one included. */
export function bodyOrPlaceAt(sentence: TokenSentence, at: number): { head: TokenRange; to: number } | null {
  const body = organisationAt(sentence, at);
  const place = placeAt(sentence, at);
  if (place !== null && (body === null || place.head.to >= body.head.to))
    return { head: place.head, to: place.to };
  if (body !== null) return { head: body.head, to: body.to > body.head.to ? body.to + countryLength(sentence, body.to) : body.to };
  const start = at + determinerAt(sentence, at).length;
  const end = matchLength(sentence.words.roleHeads, sentence.tokens, start) > 0 ? start : properRunEnd(sentence, start);
  return end > start ? { head: { from: start, to: end }, to: end } : null;
}

const DASHES = new Set(['–', '—', '-']);

/** Steps over letters behind a name (`MP`). */
function skipLetters(sentence: TokenSentence, at: number): number {
  const text = sentence.tokens[at]?.text ?? '';
  return /^(?:MP|MEP|MLA|MSP|TD|QC|KC|CBE|OBE|MBE|PhD|MSc|PC|FRS)$/.test(text) ? at + 1 : at;
}

function officesAfter(sentence: TokenSentence, at: number): Before {
  const { tokens } = sentence;
  const opener = tokens[at]?.text ?? '';
  const dash = DASHES.has(opener) && tokens[at - 1]?.end !== tokens[at]?.start;
  if (opener !== ',' && opener !== '，' && !dash && !(tokens[at]?.lower === 'as'))
    return { offices: [], end: at };
  const offices: Office[] = [];
  let end = at;
  let next = skipAge(sentence, at + 1);
  if (tokens[next]?.lower === 'who' && ['is', 'was'].includes(tokens[next + 1]?.lower ?? '')) next += 2;
  if (tokens[next]?.lower === 'also') next++;
  for (;;) {
    const office = officeAt(sentence, next + determinerAt(sentence, next).length, false);
    if (office === null || office.plural || takesName(sentence, office.to)) break;
    offices.push(office);
    end = office.to;
    const link = chainLink(sentence, end);
    if (link === 0) break;
    next = end + link;
  }
  if (offices.length === 0) return { offices, end: at };
  end = bodyAfterComma(sentence, offices, end);
  const closer = tokens[end]?.text ?? '';
  return {
    offices,
    end: closer === ',' || closer === '，' || (dash && DASHES.has(closer)) ? closeEnd(sentence, end) : end,
  };
}

/** `G D Sharma, vice chancellor, USTM,`: the body stands behind one more comma. */
function bodyAfterComma(sentence: TokenSentence, offices: Office[], at: number): number {
  const last = offices.at(-1);
  if (sentence.tokens[at]?.text !== ',' || last === undefined || last.organisation !== null) return at;
  const body = organisationAt(sentence, at + 1);
  const closer = sentence.tokens[body?.to ?? 0]?.text;
  if (body === null || body.definite || (closer !== ',' && closer !== ';' && closer !== '.' && closer !== ')')) return at;
  offices[offices.length - 1] = { ...last, organisation: body.head, to: body.to };
  return body.to;
}

/** The comma after an apposition belongs to it, except where it parts the members of a list. */
function closeEnd(sentence: TokenSentence, comma: number): number {
  const next = sentence.tokens[comma + 1];
  if (next === undefined) return comma;
  return next.lower === 'and' ||
    isProper(sentence, comma + 1) ||
    next.lower === 'as' ||
    determinerAt(sentence, comma + 1).length > 0
    ? comma
    : comma + 1;
}

function takesName(sentence: TokenSentence, at: number): boolean {
  const from = honorificsEnd(sentence, at);
  return personNameEnd(sentence, from) > from && !isRoleWord(sentence, from);
}

function skipAge(sentence: TokenSentence, at: number): number {
  return sentence.tokens[at]?.kind === 'number' && sentence.tokens[at + 1]?.text === ',' ? at + 2 : at;
}
