import { honorificsEnd } from './honorifics.ts';
import { NAME_LIKE, personNameEnd } from './name.ts';
import { officeAt } from './office.ts';
import { organisationAt } from './organisation.ts';
import type { Office, TokenSentence } from './phrase.ts';

export interface Before {
  readonly offices: Office[];
  readonly end: number;
}

/** Offices in front of a name: `Chairman and CEO`, `Vice-Premier and Foreign Minister`. */
export function officesBefore(sentence: TokenSentence, at: number): Before {
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
const PROFESSIONS = new Set(
  'professor ambassador senator general admiral colonel major captain lieutenant brigadier judge justice academician prince princess king sultan commissioner'.split(
    ' ',
  ),
);

/** Where the name begins behind forms of address and one more office (`, Professor X`). */
export function nameAfterOffice(sentence: TokenSentence, at: number): number {
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
export function chainLink(sentence: TokenSentence, at: number): number {
  const word = sentence.tokens[at]?.lower ?? '';
  if ([',', ';', '，'].includes(word)) return sentence.tokens[at + 1]?.lower === 'and' ? 2 : 1;
  return ['and', '&', '/', 'cum', 'as'].includes(word)
    ? sentence.tokens[at + 1]?.lower === 'well'
      ? 3
      : 1
    : 0;
}
