import type { Office, Phrase, TokenSentence } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';

/** Somebody with a name, who can have spoken somewhere: one word alone may be anything. */
export function isNamedPerson({ kind, head }: Phrase): boolean {
  return kind === 'person' || (kind === 'name' && head.to - head.from > 1);
}

/** Whether somebody only speaks for others (`the spokesman of the ministry, X`): he need not have been there. */
export function speaksForOthers(sentence: TokenSentence, { offices }: Phrase): boolean {
  const { actors, phrases } = sentence.words;
  // `the spokesman of the delegation, X`: one of those who came.
  const isOfParty = ({ from, to }: Office) =>
    sentence.tokens.slice(from, to).some(({ lower }) => phrases.parties.has(lower));
  return offices.some(
    (office) => actors.spokesperson.test(mentionOf(sentence, office.title).text) && !isOfParty(office),
  );
}

/** `he`, `she`: the person told of just before (`At the forum, she said …`). */
export function isHeOrShe({ words, tokens }: TokenSentence, { kind, head }: Phrase): boolean {
  const word = tokens[head.from]?.lower ?? '';
  return (
    kind === 'pronoun' && words.phrases.singularPronouns.has(word) && !words.frames.thingPronouns.has(word)
  );
}

/** Whether nobody stands before a verb of saying but in the words quoted (`“It is late,” said X`). */
export function isQuotedOnly({ tokens }: TokenSentence, subject: readonly Phrase[]): boolean {
  return subject.every(({ from }) => tokens[from]?.quoted === true);
}
