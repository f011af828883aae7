import type { Article } from '../article/article.ts';
import type { Chunk } from './clause/chunk.ts';
import { extraction } from './extract.ts';
import type { Frame } from './frame/frame.ts';
import type { AnySentence, TokenRange } from './phrase/phrase.ts';
import { mentionOf } from './phrase/phrase.ts';
import type { ReadSentence } from './read-frames.ts';
import type { Draft } from './refine/draft.ts';

/**
 * How an article was read, stage by stage, as text: the chunks of each sentence, the frames with the rule that made each, and
 * the events that they were put together to.
 */
export function explainExtraction(article: Article): string {
  const { sentences, drafts, events } = extraction(article);
  const lines = [
    `${article.file}  language ${article.language}  published ${article.published?.value ?? '–'}`,
    '',
  ];
  if (sentences.length === 0)
    lines.push('No sentence was read: there is no grammar for this language, or no body.');
  sentences.forEach((read, k) => {
    lines.push(...sentenceLines(read, k));
  });
  drafts.forEach((draft, k) => {
    const event = events[k];
    lines.push(
      '',
      `event ${k + 1}: ${draft.type}, ${draft.status}, ${event?.date.value ?? 'undated'} (${event?.date.basis}${event?.date.note ? `: ${event.date.note}` : ''})`,
      ...draftLines(draft),
    );
  });
  return lines.join('\n');
}

function sentenceLines({ sentence, chunks, frames }: ReadSentence, k: number): string[] {
  const chunked = chunks.map((chunk) => chunkText(sentence, chunk)).join(' ');
  return [`[${k}] ${chunked}`, ...frames.map((frame) => `    ${frameText(frame)}`)];
}

function textOf(sentence: AnySentence, range: TokenRange): string {
  return mentionOf(sentence, range).text.replace(/\s+/g, ' ');
}

function chunkText(sentence: AnySentence, chunk: Chunk): string {
  if (chunk.kind === 'noun')
    return `{${chunk.list.items.map((item) => `${item.kind}: ${textOf(sentence, item.head)}`).join(' + ')}}`;
  if (chunk.kind === 'verb')
    return `‹${textOf(sentence, chunk)}: ${[chunk.lemma, chunk.form, ...(chunk.passive ? ['passive'] : []), ...(chunk.modal === null ? [] : [chunk.modal])].join(' ')}›`;
  if (chunk.kind === 'happening') return `[${chunk.sort}: ${textOf(sentence, chunk)}]`;
  if (chunk.kind === 'date' || chunk.kind === 'amount' || chunk.kind === 'agreement')
    return `[${chunk.kind}: ${textOf(sentence, chunk)}]`;
  return chunk.kind === 'quote' ? '“…”' : textOf(sentence, chunk);
}

function frameText(frame: Frame): string {
  const parts = frame.parts
    .map(
      (part) =>
        `${part.as}${part.side === null ? '' : ` (${part.side})`} ${textOf(frame.sentence, part.phrase.head)}`,
    )
    .join('; ');
  const marks = [
    frame.status,
    ...(frame.weak ? ['weak'] : []),
    ...(frame.anaphoric ? ['anaphoric'] : []),
    ...(frame.background ? ['background'] : []),
  ].join(', ');
  return `→ ${frame.type} by rule ${frame.rule} (${marks}): ${parts}`;
}

function draftLines(draft: Draft): string[] {
  const rules = draft.frames.map((frame) => `${frame.rule} in [${frame.index}]`).join(', ');
  return [
    `    from ${rules}`,
    ...draft.roles.map(
      (role) =>
        `    ${role.side ?? 'no side'}${role.sideBy === undefined ? '' : ` (${role.sideBy})`}: ${role.actor.name.text} (${role.actor.kind}${role.actor.offices.length === 0 ? '' : `, ${role.actor.offices.map((office) => office.title.text).join(' / ')}`})`,
    ),
  ];
}
