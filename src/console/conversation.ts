import type { Answer } from '../answer/answer.ts';
import { followUp, understoodAs } from '../answer/question/follow-up.ts';
import type { Archive } from '../archive/archive.ts';
import { readLine } from './line.ts';

/** Answers one line after another. */
export type Conversation = (line: string, archive: Archive) => Answer;

/**
 * A conversation in which a question of `/ask` may go on from the last one (`and in 2021?`); other commands stand by
 * themselves.
 */
export function makeConversation(): Conversation {
  let last: string | undefined;
  return (line, archive) => {
    const read = readLine(line, archive);
    if (!read.ok) return read.answer;
    const { command, options } = read;
    const typed = command.name === 'ask' ? options.question?.trim() : undefined;
    if (typed === undefined) return command.run(options, archive);
    const whole = followUp(typed, last, archive);
    last = whole.last;
    const answer = command.run({ ...options, question: whole.question }, archive);
    return { ...answer, notes: [...understoodAs(typed, whole.question), ...answer.notes] };
  };
}
