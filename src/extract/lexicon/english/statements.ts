import type { StatementLexicon } from '../statement-lexicon.ts';

const PAPER = '(?:statement|press release|release|communiqu[eé]|readout|press note|handout)';
const WORDS = (most: number) => String.raw`(?:[\w'’(),.&-]+ ){0,${most}}?`;
const SAYS = '(?:said|says|reads|read|added|noted|stated|reported)';

/**
 * `the media office said in a statement that “X met Y”`, `“X met Y,” said the statement`, `the ministry said in a press
 * release`, `it added`.
 */
export const statements: StatementLexicon = {
  source: new RegExp(
    [
      String.raw`^[\s,]*${SAYS} (?:the|a|an|its) ${WORDS(5)}(?:${PAPER}|press service|ministry|embassy)\b`,
      String.raw`^[\s,]*(?:the|a|an|its) ${WORDS(8)}${PAPER} ${WORDS(6)}${SAYS}\b`,
      String.raw`^[\s,]*(?!(?:he|she|they|i) )${WORDS(12)}${SAYS} in (?:a|an|the|its) ${WORDS(3)}${PAPER}\b`,
      String.raw`^[\s,]*it (?:further |also )?${SAYS}\b`,
    ].join('|'),
  ),
  lead: /\b(?:statement|(?:media|press|information) (?:office|service|department)|(?:press|news) release|communiqu[eé]|readout|bulletin)\b(?![^\n]*\b(?:he|she|they|I|we)\b)(?![^\n]*\b(?:add(?:ed|s)|continued|noted|explained|pointed|stressed)\b)[^\n.!?"“”]{0,90}$/,
  speaker: /\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|me|[Yy]ou|[Yy]our)\b/,
};
