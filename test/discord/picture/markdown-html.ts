import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly id?: string;
}

const INLINE: Readonly<Record<string, string>> = { strong: 'b', em: 'i', underline: 'u', inlineCode: 'code' };
const LINES: readonly (readonly [start: string, tag: string])[] = [
  ['### ', 'h3'],
  ['## ', 'h2'],
  ['# ', 'h1'],
  ['-# ', 'small'],
  ['> ', 'blockquote'],
  ['- ', 'li'],
];

/** A text display's markdown as HTML, for a picture: the parts of Discord's markdown that replies use. */
export function markdownHtml(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    const [start = '', tag = 'p'] = LINES.find(([one]) => line.startsWith(one)) ?? [];
    return { tag, html: inlineHtml(parse(line.slice(start.length), 'extended') as readonly Node[]) };
  });
  return lines
    .map(({ tag, html }) => `<${tag}>${html === '' ? '&nbsp;' : html}</${tag}>`)
    .join('')
    .replaceAll('</blockquote><blockquote>', '<br>');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function inlineHtml(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, content, ...node }) => {
      if (type === 'user') return '<span class="mention">@Anna</span>';
      if (type === 'twemoji') return escapeHtml((node as unknown as { name: string }).name);
      const inside = Array.isArray(content) ? inlineHtml(content) : escapeHtml(String(content ?? ''));
      const tag = INLINE[type];
      if (type === 'text' || type === 'emoticon' || type === 'br' || type === 'newline') return inside;
      // Mark-up that a reply never uses: it got through, so the picture shows it glaringly.
      return tag === undefined ? `<mark>${inside}</mark>` : `<${tag}>${inside}</${tag}>`;
    })
    .join('');
}
