import { matchLength } from './lexicon/phrase-set.ts';
import type { VerbForm } from './lexicon/verb-forms.ts';
import type { Words } from './lexicon/words.ts';
import { withoutPositions } from './picture-positions.ts';
import type { Token } from './token.ts';

/** Of so many words with capitals to one in small letters a headline writes nearly all with capitals. */
const TITLE_CASE = 2;
/** Forms in which a headline tells what somebody does or did. */
const FINITE: ReadonlySet<VerbForm> = new Set(['present', 'past']);
/** Words as short as this are written small in any headline. */
const LITTLE = 3;

/** A headline that stands among the sentences of the body has at least so many longer words. */
const SURE = 5;

/**
 * Whether all longer words of a sentence are written with capitals, as only headlines are; not in `Mr Roe met the Secretary
 * General`.
 */
export function isTitleCase(tokens: readonly Token[], { verbs }: Words): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > LITTLE);
  const isTitle = ({ capital, text }: Token) => capital && text !== text.toUpperCase();
  const isDone = ({ capital, lower }: Token) =>
    !capital && verbs.get(lower)?.forms.some((form) => FINITE.has(form)) === true;
  if (long.length < SURE || long.filter(isTitle).length < SURE || tokens.some(isDone)) return false;
  return long.every(({ capital }) => capital);
}

/**
 * The tokens of a headline or a caption without what says where in a picture somebody stands; in one with capitals throughout the
 * verbs made small: `Governor X Hosts Y` is no name `X Hosts`.
 */
export function headlineTokens(all: readonly Token[], words: Words): Token[] {
  const { verbs } = words;
  const tokens = withPairJoined(withoutPositions(all, words), words);
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > LITTLE);
  const small = long.filter(({ capital }) => !capital).length;
  if (long.length - small < small * TITLE_CASE) return [...tokens];
  return tokens.map((token, at) => {
    const forms = at > 0 && token.capital ? verbs.get(token.lower)?.forms : undefined;
    const isVerb = forms?.some((form) => FINITE.has(form) || (form === 'base' && isOfMany(tokens, at)));
    return isVerb ? { ...token, capital: false } : token;
  });
}

/** `Leaders See Off X`, `X and Y Sign Pact`: behind what looks like a plural, or two joined names, it is what they do. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  return (
    /[^s'’]s$/.test(tokens[at - 1]?.lower ?? '') || tokens.slice(0, at).some(({ lower }) => lower === 'and')
  );
}

/** `Norway, Japan sign pact`: the one comma before a verb in the plural stands for `and`. */
function withPairJoined(tokens: readonly Token[], { verbs, prepositions }: Words): readonly Token[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const opensWithPlace = matchLength(prepositions, tokens, 0) > 0;
  const verb = tokens.findIndex(
    ({ lower }, k) => k > at + 1 && verbs.get(lower)?.forms.every((form) => form === 'base') === true,
  );
  if (at < 1 || verb < 0 || verb - at > LONGEST_NAME || opensWithPlace) return tokens;
  const between = tokens.slice(at + 1, verb);
  const isName = between.every(({ kind, capital, lower }) => kind === 'word' && (capital || lower === 'of'));
  if (!isName || tokens[at + 1]?.capital !== true || tokens[at - 1]?.kind !== 'word') return tokens;
  const and: Token = { ...(tokens[at] as Token), text: 'and', lower: 'and', kind: 'word', capital: false };
  return tokens.with(at, and);
}

/** Words of a name between the comma and the verb. */
const LONGEST_NAME = 8;
