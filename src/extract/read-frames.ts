import type { Article } from '../article/article.ts';
import type { Chunk } from './clause/chunk.ts';
import { chunkSentence } from './clause/chunk-sentence.ts';
import { clausesOf } from './clause/clause.ts';
import { encountersByName } from './frame/encounter-by-name.ts';
import type { Frame } from './frame/frame.ts';
import { framesOf } from './frame/frames-of-clause.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { compileLexicon } from './lexicon/words.ts';
import type { TokenSentence } from './phrase/phrase.ts';
import { quotedRanges } from './quotation.ts';
import { tokenise } from './token.ts';

const compiled = new Map(lexicons.map((lexicon) => [lexicon.language, compileLexicon(lexicon)]));

/** A sentence with its chunks and what the rules read in it. */
export interface ReadSentence {
  readonly sentence: TokenSentence;
  readonly paragraph: number;
  readonly chunks: readonly Chunk[];
  readonly frames: readonly Frame[];
}

/** Reads an article's body sentence by sentence; nothing where no lexicon for its language exists. */
export function readFrames(article: Article): ReadSentence[] {
  const words = compiled.get(article.language === 'und' ? 'en' : article.language);
  if (words === undefined) return [];
  const quoted = quotedRanges(article.text, article.sentences);
  return article.sentences.map((span, index) => {
    const tokens = tokenise(article.text, span.start, span.end, (at) =>
      quoted.some((range) => range.start <= at && at < range.end),
    );
    const sentence: TokenSentence = { text: article.text, start: span.start, end: span.end, tokens, words };
    const chunks = chunkSentence(sentence);
    const told = clausesOf(sentence, index, chunks).flatMap(framesOf);
    const named = encountersByName(sentence, index, chunks).filter(
      (frame) =>
        !told.some(
          (each) =>
            each.type !== 'attendance' &&
            each.trigger.to >= frame.trigger.to &&
            each.trigger.from <= frame.trigger.to,
        ),
    );
    const frames = [...told, ...named];
    return { sentence, paragraph: span.paragraph, chunks, frames };
  });
}
