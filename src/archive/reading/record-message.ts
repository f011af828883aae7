import type { FileRecord } from './file-record.ts';

/** Records on their way between threads: all that is text as one JSON text, all that is bytes in one piece. */
export interface RecordMessage {
  readonly json: string;
  readonly bytes: ArrayBuffer;
}

export function toMessage(records: readonly FileRecord[]): RecordMessage {
  const lengths = records.map(({ record }) => record?.bytes.length ?? 0);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const { record } of records) {
    if (record === null) continue;
    bytes.set(record.bytes, at);
    at += record.bytes.length;
  }
  const texts = records.map((each) => ({ ...each, record: each.record && { ...each.record, bytes: null } }));
  return { json: JSON.stringify({ lengths, texts }), bytes: bytes.buffer };
}

export function fromMessage({ json, bytes }: RecordMessage): FileRecord[] {
  const { lengths, texts }: { lengths: readonly number[]; texts: readonly FileRecord[] } = JSON.parse(json);
  let at = 0;
  return texts.map((each, i) => {
    const start = at;
    at += lengths[i] ?? 0;
    if (each.record === null) return each;
    return { ...each, record: { ...each.record, bytes: new Uint8Array(bytes, start, at - start) } };
  });
}
