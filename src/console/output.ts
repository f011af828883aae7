import { once } from 'node:events';
import type { ExitStatus } from './exit.ts';

/** Writes and waits while the reader is behind. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Ends the process quietly when whoever reads its output stops reading (`| head -1`). */
export function endWithReader(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** Tells what is wrong on standard error; gives back the status to end with. */
export function complain(message: string, status: ExitStatus): ExitStatus {
  process.stderr.write(`${message}\n`);
  return status;
}
