import * as nouns from '../lexicon/german/nouns.ts';
import type { CutSentence, Office, TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { bodyAt } from './body.ts';
import type { Lead } from './lead.ts';
import { hyphenEnd, leadAt } from './lead.ts';
import { isAdjective, isGroup, isNameWord, isNoun, isOffice } from './tokens.ts';

const MOST_COMPLEMENTS = 4;
const LONGEST_TOPIC = 10;
/** Between an office and what it belongs to. */
const OWNERS = new Set([
  'der',
  'des',
  'von',
  'vom',
  'beim',
  'bei',
  'im',
  'an',
  'aus',
  'zu',
  'zum',
  'zur',
  'für',
  'in',
]);
/** What says only where somebody is posted. */
const POSTINGS = new Set(['in', 'im', 'zu']);

/** The office at `lead.end` with what it belongs to (`Leiter des Schulzentrums Kulmbach`), or null. */
export function officeAt(sentence: CutSentence, lead: Lead): Office | null {
  const { end } = lead;
  if (!isOffice(sentence, end)) return null;
  const from = titleStart(sentence, lead);
  let to = end + 1;
  if (wordAt(sentence, to) === 'a' && wordAt(sentence, to + 1) === '.')
    to += wordAt(sentence, to + 2) === 'd.' ? 3 : 2;
  if (wordAt(sentence, to) === 'a.' && wordAt(sentence, to + 1) === 'd.') to += 2;
  let title = { from, to };
  let organisation: TokenRange | null = null;
  for (let k = 0; k < MOST_COMPLEMENTS; k++) {
    const behind = complementAt(sentence, to);
    if (behind === null) break;
    if (behind.topic && organisation === null) title = { from, to: behind.to };
    organisation ??= behind.organisation;
    to = behind.to;
  }
  const [origin] = lead.origins;
  return { from, to, title, organisation: organisation ?? origin ?? null, plural: false };
}

/** `Parlamentarischer Staatssekretär`, `stellvertretende Bürgermeister`: the adjectives that belong to the title. */
function titleStart({ tokens }: CutSentence, { end, modifiers }: Lead): number {
  let from = end;
  while (from > modifiers && nouns.titleModifier.test(tokens[from - 1]?.lower ?? '')) from--;
  return from;
}

interface Complement {
  readonly to: number;
  readonly organisation: TokenRange | null;
  readonly topic: boolean;
}

function complementAt(sentence: CutSentence, at: number): Complement | null {
  const word = wordAt(sentence, at);
  if (word === 'für' || ((word === 'zur' || word === 'zum') && !isOffice(sentence, at + 1)))
    return topicAt(sentence, at + 1);
  if (OWNERS.has(word)) return ownerAt(sentence, at, word);
  const body = bodyAt(sentence, at, leadAt(sentence, at));
  const isGenitive = /s$/.test(word) && body?.kind === 'place';
  if (body !== null && (isGenitive || (body.kind === 'organisation' && body.from === body.head.from)))
    return { to: body.to, organisation: body.head, topic: false };
  return isTopicNoun(sentence, at) ? topicAt(sentence, at) : null;
}

/** `der Stadt Mannheim`, `von Changchun`, `der Fraktion der Grünen`. */
function ownerAt(sentence: CutSentence, at: number, word: string): Complement | null {
  const article = word === 'der' || word === 'des';
  const lead = leadAt(sentence, article ? at : at + 1);
  const isPerson = isOffice(sentence, lead.end) && !nouns.weakOffice.test(wordAt(sentence, lead.end));
  if (isPerson || isGroup(sentence, lead.end)) return null;
  const body = bodyAt(sentence, at, lead);
  if (body !== null) {
    const named =
      lead.origins.length > 0 && body.head.to - body.head.from === 1 ? ownName(sentence, body.to) : body.to;
    const head = named > body.to ? { from: body.to, to: named } : body.head;
    return { to: named, organisation: POSTINGS.has(word) ? null : head, topic: false };
  }
  const to = ownName(sentence, lead.end);
  if (to > lead.end && (!article || lead.end > at + 1 || isNameWord(sentence, lead.end)))
    return { to, organisation: POSTINGS.has(word) ? null : { from: lead.end, to }, topic: false };
  return isNoun(sentence, lead.end) && article
    ? { to: lead.end + 1, organisation: { from: lead.end, to: lead.end + 1 }, topic: false }
    : null;
}

function ownName(sentence: CutSentence, at: number): number {
  let end = at;
  while (end - at < 3 && isNameWord(sentence, end)) end++;
  return end;
}

/**
 * `für Ernährung und Landwirtschaft`, `Öffentlichkeitsarbeit und Koordination`: nouns joined by `und`, which the title goes on
 * with.
 */
function topicAt(sentence: CutSentence, at: number): Complement | null {
  let end = at;
  let last = at;
  while (end - at < LONGEST_TOPIC) {
    const word = wordAt(sentence, end);
    if (hyphenEnd(sentence, end) > end) end = hyphenEnd(sentence, end);
    else if (isNoun(sentence, end) && !isOffice(sentence, end)) last = ++end;
    else if (isAdjective(sentence, end) || (end === at && word === 'die')) end++;
    else if (/^(?:und|sowie|-)$/.test(word) && last === end && goesOn(sentence, end + 1)) end++;
    else break;
  }
  return last > at ? { to: last, organisation: null, topic: true } : null;
}

/** A topic, no person, behind `und`. */
function goesOn(sentence: CutSentence, at: number): boolean {
  const noun = isAdjective(sentence, at) ? at + 1 : hyphenEnd(sentence, at);
  if (!isNoun(sentence, noun) || isOffice(sentence, noun)) return false;
  return isTopicNoun(sentence, noun) || isAdjective(sentence, at) || !isNameWord(sentence, noun + 1);
}

function isTopicNoun(sentence: CutSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (!isNoun(sentence, at) || isOffice(sentence, at) || isGroup(sentence, at)) return false;
  return nouns.commonEnding.test(word) || /-$/.test(sentence.tokens[at]?.text ?? '');
}
