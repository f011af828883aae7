import { countriesIn } from '../../archive/entities/country-mentions.ts';
import { termOf, termsOf } from '../../archive/search/terms.ts';
import { contains, type Span, sliceOf } from '../../article/span.ts';
import type { AskedOffice, NameConcept } from './asked-for.ts';
import { OFFICE_CHANGES } from './kind-words.ts';
import type { FoundMention } from './mentions-in.ts';
import { longFormOf } from './paraphrases.ts';
import type { SentenceFit } from './sentence-fit.ts';

/** Whether somebody is told of as holding the office asked for, at the body asked for. */
export function holdsAskedOffice(
  office: AskedOffice,
  names: readonly NameConcept[],
  mention: FoundMention,
  fit: SentenceFit,
  text: string,
): boolean {
  return (
    mention.kind === 'person' &&
    holdsOffice(office, mention, text) &&
    isAtBody(office, mention, fit, text) &&
    (fit.nameWords.flat().length > 0 || !isHeldElsewhere(office, names, mention, text))
  );
}

/** Whether the article has told before that somebody holds the office at a body that is not asked for. */
function isHeldElsewhere(
  { terms }: AskedOffice,
  names: readonly NameConcept[],
  { span }: FoundMention,
  text: string,
): boolean {
  const surname = /[\p{L}’'-]+$/u.exec(sliceOf(text, span))?.[0] ?? '';
  const told = new RegExp(
    `(?<!\\p{L})${surname}(?: \\p{Lu}\\p{L}+)?, ([^.;]{0,80}? (?:of|at) (?:the )?(?:\\p{Lu}[\\p{L}’'-]+ ?){1,5})`,
    'u',
  );
  const [, office = ''] = told.exec(text.slice(0, span.start)) ?? [];
  const said = new Set(termsOf(office).map(({ term }) => term));
  const isAsked = names.some(({ ways }) => ways.some((way) => way.every((term) => said.has(term))));
  return terms.every((term) => said.has(term)) && !isAsked;
}

/** Whether somebody’s office, as told beside the name, is the one asked for: a vice president is no president. */
function holdsOffice({ terms }: AskedOffice, { whole }: FoundMention, text: string): boolean {
  const told = termsOf(sliceOf(text, whole)).flatMap((one) =>
    (longFormOf(one.term) ?? [one.term]).map((term) => ({ ...one, term })),
  );
  const at = told.find(({ term }) => term === terms[0]);
  if (!at || !terms.every((term) => told.some((one) => one.term === term))) return false;
  const [, before = ''] = /(\p{L}+)[\s-]+$/u.exec(text.slice(whole.start, whole.start + at.start)) ?? [];
  return !OFFICE_CHANGES.has(before.toLowerCase()) || terms.includes(before.toLowerCase());
}

/**
 * Whether the office is one at the body asked for: it stands beside the name (`Mayor of Changchun City`), and not as one
 * that somebody is sent to, unless that is asked; or the sentence leads over to it (`its chairman, Lee Yun-sik`), and no other body stands there.
 */
function isAtBody(
  { terms, to }: AskedOffice,
  { whole }: FoundMention,
  fit: SentenceFit,
  text: string,
): boolean {
  const told = sliceOf(text, whole);
  const beside = fit.nameWords.flat().filter((name) => contains(whole, name));
  const isSentTo = ({ start }: Span) =>
    /(?:^|\s)to (?:the )?(?:\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?of (?:the )?)?$/u.test(
      text.slice(Math.max(whole.start, start - 40), start),
    );
  if (beside.length > 0) {
    const receiver = to === null ? [] : (fit.nameWords[to] ?? []).filter((name) => contains(whole, name));
    const others = beside.filter((name) => !receiver.includes(name));
    if (to === null) return !beside.every(isSentTo);
    return (receiver.length === 0 || receiver.some(isSentTo)) && !others.some(isSentTo);
  }
  const leadsOver =
    /^(?:its|their|his|her) /i.test(told) ||
    /(?:its|their|his|her) $/i.test(text.slice(0, whole.start).slice(-8));
  if (fit.nameWords.length === 0 || leadsOver) return true;
  if (fit.nameWords.flat().length > 0) return false;
  const others = [...told.matchAll(/ (?:of|at|for|to) (?:the )?(\p{Lu}[\p{L}’'-]+)/gu)];
  return (
    countriesIn(told).length === 0 && others.every(([, word = '']) => terms.includes(termOf(word) ?? ''))
  );
}
