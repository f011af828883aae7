import type { Phrase, PhraseList, TokenSentence } from './phrase.ts';

export type ListReader = (sentence: TokenSentence, at: number) => PhraseList | null;

/** `his peers from Argentina and Brazil, X and Y`: their names behind a comma. */
function namedBehind(
  sentence: TokenSentence,
  at: number,
  listAt: ListReader,
): { end: number; members: readonly Phrase[] } {
  const none = { end: at, members: [] };
  const { tokens, words } = sentence;
  const head = tokens
    .slice(Math.max(0, at - 12), at)
    .some((token) => words.rolePlurals.has(token.lower) || token.lower === 'members');
  if (!head || tokens[at]?.text !== ',') return none;
  const list = listAt(sentence, at + 1);
  if (
    list === null ||
    list.items.length < 2 ||
    !list.items.every(
      (item) => item.kind === 'person' || (item.kind === 'name' && item.head.to - item.head.from > 1),
    )
  )
    return none;
  if (list.items.some((item) => item.offices.length > 0)) return none;
  return { end: list.to, members: list.items };
}

/** `, led by X and Y`, `headed by its President Z`, `including A and B`, `under the leadership of C`. */
export function leadersAt(
  sentence: TokenSentence,
  at: number,
  listAt: ListReader,
): { end: number; members: readonly Phrase[] } {
  const { tokens, words } = sentence;
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  let i = at + comma;
  if (
    ['which', 'that', 'who'].includes(tokens[i]?.lower ?? '') &&
    ['was', 'were', 'is', 'are'].includes(tokens[i + 1]?.lower ?? '')
  )
    i += 2;
  const led = words.ledBy.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'by' ? 2 : 0;
  const under =
    tokens[i]?.lower === 'under' && tokens[i + 1]?.lower === 'the' && tokens[i + 3]?.lower === 'of' ? 4 : 0;
  const including = ['including', 'comprising'].includes(tokens[i]?.lower ?? '') ? 1 : 0;
  const length = led || under || including;
  if (length === 0) return namedBehind(sentence, at, listAt);
  const list = listAt(sentence, i + length);
  if (list === null) return { end: at, members: [] };
  const close = tokens[list.to]?.text === ',' && comma === 1 ? list.to + 1 : list.to;
  return { end: close, members: list.items };
}
