import type { Answer } from '../../src/answer/answer.ts';
import { replyTo } from '../../src/discord/reply.ts';
import { allComponents } from './message-rules.ts';

/** All text of a reply's page. */
export const text = (answer: Answer, page = 1) =>
  allComponents(replyTo(answer, page))
    .flatMap(({ content }) => content ?? [])
    .join('\n');
/** The labels of its buttons, in order. */
export const labels = (answer: Answer, page = 1) =>
  allComponents(replyTo(answer, page)).flatMap((one) => ('label' in one ? String(one.label) : []));
