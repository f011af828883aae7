import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { AmountPhrase } from '../clause/amount.ts';
import type { Clause } from '../clause/clause.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { EventStatus, EventType, Side } from '../event.ts';
import type { AnySentence, Phrase, TokenRange } from '../phrase/phrase.ts';

/** Somebody in a frame: who did it, whom it was done with, or who was there too. */
export interface Part {
  readonly phrase: Phrase;
  readonly as: 'agent' | 'patient' | 'attendee' | 'party';
  readonly side: Side | null;
}

/** One clause's telling of something that happened: its verb or noun filled with those who took part. */
export interface Frame {
  /** The rule that found it, for the explanation. */
  readonly rule: string;
  /** `attendance` adds people to an event told before. */
  readonly type: EventType | 'attendance';
  readonly sentence: AnySentence;
  /** Number of the sentence in the article. */
  readonly index: number;
  readonly trigger: TokenRange;
  readonly parts: readonly Part[];
  readonly status: EventStatus;
  readonly dates: readonly DateExpression[];
  readonly place: TokenRange | null;
  readonly agreements: readonly AgreementPhrase[];
  readonly amounts: readonly AmountPhrase[];
  /** Takes up an event told before (`the meeting`). */
  readonly anaphoric: boolean;
  /** Somebody not named did it: whom the article spoke of just before (`Talks were held with X`). */
  readonly implicitAgent: boolean;
  /** Says too little to stand alone (`welcomed the guests`). */
  readonly weak: boolean;
  /** Told as history (`had met`, `in 1988`). */
  readonly background: boolean;
  /** A plan only by the present tense beside a date (`meets X on 3 May 2023`). */
  readonly inPresent?: true;
  /** The name of a gathering, or what a signing ceremony says was signed, where it has one. */
  readonly title: TokenRange | null;
  /** The frame of the sentence that opened the list which this one goes on with: with whom and at what those listed were. */
  readonly opener: Frame | null;
  /** Noun or verb that it rests on (`symposium`, `visit`). */
  readonly noun: string;
}

/** What a rule read: one draft, several where a clause tells of several, null where the rule does not fit. */
export type FrameReading = FrameDraft | readonly FrameDraft[] | null;

/** Reads one clause. */
export type FrameRule = (clause: Clause) => FrameReading;

/** What a rule says; the rest comes from the clause. */
export interface FrameDraft {
  readonly rule: string;
  readonly type: Frame['type'];
  readonly parts: readonly Part[];
  readonly trigger?: TokenRange;
  readonly agreements?: readonly AgreementPhrase[];
  /** Its own dates, where those of the clause are not its. */
  readonly dates?: readonly DateExpression[];
  /** Happened before, whatever the clause says of its verb. */
  readonly history?: boolean;
  /** Happened, although the clause tells it in the present (`This follows the signing of X`). */
  readonly certain?: boolean;
  readonly anaphoric?: boolean;
  readonly weak?: boolean;
  readonly implicitAgent?: boolean;
  readonly title?: TokenRange | null;
  readonly place?: TokenRange | null;
  readonly noun?: string;
}
