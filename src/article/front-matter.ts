import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Read } from './article.ts';
import { isoDay } from './written-date.ts';

/** What a Markdown file says about its article in front matter. Spans count in the file. */
export interface FrontMatter {
  readonly title: Read<string> | null;
  readonly published: Read<string> | null;
  readonly source: Read<string> | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Where the text behind the closing `---` begins. */
  readonly end: number;
}

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/, 'a day such as 2021-10-21')
  .refine(
    (value) =>
      isoDay(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10))) !== null,
    'a day that exists',
  );

const schema = z.looseObject({
  title: z.string('text').trim().min(1, 'not empty').nullish(),
  published: day.nullish(),
  source: z.string('text').trim().min(1, 'not empty').nullish(),
  url: z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' }).nullish(),
  language: z
    .string('a code of two letters such as en')
    .regex(/^[a-z]{2}(?:-[A-Za-z]+)?$/, 'a code of two letters such as en')
    .nullish(),
});

/** Longer front matter, in characters, is a text that begins with a rule. */
const LONGEST = 20_000;

const FENCE = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;

/** Reads the front matter of a Markdown file; null where it has none, a sentence where it can't be used. */
export function frontMatterOf(text: string): FrontMatter | { readonly reason: string } | null {
  const open = FENCE.exec(text);
  if (!open) return null;
  const from = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(from, from + LONGEST));
  if (!close) return { reason: 'Its front matter is never closed; end it with a line that holds only ---.' };
  const yaml = text.slice(from, from + close.index);
  const document = parseDocument(yaml, { stringKeys: true, prettyErrors: false });
  const error = document.errors[0];
  if (error)
    return { reason: `Its front matter is not valid YAML (${firstLine(error.message)}); correct it.` };
  const values = readValues(document);
  const checked = schema.safeParse(values);
  if (!checked.success) return { reason: complaint(checked.error) };
  const { title, published, source, url, language } = checked.data;
  const spanned = (key: string, value: string | null | undefined) =>
    value ? { value, span: spanOf(document, yaml, key, value, from) } : null;
  return {
    title: spanned('title', title),
    published: spanned('published', published?.slice(0, 10)),
    source: spanned('source', source),
    url: url ?? null,
    language: language?.slice(0, 2) ?? null,
    end: from + close.index + close[0].length,
  };
}

function readValues(document: ReturnType<typeof parseDocument>): unknown {
  if (document.contents === null) return {};
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    // Aliases that blow up: no article needs them.
    return null;
  }
}

/** Where the value of `key` stands in the file, as far as it stands there as it is. */
function spanOf(
  document: ReturnType<typeof parseDocument>,
  yaml: string,
  key: string,
  value: string,
  from: number,
) {
  if (!isMap(document.contents)) return null;
  const node = document.contents.get(key, true);
  if (!isScalar(node) || !node.range) return null;
  const at = yaml.slice(node.range[0], node.range[1]).indexOf(value);
  return at < 0 ? null : { start: from + node.range[0] + at, end: from + node.range[0] + at + value.length };
}

function complaint(error: z.ZodError): string {
  const issue = error.issues[0];
  const key = issue?.path[0];
  if (key === undefined)
    return 'Its front matter is not a list of names and values, such as "title: …"; correct it.';
  return `Its front matter gives a ${String(key)} that can't be used: it must be ${issue?.message}. Correct it or leave it out.`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '').trim();
}
