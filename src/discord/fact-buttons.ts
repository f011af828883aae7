import { createHash } from 'node:crypto';
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Citation } from '../answer/answer.ts';
import { runId, shareId } from './custom-id.ts';
import type { ButtonsDraft } from './draft.ts';
import { LINK } from './limits.ts';

/** Enough of the hash to notice that other words stand there now. */
const DIGEST_LENGTH = 12;

/** The buttons below the `index`th fact of a message: share it, read its article, open its source. */
export function factButtons(citation: Citation, index: number): ButtonsDraft {
  return {
    kind: 'buttons',
    buttons: [
      ...shareButton(citation, index),
      ...articleButton(citation, index),
      ...sourceButton(citation.article),
    ],
  };
}

/** A link to the article where it was published, if it has an address that Discord can open. */
export function sourceButton({ url }: Citation['article']): APIButtonComponent[] {
  const address = webAddress(url);
  return address === undefined
    ? []
    : [{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source', url: address }];
}

/** First characters of the SHA-256 of some words: tells whether the same words still stand where they stood. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, DIGEST_LENGTH);
}

function shareButton({ article, excerpts }: Citation, index: number): APIButtonComponent[] {
  const [first] = excerpts;
  const { start = 0, end = 0, text = '' } = first ?? {};
  const id = first && shareId(index, { articleId: article.id, start, end, digest: digestOf(text) });
  return id === undefined
    ? []
    : [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Share', custom_id: id }];
}

/** Two facts may stand in one article, and no two buttons of a message may have the same id: hence the index. */
function articleButton({ article }: Citation, index: number): APIButtonComponent[] {
  const id = runId(index, { command: 'article', options: { id: article.id } });
  return id === undefined
    ? []
    : [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Article', custom_id: id }];
}

/** Only http and https, without a name and password that could disguise the host. */
function webAddress(url: string | null): string | undefined {
  const address = url === null ? null : URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    return undefined;
  return address.href.length <= LINK ? address.href : undefined;
}
