import type { PassageItem, ProfileItem } from '../answer/answer.ts';
import { fitLine } from './cut.ts';
import type { BoxDraft } from './draft.ts';
import { daysInWords } from './event-date.ts';
import { excerptLines } from './excerpt-lines.ts';
import { factButtons } from './fact-buttons.ts';
import { fixed, line, type Piece, smallPrint } from './piece.ts';
import { publication, sourceLine } from './source-line.ts';

const MOST_A_HEADING = 200;
const GREY = 0x4e5058;

const ASPECTS: Readonly<Record<ProfileItem['aspect'], string>> = {
  role: 'Role',
  member: 'Took part for it',
  counterpart: 'Counterpart',
};

/** A passage: its article's title, the words found, source and day. A mere mention has a grey edge. */
export function passageBox(item: PassageItem, index: number, alone: boolean): BoxDraft {
  const { article, excerpts, kind } = item;
  const title = line('### ', article.title, '', MOST_A_HEADING);
  const about = [fixed(article.titleMade ? 'Untitled, begins as above' : ''), ...publication(article)];
  const pieces = [title, excerptLines(excerpts, alone), smallPrint(about)];
  const colour = kind === 'mention' ? GREY : 0x5865f2;
  return { kind: 'box', colour, parts: [{ kind: 'text', pieces }, factButtons(item, index)] };
}

/** What the archive tells of somebody: the role or name, how often and when, the words that say so. */
export function profileBox(item: ProfileItem, index: number, alone: boolean): BoxDraft {
  const pieces = [
    profileHeading(item),
    fixed(`-# ${ASPECTS[item.aspect]} · ${howOften(item)}`),
    excerptLines(item.excerpts, alone),
    sourceLine(item.article),
  ];
  return { kind: 'box', colour: GREY, parts: [{ kind: 'text', pieces }, factButtons(item, index)] };
}

function profileHeading({ text, detail }: ProfileItem): Piece {
  const after = detail === null ? '' : `, ${fitLine(detail, MOST_A_HEADING / 2)}`;
  return line('### ', text, after, MOST_A_HEADING * 2);
}

function howOften({ count, first, last }: ProfileItem): string {
  const events = `${count} ${count === 1 ? 'event' : 'events'}`;
  return first === null ? events : `${events}, ${daysInWords(first, last)}`;
}
