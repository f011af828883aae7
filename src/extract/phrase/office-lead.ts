import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import { countryLength, isAllCapitals, isProper, NAME_LIKE, properRunEnd } from './name.ts';
import { organisationNameEnd } from './organisation.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';
import { headLength } from './role-words.ts';
import { isTopic } from './topic.ts';

const LONGEST_LEAD = 9;

interface Lead {
  readonly titleFrom: number;
  readonly roleFrom: number;
  readonly organisation: TokenRange | null;
}

/** Steps over what may stand before the first word of an office: countries, bodies, portfolios, qualifiers. */
export function leadEnd(sentence: TokenSentence, at: number): Lead | null {
  let lead: Lead = { titleFrom: at, roleFrom: at, organisation: null };
  while (lead.roleFrom - at < LONGEST_LEAD) {
    const i = lead.roleFrom;
    if (headLength(sentence, i) > 0 && !isOrganisationStart(sentence, i)) return lead;
    const named = bodyBeforeOffice(sentence, i, true);
    const skipped = named === null ? wordLength(sentence, i, at) : 0;
    const body = named ?? (skipped === 0 ? ownerBeforeOffice(sentence, i) : null);
    if (body !== null)
      lead = { titleFrom: body.next, roleFrom: body.next, organisation: { from: i, to: body.to } };
    else if (skipped > 0) lead = { ...lead, roleFrom: i + skipped };
    else return null;
  }
  return null;
}

/** A country with its possessive, or an unnamed body or place. */
function ownerBeforeOffice(sentence: TokenSentence, i: number): { to: number; next: number } | null {
  const country = countryLength(sentence, i);
  if (country > 0) return { to: i + country, next: i + country + 1 };
  return bodyBeforeOffice(sentence, i, false);
}

/** Length of a country, qualifier, portfolio or link in front of an office; 0 where none stands there. */
function wordLength(sentence: TokenSentence, i: number, at: number): number {
  const { tokens, words } = sentence;
  const token = tokens[i];
  if (token === undefined) return 0;
  const country = countryLength(sentence, i);
  if (country > 0) return tokens[i + country]?.lower === "'s" ? 0 : country;
  const qualifier = matchLength(words.roleModifiers, tokens, i);
  if (qualifier > 0 && !isLowerSentenceWord(sentence, i, at)) return qualifier;
  if (words.portfolios.has(token.lower)) return 1;
  const link =
    ['and', ',', '&', 'for'].includes(token.lower) && isTopic(sentence, i - 1) && isTopic(sentence, i + 1);
  return i > at && (link || token.lower === '-') ? 1 : 0;
}

/** A role word that begins an organisation's name is none (`Board of Directors` aside, `Secretary` in `Secretary Office`). */
function isOrganisationStart(sentence: TokenSentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next?.capital === true &&
    sentence.words.organisationHeads.has(next.lower) &&
    !isAllCapitals(next.text) &&
    !sentence.words.portfolios.has(next.lower) &&
    sentence.tokens[at]?.capital === true &&
    next.lower !== 'general'
  );
}

function isLowerSentenceWord(sentence: TokenSentence, i: number, at: number): boolean {
  const token = sentence.tokens[i];
  return (
    i === at &&
    token !== undefined &&
    !token.capital &&
    [
      'one',
      'area',
      'city',
      'country',
      'then',
      'state',
      'house',
      'group',
      'project',
      'policy',
      'party',
      'council',
      'office',
      'mission',
      'press',
      'field',
      'site',
      'delegation',
      'main',
      'personal',
    ].includes(token.lower) &&
    headLength(sentence, i + 1) === 0
  );
}

/** A body or place right before an office: `FAW president`, `Changchun's mayor`, `Chatham-Kent Mayor`. */
function bodyBeforeOffice(
  sentence: TokenSentence,
  at: number,
  onlyNamed: boolean,
): { to: number; next: number } | null {
  const { tokens } = sentence;
  if (!isProper(sentence, at)) return null;
  const organisationEnd = organisationNameEnd(sentence, at);
  const placeEnd = onlyNamed ? at : (placeAt(sentence, at)?.head.to ?? at);
  let end = Math.max(organisationEnd, placeEnd);
  if (end === at && !onlyNamed) {
    const runEnd = properRunEnd(sentence, at);
    end = at;
    while (
      end < runEnd &&
      headLength(sentence, end) === 0 &&
      matchLength(sentence.words.roleModifiers, tokens, end) === 0 &&
      !sentence.words.portfolios.has(tokens[end]?.lower ?? '')
    )
      end++;
  }
  if (end === at || (organisationEnd === at && NAME_LIKE.has(tokens[end]?.lower ?? ''))) return null;
  const afterAcronym = skipAcronym(sentence, end);
  const next = tokens[afterAcronym]?.lower === "'s" ? afterAcronym + 1 : afterAcronym;
  const after = tokens[next];
  const goesOn =
    headLength(sentence, next) > 0 ||
    matchLength(sentence.words.roleModifiers, tokens, next) > 0 ||
    (after !== undefined && sentence.words.portfolios.has(after.lower));
  return goesOn ? { to: end, next } : null;
}
