import * as nouns from '../lexicon/german/nouns.ts';
import type { CutSentence, Phrase, PhraseList, TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { bodyAt, bracketsEnd } from './body.ts';
import type { Lead } from './lead.ts';
import { leadAt } from './lead.ts';
import { personAt } from './person.ts';
import { isGroup, isNameWord, isOffice } from './tokens.ts';

/** Reads the participants that are listed at a token; null where there are none. */
export type ListReader = (sentence: CutSentence, at: number) => PhraseList | null;

const MOST_COMPLEMENTS = 4;
const MOST_ORIGINS = 8;
/** Words between a group and those who lead it. */
const LEADERSHIP =
  /^(?:um|rund um|unter (?:der )?(?:leitung|führung)(?: von| des| der)?|unter (?:dem )?vorsitz(?: von| des| der)?|, (?:angeführt|geleitet|geführt) (?:von|vom)|mit|, darunter|, bestehend aus|bestehend aus|samt) /;

/** A delegation or people in the plural (`eine 12-köpfige Delegation aus X unter Leitung von Y`), or null. */
export function groupAt(sentence: CutSentence, at: number, lead: Lead, listAt: ListReader): Phrase | null {
  if (!isGroup(sentence, lead.end)) return null;
  return groupFrom(sentence, at, lead, lead.end + 1, listAt);
}

/** The group whose noun ends at `end`, with where it comes from and who leads it. */
export function groupFrom(
  sentence: CutSentence,
  at: number,
  lead: Lead,
  end: number,
  listAt: ListReader,
): Phrase {
  const origins: TokenRange[] = [...lead.origins];
  const members: Phrase[] = [];
  let to = end;
  for (let k = 0; k < MOST_COMPLEMENTS; k++) {
    const leaders = leadersAt(sentence, to, listAt);
    const from = leaders === null ? originsAt(sentence, to) : null;
    if (leaders === null && from === null) break;
    members.push(
      ...(leaders?.members ?? []),
      ...(from?.members ?? []).map((member) => asHolder(sentence, end - 1, member)),
    );
    origins.push(...(from?.origins ?? []));
    to = leaders?.to ?? from?.to ?? to;
  }
  const first = origins[0];
  const start = first !== undefined && first.to === end - 1 ? first.from : lead.end;
  return {
    kind: 'group',
    from: at,
    to,
    head: { from: Math.min(start, end - 1), to: end },
    offices: [],
    origins,
    members,
    definite: lead.definite,
    plural: true,
  };
}

/** `seine Amtskollegen aus Slowenien (Anze Logar)`: those named one by one hold the office that the plural names. */
function asHolder(sentence: CutSentence, noun: number, member: Phrase): Phrase {
  if (!isOffice(sentence, noun) || member.offices.length > 0) return member;
  const title = { from: noun, to: noun + 1 };
  const office = { ...title, title, organisation: member.origins[0] ?? null, plural: false };
  return { ...member, offices: [office] };
}

interface Behind {
  readonly to: number;
  readonly origins: readonly TokenRange[];
  readonly members: readonly Phrase[];
}

/** `unter Leitung von X`, `um Bürgermeister Y`, `mit Z`: people with a name. */
function leadersAt(sentence: CutSentence, at: number, listAt: ListReader): Behind | null {
  const words = `${sentence.tokens
    .slice(at, at + 6)
    .map((token) => token.lower)
    .join(' ')} `;
  const match = LEADERSHIP.exec(words);
  if (match === null) return null;
  const from = at + match[0].trim().split(' ').length;
  const isGenitive = / (?:der|des) $/.test(match[0]);
  const list = listAt(sentence, isGenitive ? from - 1 : from);
  const people = list?.items.filter((item) => item.kind === 'person' || isNamed(item)) ?? [];
  return list === null || people.length === 0 ? null : { to: list.to, origins: [], members: people };
}

function isNamed({ kind, head }: Phrase): boolean {
  return kind === 'name' && head.to - head.from > 1;
}

/** `aus Oldenzaal und Weiz`, `der Stadt Lund`, `von BASF`, `des Kulturrates, des Jugendwerkes und der Schule`. */
function originsAt(sentence: CutSentence, at: number): Behind | null {
  const word = wordAt(sentence, at);
  const genitive = word === 'der' || word === 'des';
  if (!genitive && !['aus', 'von', 'vom', 'beider'].includes(word)) return null;
  const origins: TokenRange[] = [];
  const members: Phrase[] = [];
  let to = at;
  let next = genitive ? at : at + 1;
  while (origins.length < MOST_ORIGINS) {
    const origin = originAt(sentence, next, genitive);
    if (origin === null) break;
    origins.push(origin.range);
    if (origin.member !== null) members.push(origin.member);
    to = origin.to;
    const link = wordAt(sentence, to);
    if (link !== ',' && link !== 'und' && link !== 'sowie') break;
    next =
      to +
      (wordAt(sentence, to + 1) === 'aus' || (link === ',' && wordAt(sentence, to + 1) === 'sowie') ? 2 : 1);
  }
  return origins.length === 0 ? null : { to, origins, members };
}

interface Origin {
  readonly range: TokenRange;
  readonly to: number;
  /** Somebody named in brackets behind it: `aus Slowenien (Anze Logar)`. */
  readonly member: Phrase | null;
}

function originAt(sentence: CutSentence, at: number, genitive: boolean): Origin | null {
  const lead = leadAt(sentence, at);
  if (genitive && lead.end === at) return null;
  if (isOffice(sentence, lead.end) || isGroup(sentence, lead.end)) return null;
  const body = bodyAt(sentence, at, lead);
  const range = body?.head ?? nameRange(sentence, lead.end);
  if (range === null) return null;
  return bracketedPerson(sentence, range);
}

function nameRange(sentence: CutSentence, from: number): TokenRange | null {
  let to = from;
  while (to - from < 3 && isNameWord(sentence, to)) to++;
  return to > from ? { from, to } : null;
}

function bracketedPerson(sentence: CutSentence, range: TokenRange): Origin {
  const to = bracketsEnd(sentence, range.to);
  if (to === range.to) return { range, to, member: null };
  const lead = leadAt(sentence, range.to + 1);
  const person = personAt(sentence, range.to + 1, lead);
  const name = nameRange(sentence, range.to + 1);
  const isWhole = name !== null && name.to === to - 1 && name.to - name.from > 1;
  if (person !== null) return { range, to, member: person };
  if (!isWhole) return { range, to, member: null };
  const member: Phrase = {
    kind: 'person',
    from: name.from,
    to: name.to,
    head: name,
    offices: [],
    origins: [range],
    members: [],
    definite: false,
    plural: false,
  };
  return { range, to, member };
}

/** Whether a noun of the singular for a group stands at `at` (`Delegation`). */
export function isDelegation(sentence: CutSentence, at: number): boolean {
  return nouns.group.test(wordAt(sentence, at));
}
