import { skipAcronym } from './acronym.ts';
import { determinerAt } from './determiner.ts';
import { groupAt } from './group.ts';
import { cityLength, countryLength, isProper, personNameEnd, properRunEnd } from './name.ts';
import { organisationAt } from './organisation.ts';
import { originList } from './origins.ts';
import { personAt } from './person.ts';
import type { Office, Phrase, PhraseList, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';
import { placeAt } from './place.ts';
import { pronounAt } from './pronoun.ts';

/** The participant or place named at `at`: of all readings the longest, a person before a group before a body. */
export function participantAt(sentence: TokenSentence, at: number): Phrase | null {
  const pair = pronounAt(sentence, at);
  if (pair?.plural && pair.to - pair.from > 1) return pair;
  const readings = [
    personAt(sentence, at),
    groupAt(sentence, at, participantsAt),
    organisationAt(sentence, at),
    placeAt(sentence, at),
    nameAt(sentence, at),
    pronounAt(sentence, at),
  ];
  let best: Phrase | null = null;
  for (const reading of readings) {
    if (reading !== null && (best === null || isBetter(reading, best))) best = reading;
  }
  return best;
}

function isBetter(reading: Phrase, best: Phrase): boolean {
  if (best.kind === 'office' && best.plural && reading.kind === 'group' && reading.members.length > 0)
    return true;
  if (best.kind === 'person') return false;
  if (best.kind === 'office' && (reading.kind !== 'group' || best.plural)) return reading.head.to > best.to;
  return reading.head.to > best.head.to;
}

/** A bare proper name, of whatever kind. */
function nameAt(sentence: TokenSentence, at: number): Phrase | null {
  if (!isProper(sentence, at) || countryLength(sentence, at) > 0 || cityLength(sentence, at) > 0) return null;
  const person = personNameEnd(sentence, at);
  const end = person > at ? person : properRunEnd(sentence, at);
  return end === at ? null : plainPhrase('name', at, skipAcronym(sentence, end), { from: at, to: end });
}

/** Participants joined by commas and `and` at `at`, offices in the plural spelt out; null where none begins. */
export function participantsAt(sentence: TokenSentence, at: number): PhraseList | null {
  const items: Phrase[] = [];
  let end = at;
  let next = at;
  while (next < sentence.tokens.length) {
    const item = participantAt(sentence, next);
    if (item === null || (items.length > 0 && startsAnew(sentence, at, items, item))) break;
    const spelt = spellOut(sentence, item);
    items.push(...spelt.items);
    end = spelt.to;
    const link = linkLength(sentence, end);
    if (link === 0) break;
    next = end + link;
  }
  return items.length === 0 ? null : { from: at, to: end, items: shareOffices(items) };
}

/** In `In Beijing, Minister X met …` the list that a preposition of place rules ends before the person. */
function startsAnew(sentence: TokenSentence, at: number, items: readonly Phrase[], item: Phrase): boolean {
  if (item.kind === 'group' && sentence.tokens[item.from - 1]?.text === ';') return true;
  const ruler = sentence.tokens[at - 1]?.lower ?? '';
  if (
    ![
      'in',
      'at',
      'of',
      'from',
      'to',
      'on',
      'near',
      'after',
      'during',
      'for',
      'within',
      'under',
      'by',
    ].includes(ruler)
  )
    return false;
  const last = items.at(-1);
  if (last === undefined || ruler === 'by') return false;
  const isPeople = (phrase: Phrase) => ['person', 'office', 'group', 'pronoun'].includes(phrase.kind);
  return !isPeople(last) && (isPeople(item) || (item.kind === 'name' && last.kind !== 'name'));
}

/** Length of what joins two members of a list; 0 where the list ends. */
function linkLength(sentence: TokenSentence, at: number): number {
  const word = (k: number) => sentence.tokens[at + k]?.lower ?? '';
  const comma = word(0) === ',' || word(0) === ';' || word(0) === '、' ? 1 : 0;
  if (word(comma) === 'and' || word(comma) === '&' || word(comma) === 'or')
    return comma + (word(comma + 1) === 'also' ? 2 : 1);
  if (word(comma) === 'as' && word(comma + 1) === 'well' && word(comma + 2) === 'as') return comma + 3;
  if (['along', 'together'].includes(word(comma)) && word(comma + 1) === 'with') return comma + 2;
  if (word(comma) === 'plus' || word(comma) === 'alongside') return comma + 1;
  return comma;
}

/** `the consuls general of A, B and C` are three office-holders. */
function spellOut(sentence: TokenSentence, item: Phrase): { items: Phrase[]; to: number } {
  const office = item.offices[0];
  const first = office?.organisation;
  if (item.kind !== 'office' || !item.plural || office === undefined || !first)
    return { items: [item], to: item.to };
  const list = originList(sentence, first.from);
  if (list.origins.length < 2 || determinerAt(sentence, list.end).length > 0)
    return { items: [item], to: item.to };
  const held = (organisation: { from: number; to: number }): Office => ({
    ...office,
    organisation,
    plural: false,
  });
  const items = list.origins.map(
    (origin): Phrase => ({
      ...item,
      head: origin,
      offices: [held(origin)],
      origins: [origin],
      plural: false,
      definite: false,
    }),
  );
  const posting = placeAt(sentence, list.end + 1);
  const to = ['to', 'in'].includes(sentence.tokens[list.end]?.lower ?? '')
    ? (posting?.to ?? properRunEnd(sentence, list.end + 1))
    : list.end;
  return {
    items: items.map((each) => ({ ...each, to: Math.max(to, list.end) })),
    to: Math.max(to, list.end),
  };
}

/** `Foreign Ministers A and B` share the office, also in the middle of a list. */
function shareOffices(items: Phrase[]): Phrase[] {
  let shared: Office | undefined;
  return items.map((item): Phrase => {
    const plural = item.kind === 'person' ? item.offices.find((office) => office.plural) : undefined;
    if (plural !== undefined) shared = plural;
    else if (item.kind === 'person' && item.offices.length > 0) shared = undefined;
    if (shared === undefined || plural !== undefined || (item.kind !== 'name' && item.kind !== 'person'))
      return item;
    return { ...item, kind: 'person', offices: [shared] };
  });
}
