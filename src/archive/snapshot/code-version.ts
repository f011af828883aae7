import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose code decides what an archive holds. */
const folders = ['article', 'extract', 'archive'];

let known: string | null = null;

/**
 * A digest of the code that reads, extracts and archives, and of what it runs on. A snapshot made by other code is not
 * trusted: nobody needs to remember to raise a number when a rule changes.
 */
export function codeVersion(): string {
  known ??= digest();
  return known;
}

function digest(): string {
  const source = join(import.meta.dirname, '..', '..');
  const hash = createHash('sha256').update(
    `${process.versions.node} ${process.versions.icu} ${packageVersions(source)}`,
  );
  for (const folder of folders) {
    const files = readdirSync(join(source, folder), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(path.slice(source.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The libraries with their exact versions. */
function packageVersions(source: string): string {
  return createHash('sha256')
    .update(readFileSync(join(source, '..', 'package.json')))
    .digest('hex');
}
