import { countryLength } from '../phrase/name.ts';
import type { Office, Phrase, TokenSentence } from '../phrase/phrase.ts';

/** Somebody named with an office of a body or country: the talk with him is news, not one told before. */
export function isIntroduced(sentence: TokenSentence, { kind, offices, origins }: Phrase): boolean {
  const isOfSomewhere = ({ organisation, title }: Office) =>
    organisation !== null || countryLength(sentence, title.from) > 0;
  // `Mr. X of Acme`.
  return kind === 'person' && (offices.some(isOfSomewhere) || (offices.length === 0 && origins.length > 0));
}
