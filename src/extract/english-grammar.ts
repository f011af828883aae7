import type { Chunk } from './clause/chunk.ts';
import { chunkSentence } from './clause/chunk-sentence.ts';
import { clausesOf } from './clause/clause.ts';
import { encounterAsTitle } from './frame/encounter-as-title.ts';
import { encountersByName } from './frame/encounter-by-name.ts';
import { withoutFirstTimes } from './frame/first-time.ts';
import type { Frame } from './frame/frame.ts';
import { framesOf } from './frame/frames-of-clause.ts';
import { inHistory } from './frame/in-history.ts';
import { ofLastTime } from './frame/last-time.ts';
import { picturedTogether } from './frame/pictured-together.ts';
import { presentLists } from './frame/present-list.ts';
import { remarksIn } from './frame/remarked.ts';
import { saidThere } from './frame/said-there.ts';
import type { Grammar, Reading } from './grammar.ts';
import { headlineTokens, isTitleCase } from './headline-tokens.ts';
import { statements } from './lexicon/english/statements.ts';
import { english } from './lexicon/english.ts';
import { compileLexicon } from './lexicon/words.ts';
import type { CutSentence, TokenSentence } from './phrase/phrase.ts';
import { withCommaBehindPlace } from './place-before-name.ts';
import { withSurnames } from './surname-tokens.ts';

const words = compileLexicon(english);

/** English: the verb stands between its subject and its object, and its auxiliaries right before it. */
export const englishGrammar: Grammar = { language: english.language, statements, read };

function read(cut: CutSentence, index: number): Reading {
  if (refersElsewhere(cut)) return { sentence: { ...cut, words }, chunks: [], frames: [], remarks: () => [] };
  const isHeadline = cut.headline || (index === 0 && isTitleCase(cut.tokens, words));
  const tokens = isHeadline ? headlineTokens(cut.tokens, words) : cut.tokens;
  const sentence: TokenSentence = {
    ...cut,
    tokens: withSurnames(withCommaBehindPlace(tokens, words), words),
    words,
  };
  const chunks = chunkSentence(sentence);
  const clauses = clausesOf(sentence, index, chunks).map((clause) => ({ clause, frames: framesOf(clause) }));
  const read = ofLastTime(
    sentence,
    chunks,
    clauses.flatMap(({ frames }) => frames),
  );
  const told = inHistory(sentence, chunks, withoutFirstTimes(sentence, read));
  const named = encountersByName(sentence, index, chunks).filter(
    (frame) =>
      !told.some(
        (each) =>
          each.type !== 'attendance' &&
          each.trigger.to >= frame.trigger.to &&
          each.trigger.from <= frame.trigger.to,
      ),
  );
  return {
    sentence,
    chunks,
    frames: [
      ...told,
      ...named,
      ...(cut.headline && told.length === 0 ? namedOrShown(sentence, index, chunks) : []),
      ...presentLists(sentence, index, chunks),
      ...saidThere(sentence, index, chunks),
    ],
    remarks: () =>
      clauses.flatMap(({ clause, frames }) =>
        frames.some(({ type, weak }) => type !== 'attendance' && type !== 'other' && !weak)
          ? []
          : remarksIn(clause),
      ),
  };
}

/** `(See Press Release 12.)`: says where more is told. */
function refersElsewhere({ tokens }: CutSentence): boolean {
  return tokens[0]?.text === '(' && words.clauses.sentences.pointers.has(tokens[1]?.lower ?? '');
}

/** What a headline or a caption without a verb tells: an encounter that it names, or people whom a picture shows together. */
function namedOrShown(sentence: TokenSentence, index: number, chunks: readonly Chunk[]): readonly Frame[] {
  const named = encounterAsTitle(sentence, index, chunks);
  return named.length > 0 ? named : picturedTogether(sentence, index, chunks);
}
