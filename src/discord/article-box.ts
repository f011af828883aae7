import type { ArticlePageItem } from '../answer/answer.ts';
import { fitParagraphs } from './cut.ts';
import type { BoxDraft } from './draft.ts';
import { sourceButton } from './fact-buttons.ts';
import { MESSAGE_TEXT } from './limits.ts';
import { fixed, line, type Piece, smallPrint } from './piece.ts';
import { publication } from './source-line.ts';

const MOST_A_FILE_NAME = 120;

/** A page of an article: source, day, language and file, and the text as it stands. Its title is the summary. */
export function articleBox({ article, language, excerpts }: ArticlePageItem): BoxDraft {
  const about = [
    ...publication(article),
    fixed(languageName(language)),
    line('', article.file, '', MOST_A_FILE_NAME),
    fixed(article.titleMade ? 'untitled, begins as above' : ''),
  ];
  return {
    kind: 'box',
    colour: null,
    parts: [
      { kind: 'text', pieces: [smallPrint(about)] },
      { kind: 'text', pieces: excerpts.map(({ text }) => paragraphs(text)) },
      { kind: 'buttons', buttons: sourceButton(article) },
    ],
  };
}

function paragraphs(text: string): Piece {
  return { least: 0, most: MESSAGE_TEXT, render: (max) => fitParagraphs(text, max) };
}

function languageName(code: string): string {
  if (code === 'und' || !/^[a-z]{2,3}$/.test(code)) return 'language unknown';
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code;
}
