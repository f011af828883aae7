/** An article as one publisher prints it, with what must be read from it. */
export interface PublisherCase {
  readonly name: string;
  /** Everything before the first sentence, line ends included. */
  readonly header: string;
  /** Paragraphs of sentences. */
  readonly body: readonly (readonly string[])[];
  /** What stands between two paragraphs; two line ends unless said otherwise. */
  readonly between?: string;
  /** List items behind the last sentence, each on its line behind a bullet. */
  readonly items?: readonly string[];
  /** Everything behind the last sentence. */
  readonly footer?: string;
  /** Null where the source has no headline. */
  readonly title: string | null;
  readonly published?: string | null;
  readonly source?: string | null;
  readonly dateline?: string | null;
  readonly language?: string;
  readonly url?: string | null;
}

/** The file that the case describes. */
export function fileOf({ header, body, between = '\n\n', items = [], footer = '' }: PublisherCase): string {
  const list = items.map((item) => `\n\n  • ${item}`).join('');
  return header + body.map((sentences) => sentences.join(' ')).join(between) + list + footer;
}
