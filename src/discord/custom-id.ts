import type { Answer } from '../answer/answer.ts';
import { CUSTOM_ID } from './limits.ts';

/** A command with its options, to be run again. */
export interface Query {
  readonly command: string;
  readonly options: Answer['options'];
}

/**
 * What a press means. `page`: the same answer, other items. `leaf`: the command again with its option `page`
 * at this number. `run`: the command in a reply of its own. `share`: the fact for everybody.
 */
export type Press =
  | { readonly kind: 'page' | 'leaf'; readonly page: number; readonly query: Query }
  | { readonly kind: 'run'; readonly query: Query }
  | { readonly kind: 'share'; readonly citation: CitedWords };

/** Which words of which article a fact rests on, to be found again after a restart or a change of the archive. */
export interface CitedWords {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** First characters of the SHA-256 of the words. */
  readonly digest: string;
}

const SHARE = /^share\|\d+\|([^|]+)\|(\d+)\|(\d+)\|([0-9a-f]+)$/;
const TURN = /^(page|leaf)\|(\d+)\|(\d+)\/(\d+)\|(.*)\|$/su;
const RUN = /^run\|\d+\|(.*)\|$/su;

/** The custom_id of the `index`th fact's button that runs a query in a reply of its own; undefined if it has no room. */
export function runId(index: number, query: Query): string | undefined {
  const id = `run|${index}|${queryText(query)}|`;
  return id.length <= CUSTOM_ID ? id : undefined;
}

/** The custom_id of the button that shares the `index`th fact of a message; undefined if it has no room. */
export function shareId(index: number, { articleId, start, end, digest }: CitedWords): string | undefined {
  const id = `share|${index}|${articleId}|${start}|${end}|${digest}`;
  return id.length <= CUSTOM_ID ? id : undefined;
}

/**
 * The custom_ids of buttons side by side that turn to `targets`. A query that is too long for one of them is
 * spread over all, to be put together again from the message that they stand in; undefined if it does not
 * fit even so.
 */
export function turnIds(
  kind: 'page' | 'leaf',
  targets: readonly number[],
  query: Query,
): string[] | undefined {
  const head = (i: number, parts: number) => `${kind}|${targets[i]}|${i + 1}/${parts}|`;
  const room = CUSTOM_ID - 1 - Math.max(...targets.map((_, i) => head(i, targets.length).length));
  const parts = chunks(queryText(query), room);
  if (parts.length > targets.length) return undefined;
  return targets.map(
    (_, i) => `${head(i, parts.length)}${parts[i] ?? (parts.length === 1 ? parts[0] : '')}|`,
  );
}

/** What the press of the button `id` means, given the custom_ids of its message; undefined if nothing known. */
export function readPress(id: string, ofMessage: readonly string[]): Press | undefined {
  const [, articleId, start, end, digest] = SHARE.exec(id) ?? [];
  if (articleId && digest) {
    return { kind: 'share', citation: { articleId, start: Number(start), end: Number(end), digest } };
  }
  const run = queryFrom(RUN.exec(id)?.[1] ?? '');
  if (run) return { kind: 'run', query: run };
  const [, kind, page, , parts, own] = TURN.exec(id) ?? [];
  const text = parts === '1' ? own : joined(kind, Number(parts), ofMessage);
  const query = queryFrom(text ?? '');
  return query && (kind === 'page' || kind === 'leaf') ? { kind, page: Number(page), query } : undefined;
}

function queryText({ command, options }: Query): string {
  return JSON.stringify([command, ...Object.entries(options).flat()]);
}

function queryFrom(text: string): Query | undefined {
  const parts = parsed(text);
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
  const [command, ...rest] = parts;
  if (command === undefined || rest.length % 2 === 1) return undefined;
  const pairs = rest.flatMap((name, i) => (i % 2 === 0 ? [[name, rest[i + 1] ?? ''] as const] : []));
  return { command, options: Object.fromEntries(pairs) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function joined(kind: string | undefined, parts: number, ofMessage: readonly string[]): string {
  const matches = ofMessage.map((id) => TURN.exec(id)).filter((match) => match !== null);
  const mine = matches.filter((match) => match[1] === kind && Number(match[4]) === parts);
  return mine
    .sort((a, b) => Number(a[3]) - Number(b[3]))
    .map((match) => match[5])
    .slice(0, parts)
    .join('');
}

/** The text in parts of at most `room` code units that split no character. */
function chunks(text: string, room: number): string[] {
  const parts = [''];
  for (const character of text) {
    const last = parts.length - 1;
    if ((parts[last] ?? '').length + character.length <= room) parts[last] += character;
    else parts.push(character);
  }
  return parts;
}
