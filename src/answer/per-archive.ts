import type { Archive } from '../archive/archive.ts';

/** `derive`, worked out once for each state of the archive: a state never changes, an update makes another. */
export function perArchive<T>(derive: (archive: Archive) => T): (archive: Archive) => T {
  const known = new WeakMap<Archive, { readonly value: T }>();
  return (archive) => {
    const before = known.get(archive);
    if (before) return before.value;
    const value = derive(archive);
    known.set(archive, { value });
    return value;
  };
}
