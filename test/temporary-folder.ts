import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Vitest's global set-up: what the tests, and the processes that they start, write for a while goes into one folder, and with it. */
export default function useTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-tests-'));
  // Node asks for these on every system: TMPDIR elsewhere than on Windows, TEMP there.
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
