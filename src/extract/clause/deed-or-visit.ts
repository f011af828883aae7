import { matchLength } from '../lexicon/phrase-set.ts';
import type { PhraseList, TokenSentence } from '../phrase/phrase.ts';
import type { Happening } from './happening.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether a verb that is as well the plural of a happening (`visits`, `calls`) tells what somebody does. */
export function isDeed(sentence: TokenSentence, verb: VerbGroup): boolean {
  return isBetweenNames(sentence, verb) || isDeedOfHeadline(sentence, verb);
}

/** `Minister X` visits `Acme`: a small word of one verb between two names. */
function isBetweenNames({ tokens }: TokenSentence, { from, to, form }: VerbGroup): boolean {
  const isAlone = to - from === 1 && form === 'finite' && tokens[from]?.capital === false;
  return isAlone && tokens[from - 1]?.capital === true && tokens[to]?.capital === true;
}

/** `A delegation visits city hall`, in a headline: behind the first words and before no preposition that completes a noun. */
function isDeedOfHeadline(
  { headline, tokens, words }: TokenSentence,
  { from, to, form }: VerbGroup,
): boolean {
  const next = tokens[to];
  if (!headline || form !== 'finite' || to - from > 1 || from === 0 || next?.kind !== 'word') return false;
  if (tokens[from]?.capital !== false || tokens[from - 1]?.kind !== 'word') return false;
  const isOn = next.lower === 'on';
  return isOn || matchLength(words.prepositions, tokens, to) === 0;
}

/** `Minister X visits Acme`: right behind somebody and before a name the plural of a visit is what he does. */
export function isDeedOf(list: PhraseList | null, sentence: TokenSentence, { to }: Happening): boolean {
  const doer = list?.items.at(-1);
  if (list === null || doer === undefined || list.to >= to) return false;
  const { tokens, words, headline } = sentence;
  if (!headline && (list.to !== to - 1 || !DOERS.has(doer.kind))) return false;
  const [verb, next] = tokens.slice(list.to, list.to + 2);
  const { forms = [] } = words.verbs.get(verb?.lower ?? '') ?? {};
  const isMany = list.items.length > 1 || doer.plural;
  const isVerb = forms.includes('present') || (headline === true && isMany && forms.includes('base'));
  const isOn = headline === true && next?.lower === 'on';
  return isVerb && verb?.capital === false && (next?.capital === true || isOn);
}

/** `Each year Bishop X visits every school`: behind an office with a name, and before what may be its object, what he does. */
export function isDeedOfHolder(sentence: TokenSentence, { from, to }: Happening): boolean {
  const { tokens, words } = sentence;
  const [name, verb] = tokens.slice(to - 2, to);
  const isSmall = verb?.capital === false && words.verbs.get(verb.lower)?.forms.includes('present') === true;
  const next = tokens[to];
  const opensObject =
    next?.kind === 'word' &&
    !words.verbs.has(next.lower) &&
    matchLength(words.prepositions, tokens, to) === 0;
  if (!isSmall || name?.capital !== true || !opensObject) return false;
  return tokens
    .slice(from, to - 2)
    .some(({ capital }, k) => capital && matchLength(words.roleHeads, tokens, from + k) > 0);
}

const DOERS: ReadonlySet<string> = new Set(['person', 'office', 'group']);
