import { type Logger, pino } from 'pino';

/** A logger that keeps its lines, as written, at a level. */
export function keptLog(level = 'info'): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: pino({ level }, { write: (line) => void lines.push(line) }), lines };
}
