import type { Article } from '../../article/article.ts';
import type { Mention, NewsEvent, Participant, Side } from '../../extract/event.ts';
import { isCountryAdjective } from '../../extract/lexicon/german/countries.ts';
import { fold, foldedWords } from '../fold.ts';
import { companySuffixes, publicBodyWords } from '../lexicon/body-words.ts';
import { placeOffices } from '../lexicon/place-words.ts';
import { acronymsIn } from './acronyms.ts';
import { countryMentions } from './country-mentions.ts';
import { countryOf, countryTyped } from './country-names.ts';
import { nameRuns } from './name-runs.ts';
import type { ArticleNames, NamePhrase, NameUse, ParticipantNames } from './name-use.ts';
import { bodyName, isProperName, isShortForm } from './organisation-name.ts';
import { bareName } from './person-name.ts';
import { placeName } from './place-name.ts';

/** The names of an article's events, and the short forms that it defines. */
export function articleNames(article: Article, events: readonly NewsEvent[]): ArticleNames {
  return {
    acronyms: events.length === 0 ? [] : acronymsIn(article.text),
    events: events.map((event) => eventNames(article.text, event)),
  };
}

/** The names of one event: its participants' and its agreement's parties'. */
function eventNames(text: string, { participants, agreement }: NewsEvent): ParticipantNames[] {
  const collect = (side: Side | null, add: (names: Names) => void): ParticipantNames => {
    const names: Names = { text, own: [], phrases: [], countries: [] };
    add(names);
    const { own, phrases, countries } = names;
    return { side, own, phrases, countries };
  };
  return [
    ...participants.map((each) => collect(each.side, (names) => addParticipant(names, each))),
    ...(agreement?.parties ?? []).map((party) => collect(null, (names) => addBody(names, party, false))),
  ];
}

/** A participant's names as they are gathered. */
interface Names {
  readonly text: string;
  readonly own: NameUse[];
  readonly phrases: NamePhrase[];
  readonly countries: NameUse[];
}

function use(kind: NameUse['kind'], name: string, more: Partial<NameUse> = {}): NameUse {
  return { kind, name, acronym: null, place: null, code: null, ...more };
}

function addParticipant(names: Names, { name, span, role, organisation, collective }: Participant): void {
  const leadsPlace = foldedWords(role?.text ?? '').some((word) => placeOffices.has(word));
  if (organisation !== null) addBody(names, organisation, leadsPlace);
  if (role !== null) addPhrase(names, role, organisation === null);
  if (collective) {
    const alone = organisation === null && role === null;
    if (alone && isWholeName(name)) addBody(names, { text: name, span }, false);
    else addPhrase(names, { text: name, span }, organisation === null);
    return;
  }
  const bare = bareName(name);
  if (isProperName(bare)) names.own.push(use('person', bare));
  if (organisation === null && role === null) addCountriesAround(names, { text: name, span });
}

const groupNoun =
  /\b(?:delegations?|representatives?|guests?|visitors|members|officials|students|leaders|side|people)\b/iu;

/** Whether a collective participant is named by a body's name alone (`Volkswagen Group`). */
function isWholeName(name: string): boolean {
  return /^(?:the )?\p{Lu}/iu.test(name) && !groupNoun.test(name) && isProperName(name);
}

function addPhrase(names: Names, mention: Mention, alone: boolean): void {
  names.phrases.push({ text: mention.text, naming: 'bodies' });
  addCountries(names, mention);
  if (!alone) return;
  for (const run of nameRuns(mention.text)) addNamed(names, run.name, run.place);
}

/** A body or place with what stands around it; `leads` says that its participant is its mayor or governor. */
function addBody(names: Names, mention: Mention, leads: boolean): void {
  names.phrases.push({ text: mention.text, naming: 'places' });
  addCountries(names, mention);
  const [head = '', ...tail] = mention.text.split(/,\s+/);
  const company = companySuffixes.has(fold(tail[0] ?? ''));
  const located = !company && [...tail, behindComma(names.text, mention)].some(isWhereabouts);
  const whole = company || tail.length === 0 ? mention : undefined;
  addNamed(names, located ? head : mention.text, !company && (leads || located), whole);
}

/** What stands between the comma behind a mention and the next mark. */
function behindComma(text: string, { span }: Mention): string {
  return /^, ([^,.;()]{3,40})/u.exec(text.slice(span.end, span.end + 50))?.[1] ?? '';
}

function isWhereabouts(part: string): boolean {
  const [first] = countryMentions(part);
  return placeName(part) !== null || (first?.start === 0 && !possessive.test(part.slice(0, first.end)));
}

function addNamed(names: Names, text: string, isPlace: boolean, mention?: Mention): void {
  const { name, acronym } = bodyName(text);
  if (!isProperName(name) || countryTyped(name) !== null) return;
  const place = placeName(name);
  if (place !== null) {
    const own = name.slice(Math.max(0, name.indexOf(place.core)));
    names.own.push(use('place', own, { place }));
  } else if (isPlace && !foldedWords(name).some((word) => publicBodyWords.has(word)) && !isShortForm(name)) {
    names.own.push(use('place', name, { place: { core: name, unit: null } }));
  } else {
    const behind = acronym ?? (mention === undefined ? null : bracketBehind(names.text, mention));
    names.own.push(use('body', name, { acronym: behind }));
  }
}

/** The short form in brackets right behind a name in the article. */
function bracketBehind(text: string, mention: Mention): string | null {
  const short = /^\s?[(（]([^()（）]{2,12})[)）]/u.exec(
    text.slice(mention.span.end, mention.span.end + 16),
  )?.[1];
  return short !== undefined && isShortForm(short) ? short : null;
}

function addCountries(names: Names, mention: Mention): void {
  const own = countryMentions(mention.text);
  for (const { code, start, end } of own) {
    names.countries.push(use('country', mention.text.slice(start, end).replace(possessive, ''), { code }));
  }
  if (own.length === 0) addCountriesAround(names, mention);
}

const possessive = /['’]s$/u;

/**
 * `German carmaker`, `Ingolstadt, Germany`, `Audi AG of Germany`, `Turin, der italienischen Stadt`: a country right before or
 * behind a mention.
 */
function addCountriesAround(names: Names, { span }: Mention): void {
  const before = names.text.slice(Math.max(0, span.start - 30), span.start);
  const after = names.text.slice(span.end, span.end + 40);
  const last = countryMentions(before).at(-1);
  if (last !== undefined && /^ (?:\p{Ll}+ )?$/u.test(before.slice(last.end))) {
    const name = before.slice(last.start, last.end);
    if (isAdjective(last.code, name))
      names.countries.push(use('country', name.replace(possessive, ''), { code: last.code }));
  }
  const link = /^(?:, | of | from | aus | von | \()(?:the |de[rmsn] |die )?/u.exec(after)?.[0];
  if (link === undefined) return;
  const first = countryMentions(after)[0];
  if (first?.start !== link.length) return;
  const name = after.slice(first.start, first.end);
  if (!possessive.test(name)) names.countries.push(use('country', name, { code: first.code }));
}

/** `German`, `deutsche`, `China’s`, `US`: not a country that happens to end the clause before. */
function isAdjective(code: string, name: string): boolean {
  return (
    /['’]s$/u.test(name) ||
    /^[\p{Lu}.]+$/u.test(name) ||
    isCountryAdjective(name) ||
    (countryOf(code)?.demonyms.includes(name) ?? false)
  );
}
