/** Remembers what was made for the keys asked last, so that reading twice costs once and memory stays bounded. */
export function rememberRecent<Key extends object, Value>(
  limit: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    if (made.size > limit) forgetOldest(made);
    return value;
  };
}

/** Half of it at once: keeping the exact order of use would cost more than making a value again. */
function forgetOldest<Key>(made: Map<Key, unknown>): void {
  let rest = made.size >> 1;
  for (const key of made.keys()) {
    if (rest-- <= 0) return;
    made.delete(key);
  }
}
