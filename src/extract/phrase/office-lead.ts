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
  const { tokens, words } = sentence;
  let i = at;
  let titleFrom = at;
  let organisation: TokenRange | null = null;
  while (i - at < LONGEST_LEAD) {
    if (headLength(sentence, i) > 0 && !isOrganisationStart(sentence, i))
      return { titleFrom, roleFrom: i, organisation };
    const qualifier = matchLength(words.roleModifiers, tokens, i);
    const token = tokens[i];
    if (token === undefined) return null;
    const named = bodyBeforeOffice(sentence, i, true);
    const country = countryLength(sentence, i);
    if (named !== null) {
      organisation = { from: i, to: named.to };
      titleFrom = named.next;
      i = named.next;
    } else if (country > 0) {
      if (tokens[i + country]?.lower === "'s") {
        organisation = { from: i, to: i + country };
        titleFrom = i + country + 1;
        i = titleFrom;
      } else i += country;
    } else if (qualifier > 0 && !isLowerSentenceWord(sentence, i, at)) i += qualifier;
    else if (words.portfolios.has(token.lower)) i++;
    else if (
      (token.lower === 'and' || token.text === ',' || token.text === '&' || token.lower === 'for') &&
      i > at &&
      isTopic(sentence, i - 1) &&
      isTopic(sentence, i + 1)
    )
      i++;
    else if (token.lower === '-' && i > at) i++;
    else {
      const body = bodyBeforeOffice(sentence, i, false);
      if (body === null) return null;
      organisation = { from: i, to: body.to };
      titleFrom = body.next;
      i = body.next;
    }
  }
  return null;
}

/** A role word that begins an organisation's name is none (`Board of Directors` aside, `Secretary` in `Secretary Office`). */
function isOrganisationStart(sentence: TokenSentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  return (
    next !== undefined &&
    next.capital &&
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
