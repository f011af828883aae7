import type { CorpusItem, HelpItem, UnreadItem } from '../answer/answer.ts';
import { fitLine } from './cut.ts';
import type { BoxDraft } from './draft.ts';
import { dayInWords, daysInWords } from './event-date.ts';
import { fixed, line, type Piece } from './piece.ts';

const MOST_A_LINE = 200;
const SOURCES_NAMED = 10;

/** What is indexed: since when, from whom, how fresh. How much of it there is stands in the summary. */
export function corpusBox({ sources, published, readAt }: CorpusItem): BoxDraft {
  const named = sources
    .slice(0, SOURCES_NAMED)
    .map(({ name, articles }) => `${fitLine(name, 60)} (${articles})`);
  const rest = sources.length - named.length;
  const pieces = [
    fixed(published ? `Published ${daysInWords(published.first, published.last)}` : ''),
    fixed(named.length > 0 ? `Sources: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}` : ''),
    fixed(`-# Read on ${dayInWords(readAt.slice(0, 10))} at ${readAt.slice(11, 16)} UTC`),
  ];
  return textBox(pieces);
}

/** The files that could not be read, each with its reason. */
export function unreadBox(items: readonly UnreadItem[]): BoxDraft {
  const lines = items.map(({ file, reason }) =>
    line(`- **${fitLine(file, MOST_A_LINE / 2)}**: `, reason, '', MOST_A_LINE * 2),
  );
  return textBox([fixed('### Could not be read'), ...lines]);
}

/** The commands, each with what it does and, where it takes anything, an example. */
export function helpBox(items: readonly HelpItem[]): BoxDraft {
  const lines = items.flatMap(({ usage, description, example }) => [
    line('### ', usage, '', MOST_A_LINE),
    line('', description, '', MOST_A_LINE),
    line('-# For example: ', example.includes(' ') ? example : '', '', MOST_A_LINE),
  ]);
  return textBox(lines);
}

function textBox(pieces: readonly Piece[]): BoxDraft {
  return { kind: 'box', colour: null, parts: [{ kind: 'text', pieces }] };
}
