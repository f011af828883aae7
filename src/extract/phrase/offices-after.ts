import { skipAcronym } from './acronym.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { isProper, isRoleWord, personNameEnd } from './name.ts';
import { officeAt } from './office.ts';
import type { Before } from './offices-before.ts';
import { chainLink } from './offices-before.ts';
import { organisationAt } from './organisation.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';

export function originsOf(offices: readonly Office[]): TokenRange[] {
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
  if (
    body === null ||
    body.definite ||
    (closer !== ',' && closer !== ';' && closer !== '.' && closer !== ')')
  )
    return at;
  offices[offices.length - 1] = { ...last, organisation: body.head, to: body.to };
  return body.to;
}

/** The comma after an apposition belongs to it, except where it parts the members of a list. */
export function closeEnd(sentence: TokenSentence, comma: number): number {
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
