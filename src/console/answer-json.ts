import { z } from 'zod';
import type { Answer } from '../answer/answer.ts';

/** The machine-readable interface: what `ask --json` prints, one object a line, and `extract --json` builds on. */

const SpanJson = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

const ExcerptJson = z.strictObject({
  text: z.string().min(1),
  ...SpanJson.shape,
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  marks: z.array(SpanJson),
});

export const ArticleJson = z.strictObject({
  id: z.string(),
  title: z.string(),
  titleMade: z.boolean(),
  published: z.iso.date().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  file: z.string(),
});

const citation = { article: ArticleJson, excerpts: z.array(ExcerptJson).min(1) };
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const ParticipantJson = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  side: z.enum(['host', 'guest']).nullable(),
  collective: z.boolean(),
});

const AgreementJson = z.strictObject({
  what: z.string().nullable(),
  parties: z.array(z.string()),
  amount: z.strictObject({ text: z.string(), value: z.number(), currency: z.string().nullable() }).nullable(),
  count: z.number().nullable(),
});

/** An event, less the article that tells it: `ask` and `extract` share it. */
export const EventJson = z.strictObject({
  type: z.enum(['meeting', 'visit', 'signing', 'conference', 'other']),
  status: z.enum(['happened', 'planned', 'did-not-happen']),
  date: z.strictObject({
    value: day.nullable(),
    end: day.nullable(),
    basis: z.enum(['stated', 'inferred', 'unknown']),
    note: z.string().nullable(),
  }),
  participants: z.array(ParticipantJson),
  place: z.string().nullable(),
  agreement: AgreementJson.nullable(),
  excerpts: citation.excerpts,
});

const ItemJson = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    id: z.string(),
    ...EventJson.shape,
    article: ArticleJson,
    also: z.array(z.strictObject(citation)),
  }),
  z.strictObject({ kind: z.enum(['passage', 'mention']), ...citation }),
  z.strictObject({
    kind: z.literal('article'),
    page: z.int(),
    pages: z.int(),
    language: z.string(),
    ...citation,
  }),
  z.strictObject({
    kind: z.literal('profile'),
    aspect: z.enum(['role', 'member', 'counterpart']),
    text: z.string(),
    detail: z.string().nullable(),
    count: z.int().positive(),
    first: day.nullable(),
    last: day.nullable(),
    ...citation,
  }),
  z.strictObject({
    kind: z.literal('corpus'),
    articles: z.int(),
    events: z.int(),
    entities: z.int(),
    sources: z.array(z.strictObject({ name: z.string(), articles: z.int() })),
    published: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
    readAt: z.iso.datetime(),
  }),
  z.strictObject({ kind: z.literal('unread'), file: z.string(), reason: z.string() }),
  z.strictObject({
    kind: z.literal('help'),
    usage: z.string(),
    description: z.string(),
    example: z.string(),
  }),
]);

export const AnswerJson = z.strictObject({
  command: z.string(),
  options: z.record(z.string(), z.string()),
  outcome: z.enum(['found', 'nothing', 'error']),
  /** With outcome `error`: what is wrong and what to do. */
  message: z.string().optional(),
  summary: z.string(),
  total: z.int().nonnegative(),
  items: z.array(ItemJson),
  suggestions: z.array(z.string()),
  notes: z.array(z.string()),
});

/** The answer as one line of JSON. */
export function answerJson({ command, options, outcome, summary, ...rest }: Answer): string {
  const message = outcome === 'error' ? { message: summary } : {};
  return JSON.stringify({ command, options, outcome, ...message, summary, ...rest });
}
