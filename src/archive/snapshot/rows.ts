/** How many rows one line of JSON holds: few enough to be read and written within a moment. */
const rowsPerLine = 250;

/** Values as lines of JSON, several a line. */
export function* toLines<Item>(items: Iterable<Item>, rowOf: (item: Item) => unknown): Generator<Uint8Array> {
  let rows: unknown[] = [];
  for (const item of items) {
    rows.push(rowOf(item));
    if (rows.length < rowsPerLine) continue;
    yield Buffer.from(`${JSON.stringify(rows)}\n`);
    rows = [];
  }
  if (rows.length > 0) yield Buffer.from(`${JSON.stringify(rows)}\n`);
}

/** The rows of such lines, in order. */
export function* fromLines<Row>(bytes: Buffer): Generator<Row> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const rows: Row[] = JSON.parse(bytes.toString('utf8', start, end));
    yield* rows;
    start = end + 1;
  }
}

/** How many numbers one piece holds. */
const numbersPerPiece = 1 << 14;

/** Lists of whole numbers, each behind its length. */
export function* toLists(lists: Iterable<ArrayLike<number>>): Generator<Uint8Array> {
  let piece = new Int32Array(numbersPerPiece);
  let used = 0;
  for (const list of lists) {
    if (used + 1 + list.length > piece.length) {
      yield bytesOf(piece, used);
      piece = new Int32Array(Math.max(numbersPerPiece, 1 + list.length));
      used = 0;
    }
    piece[used++] = list.length;
    piece.set(list, used);
    used += list.length;
  }
  yield bytesOf(piece, used);
}

function bytesOf(piece: Int32Array, used: number): Uint8Array {
  return new Uint8Array(piece.buffer, 0, used * Int32Array.BYTES_PER_ELEMENT);
}

/** Such lists, in order, as views that must not be written to. */
export function* fromLists(bytes: Buffer): Generator<Int32Array> {
  const numbers = new Int32Array(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength / Int32Array.BYTES_PER_ELEMENT,
  );
  let at = 0;
  while (at < numbers.length) {
    const length = numbers[at] ?? 0;
    yield numbers.subarray(at + 1, at + 1 + length);
    at += 1 + length;
  }
}
