import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
}

/** Kinds of node that are nothing but text: an emoji character stands in the source as itself. */
const PLAIN = new Set(['text', 'newline', 'br', 'escape', 'twemoji', 'emoticon']);

/** What Discord's markdown makes of `markdown`: every active thing by kind, in order. */
export function activeThings(markdown: string): string[] {
  return [...inTree(parse(markdown, 'extended') as readonly Node[]), ...inLines(markdown)];
}

/** The text that a reader sees, mark-up taken away. */
export function seenText(markdown: string): string {
  const seen = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'br' || node.type === 'newline') return '\n';
        if (node.type === 'twemoji') return (node as unknown as { name: string }).name;
        return Array.isArray(node.content) ? seen(node.content) : String(node.content ?? '');
      })
      .join('');
  return seen(parse(markdown, 'extended') as readonly Node[]);
}

function inTree(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [
    ...(PLAIN.has(node.type) ? [] : [node.type]),
    ...(Array.isArray(node.content) ? inTree(node.content) : []),
  ]);
}

/** What the parser does not know: looked for in the raw markdown, where a backslash makes a character harmless. */
const RAW: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?<!\\)<(?:@[!&]?|#)\d+>/],
  ['everyone', /(?<!\\)@(?:everyone|here)/],
  ['timestamp', /(?<!\\)<t:-?\d+/],
  ['navigation', /(?<!\\)<(?:id|\/)/],
  ['address', /(?:https?|steam|discord|ftp):\/\//i],
  ['invite', /discord(?:\.gg|app\.com\/invite|\.com\/invite)\//i],
  ['mail', /<(?:mailto|tel|sms):/i],
  ['emoji code', /(?<!\\):[\w~+-]+(?<!\\):/],
  ['list', /^\s*(?:[-*+]|\d+[.)])\s/m],
  ['heading or small print', /^\s*(?:#{1,6}|-#)(?:\s|$)/m],
  ['quotation', /^\s*>/m],
  ['masked link', /(?<!\\)\[[^\]]*(?<!\\)\]\(/],
  ['invisible', /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/u],
  ['control', /[^\P{Cc}\n]/u],
];

function inLines(markdown: string): string[] {
  return RAW.flatMap(([kind, pattern]) => (pattern.test(markdown) ? [kind] : []));
}
