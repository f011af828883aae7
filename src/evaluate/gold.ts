import { z } from 'zod';

/** Somebody whom an annotator saw take part. `collective`: a delegation, a body, an unnamed office-holder. */
const goldParticipant = z.object({
  name: z.string().min(1),
  role: z.string().nullable(),
  org: z.string().nullable(),
  collective: z.boolean(),
});

const goldAgreement = z.object({
  what: z.string().nullable(),
  parties: z.array(z.string()),
  amount: z.string().nullable(),
  count: z.number().int().nullable(),
});

/** A day, a month or a year: what a careful reader of the text can know. */
const goldDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

const eventType = z.enum(['meeting', 'visit', 'signing', 'conference', 'other']);

const goldEvent = z.object({
  type: eventType,
  date: goldDate.nullable(),
  date_basis: z.enum(['stated', 'year-from-header', 'inferred', 'unknown']),
  date_partial: z
    .string()
    .regex(/^--\d\d(-\d\d)?$/)
    .optional(),
  date_end: goldDate.optional(),
  hosts: z.array(goldParticipant),
  guests: z.array(goldParticipant),
  place: z.string().nullable(),
  agreement: goldAgreement.nullable(),
  status: z.enum(['happened', 'planned', 'did-not-happen']),
  evidence: z.string().min(1),
});

const told = {
  id: z.string().min(1),
  events: z.array(goldEvent),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
};

/** One line of `gold.jsonl`: what a careful reader finds in the article of that name. */
export const goldArticle = z.object({
  ...told,
  title: z.string().nullable(),
  published: goldDate.nullable(),
});

/** One line of `sentences.jsonl`: a text of one to three sentences and what must come of it. */
export const goldSentence = z.object({
  ...told,
  text: z.string().min(1),
  published: goldDate.nullable(),
  rule: z.string().min(1),
});

/** One line of `no-facts.jsonl`: a text that reports nothing as having happened. */
export const noFact = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  why: z.string().min(1),
  /** What the text says of long ago: may be given as an event of that time. */
  tolerates: z.array(z.object({ type: eventType, date: goldDate.nullable() })).default([]),
});

/** One line of `questions.jsonl`. Ids are names of article files without folder and ending. */
export const goldQuestion = z.object({
  command: z.enum(['who-met', 'agreements', 'search']),
  argument: z.string().min(1),
  /** Must come: as events that happened, or for a search among the first. */
  expect_ids: z.array(z.string()),
  expect_people: z.array(z.string()).default([]),
  must_not_ids: z.array(z.string()).default([]),
  must_not_people: z.array(z.string()).default([]),
  /** Count neither way. */
  optional_ids: z.array(z.string()).default([]),
});

export type GoldParticipant = z.infer<typeof goldParticipant>;
export type GoldEvent = z.infer<typeof goldEvent>;
export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldSentence = z.infer<typeof goldSentence>;
export type NoFact = z.infer<typeof noFact>;
export type GoldQuestion = z.infer<typeof goldQuestion>;

/** What an annotator found in one text, be it an article or a sentence. */
export type Gold = Pick<GoldArticle, 'id' | 'events' | 'people' | 'organisations'>;
