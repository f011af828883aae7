import type { Read } from './article.ts';

/** A member of the government whom a publisher's line names behind the office that publishes. */
const MINISTER =
  /\s+and\s+(?=(?:[Tt]he\s+)?(?:(?:Rt\.? )?Hon|Sir|Dame|Lord|Lady|Baroness)\b|\p{Lu}[\p{L}.'’ -]+\bMP$)/u;

/** The office alone of `Department for Trade and The Rt Hon Ruth Lang MP`: ministers change, the publisher stays. */
export function publishingOffice(source: Read<string>): Read<string> {
  const { value, span } = source;
  const beside = MINISTER.exec(value);
  // Where the value is not as the file has it, its place in the file can't be told.
  if (beside === null || span === null || span.end - span.start !== value.length) return source;
  return { value: value.slice(0, beside.index), span: { start: span.start, end: span.start + beside.index } };
}
