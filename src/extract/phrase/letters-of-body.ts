import type { Office, TokenSentence } from './phrase.ts';

/** `X, Director NCRD,`: the office with the body of which only the letters stand behind it. */
export function withLettersBehind(sentence: TokenSentence, office: Office): Office {
  const { organisation, to } = office;
  // `CEO of the Lund Valley EDC`: the letters end its name.
  const isEnd = organisation === null || organisation.to === to;
  if (!isEnd || !isLettersOfBody(sentence, to)) return office;
  return { ...office, organisation: { from: organisation?.from ?? to, to: to + 1 }, to: to + 1 };
}

/** `X, Director NCRD.`: letters alone, which a mark or `and` closes, are the body behind the office and no surname. */
export function isLettersOfBody({ tokens }: TokenSentence, at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  const isClosed = next === undefined || next.kind === 'mark' || next.lower === 'and';
  return isClosed && /^\p{Lu}{3,6}(?:[-/]\p{Lu}{2,6})*$/u.test(token?.text ?? '');
}
