import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Answer, Item, UnreadItem } from '../answer/answer.ts';
import { corpusBox, helpBox, unreadBox } from './archive-box.ts';
import { articleBox } from './article-box.ts';
import { type Draft, settle } from './draft.ts';
import { eventBox } from './event-box.ts';
import { pagesOf } from './pages.ts';
import { passageBox, profileBox } from './passage-box.ts';
import { fixed, line, type Piece } from './piece.ts';
import { suggestionsOf } from './suggestions.ts';
import { turnButtons } from './turn-buttons.ts';

const MOST_A_SUMMARY = 500;
const MOST_A_NOTE = 300;
const MOST_NOTES = 10;

/** A message in Components V2: what goes into `components`, whoever sends it. */
export type Reply = readonly APIMessageTopLevelComponent[];

/**
 * The reply that shows page `page` (counted from 1) of an answer; a page that the answer does not have, since
 * the archive has changed, is its last one. Within Discord's limits whatever the answer holds.
 */
export function replyTo(answer: Answer, page = 1): Reply {
  const pages = pagesOf(answer.items);
  const here = Math.min(Math.max(1, page), pages.length);
  const items = pages[here - 1] ?? [];
  const turning = turnRow(answer, here, pages.length);
  const meant = suggestionsOf(answer);
  const which = pages.length > 1 ? whichOf(pages, here) : '';
  const reply = settle([
    { kind: 'text', pieces: [...headPieces(answer, which, !turning && pages.length > 1), ...meant.pieces] },
    meant.row,
    ...boxes(items),
    ...(turning ? [turning] : []),
  ]);
  // Discord takes no empty message.
  return reply.length > 0 ? reply : sentence('There is nothing to show.');
}

/** A reply of one plain sentence of the bot's own, in Discord's markdown. */
export function sentence(markdown: string): Reply {
  return settle([{ kind: 'text', pieces: [fixed(markdown)] }]);
}

/** `6–10 of 12`: which of the items are on a page; the archive's numbers are none of those somebody pages through. */
function whichOf(pages: readonly (readonly Item[])[], page: number): string {
  const countable = (some: typeof pages) => some.flat().filter(({ kind }) => kind !== 'corpus').length;
  const before = countable(pages.slice(0, page - 1));
  return `${before + 1}–${countable(pages.slice(0, page))} of ${countable(pages)}`;
}

function turnRow(answer: Answer, page: number, pages: number): Draft | undefined {
  if (pages > 1) return turnButtons('page', page, pages, answer);
  const [item] = answer.items;
  return item?.kind === 'article' && item.pages > 1
    ? turnButtons('leaf', item.page, item.pages, answer)
    : undefined;
}

function headPieces(answer: Answer, which: string, cannotTurn: boolean): Piece[] {
  const { summary, notes, outcome } = answer;
  return [
    line(outcome === 'found' ? '## ' : '', summary, '', MOST_A_SUMMARY),
    fixed(which === '' ? '' : `-# ${which}`),
    fixed(
      cannotTurn ? '-# The question is too long to page through: ask it in fewer words to see the rest.' : '',
    ),
    ...notes.slice(0, MOST_NOTES).map((note) => line('-# ', note, '', MOST_A_NOTE)),
  ];
}

/** The items in their order; those that only show together are one box, mentions stand below a heading. */
function boxes(items: readonly Item[]): Draft[] {
  const unread = items.filter((item): item is UnreadItem => item.kind === 'unread');
  const help = items.filter((item) => item.kind === 'help');
  const firstMention = items.findIndex((item) => item.kind === 'mention');
  return [
    ...items.flatMap((item, i) => [
      ...(i === firstMention ? [mentionHeading()] : []),
      ...boxOf(item, i, items.length === 1),
    ]),
    ...(unread.length > 0 ? [unreadBox(unread)] : []),
    ...(help.length > 0 ? [helpBox(help)] : []),
  ];
}

function boxOf(item: Item, index: number, alone: boolean): Draft[] {
  switch (item.kind) {
    case 'event':
      return [eventBox(item, index, alone)];
    case 'passage':
    case 'mention':
      return [passageBox(item, index, alone)];
    case 'profile':
      return [profileBox(item, index, alone)];
    case 'article':
      return [articleBox(item)];
    case 'corpus':
      return [corpusBox(item)];
    case 'unread':
    case 'help':
      return [];
  }
}

function mentionHeading(): Draft {
  return {
    kind: 'text',
    pieces: [
      fixed('### Only mentioned'),
      fixed('-# The words occur here, but in no event that answers the question.'),
    ],
  };
}
