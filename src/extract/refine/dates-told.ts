import type { DateExpression } from '../date/date-expression.ts';
import type { DateContext } from '../date/resolve.ts';
import { resolveDate } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import type { AnySentence } from '../phrase/phrase.ts';
import { spanOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';

/** The sentence whose tokens a date counts. */
export function sentenceOf(date: DateExpression, sentences: readonly ReadSentence[]) {
  return sentences.find((read) => read.chunks.some((chunk) => chunk.kind === 'date' && chunk.date === date))
    ?.sentence;
}

/** The date that words of a sentence stand for, in the light of what the article says about time. */
export function resolveIn(sentence: AnySentence, date: DateExpression, context: DateContext): EventDate {
  return resolveDate(date, spanOf(sentence, date), context);
}
