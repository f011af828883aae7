import type { Article, UnreadFile } from './article.ts';
import { type Block, blocksOf, markdownBlocksOf } from './block.ts';
import { type Body, bodyOf } from './body.ts';
import { type Dateline, datelineAlone, datelineOf, placeAlone, type Surroundings } from './dateline.ts';
import { decodeText } from './decode.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';
import { headerOf } from './header.ts';
import { articleId, hashOf } from './identity.ts';
import { languageOf } from './language.ts';
import { type Placed, placed } from './layout.ts';
import { linesOf } from './lines.ts';
import { creditedSource, paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { headlineOf, madeTitle, sentenceHeadline, sloganOf } from './title.ts';
import { dateOrder } from './written-date.ts';

/** An article, or why the file holds none that can be read. */
export type ReadOutcome = { readonly article: Article } | { readonly unread: UnreadFile };

/**
 * Reads one file of the corpus: UTF-8 text, or Markdown with or without front matter where the name ends in `.md`.
 * `file` is the path below the corpus folder. The text is never altered: whatever is found is a span in it.
 */
export function readArticle(file: string, bytes: Uint8Array): ReadOutcome {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return { unread: { file, reason: decoded.reason } };
  const { text } = decoded;
  const markdown = /\.md$/i.test(file);
  const front = markdown ? frontMatterOf(text) : null;
  if (front && 'reason' in front) return { unread: { file, reason: front.reason } };
  const lines = linesOf(text, front?.end ?? 0);
  if (lines.length === 0) {
    return {
      unread: { file, reason: 'It holds front matter and no text; put the text of the article below it.' },
    };
  }
  const blocks = markdown ? markdownBlocksOf(text, lines) : blocksOf(text, lines);
  return {
    article: {
      id: articleId(file),
      file,
      hash: hashOf(bytes),
      text,
      ...contentOf(text, blocks, front),
      copies: [],
    },
  };
}

type Content = Omit<Article, 'id' | 'file' | 'hash' | 'text' | 'copies'>;

function contentOf(text: string, blocks: readonly Block[], front: FrontMatter | null): Content {
  const order = dateOrder(text);
  const all = placed(blocks, order);
  const sentence = sentenceHeadline(all);
  const body = bodyOf(all, Math.max(sentence, sloganOf(all)));
  const header = headerOf(all, body);
  const language = front?.language ?? languageOf(body.lines.map(({ words }) => words).join(' '));
  const dateline = openingDateline(all, body, { text, order, year: header.year, language, first: false });
  const headline = front?.title ?? headlineOf(all, body, sentence, dateline?.place?.span ?? null);
  const sentences = sentencesOf(text, paragraphsOf(body.lines, headline?.value ?? null, dateline?.end ?? 0));
  return {
    title: headline ? { ...headline, made: false } : madeTitle(text, sentences[0] ?? null),
    published: front?.published ?? header.published ?? dateline?.date ?? null,
    source: front?.source ?? header.source ?? dateline?.agency ?? creditedSource(body.lines.at(-1)),
    url: front?.url ?? header.url,
    language,
    dateline: dateline?.place ?? null,
    sentences,
  };
}

/** The dateline at the start of the body, behind a standfirst, or on the last lines above the body. */
function openingDateline(all: readonly Placed[], body: Body, around: Surroundings): Dateline | null {
  for (const [index, line] of body.lines.slice(0, 3).entries()) {
    const dateline = datelineOf(line.words, line.from, { ...around, first: index === 0 });
    if (dateline) return dateline;
  }
  for (const [back, line] of all
    .slice(Math.max(0, body.first - 3), body.first)
    .reverse()
    .entries()) {
    const dateline = datelineAlone(line.words, line.from, around);
    if (dateline) return dateline;
    const dated = all[body.first - back]?.header?.dates.length;
    const place = dated ? placeAlone(line.words, line.from) : null;
    if (place) return { place, date: null, agency: null, end: 0 };
  }
  return null;
}
