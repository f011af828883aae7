import type { Answer, CorpusItem, HelpItem, Item, ProfileItem } from '../answer/answer.ts';
import { counted } from '../answer/wording.ts';
import { articleLine, citationLines, excerptsLines, placeLines } from './citation-text.ts';
import { clean } from './clean.ts';
import { alsoLines, eventLines } from './event-text.ts';
import { block, type Sheet } from './sheet.ts';

/** The sources of an archive that are named, those with the most articles first. */
const SOURCES_NAMED = 20;

/** The answer laid out for a terminal, with a line break at its end. */
export function answerText(answer: Answer, sheet: Sheet): string {
  const { outcome, summary, notes, suggestions, items } = answer;
  const head = sheet.style(outcome === 'error' ? 'red' : 'bold', clean(summary));
  const lines = [
    ...block(sheet, '', head),
    ...notes.flatMap((note) => block(sheet, '· ', clean(note))),
    ...(suggestions.length > 0 ? suggestionLines(sheet, suggestions) : []),
    ...items.flatMap((item, index) => [
      ...headingOf(item, items[index - 1]),
      ...itemLines(sheet, item, index + 1),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function suggestionLines(sheet: Sheet, suggestions: readonly string[]): readonly string[] {
  return block(sheet, 'Near: ', suggestions.map(clean).join(' · '));
}

function itemLines(sheet: Sheet, item: Item, number: number): readonly string[] {
  switch (item.kind) {
    case 'event':
      return numbered(sheet, number, [...eventLines(sheet, item), ...alsoLines(sheet, item)]);
    case 'passage':
      return numbered(sheet, number, [
        articleLine(item.article),
        ...excerptsLines(sheet, item),
        ...placeLines(sheet, item),
      ]);
    case 'mention':
    case 'article':
      return ['', ...citationLines(sheet, item)];
    case 'profile':
      return numbered(sheet, number, [profileLine(item), ...citationLines(sheet, item)]);
    case 'corpus':
      return corpusLines(sheet, item);
    case 'unread':
      return block(sheet, '  ', `${clean(item.file)}: ${clean(item.reason)}`);
    case 'help':
      return helpLines(sheet, item);
  }
}

/** A line before the first mention, so that it isn't taken for an answer. */
function headingOf(item: Item, before: Item | undefined): readonly string[] {
  return item.kind === 'mention' && before?.kind !== 'mention' ? ['', 'Only mentioned, in:'] : [];
}

function numbered(sheet: Sheet, number: number, [head = '', ...rest]: readonly string[]): readonly string[] {
  return ['', ...block(sheet, `${number}. `.padEnd(3), head), ...rest];
}

function profileLine({ aspect, text, detail, count, first, last }: ProfileItem): string {
  const days = first === null ? '' : first === last ? ` · ${first}` : ` · ${first} to ${last}`;
  const what = [text, ...(detail === null ? [] : [detail])].map(clean).join(', ');
  return `${aspect} · ${what} · ${counted(count, 'event')}${days}`;
}

function corpusLines(sheet: Sheet, { sources, published, readAt }: CorpusItem): readonly string[] {
  const named = sources.slice(0, SOURCES_NAMED).map(({ name, articles }) => `${clean(name)} (${articles})`);
  const rest = sources.length - named.length;
  const from = rest > 0 ? [...named, `and ${rest} more`] : named;
  return [
    ...(from.length === 0 ? [] : block(sheet, '  sources    ', from.join(' · '))),
    ...(published ? [`  published  ${published.first} to ${published.last}`] : []),
    `  read       ${readAt}`,
  ];
}

function helpLines(sheet: Sheet, { usage, description, example }: HelpItem): readonly string[] {
  return [
    '',
    sheet.style('bold', usage),
    ...block(sheet, '   ', description),
    ...block(sheet, '   ', sheet.style('cyan', clean(example))),
  ];
}
