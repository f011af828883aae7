import { channel } from 'node:diagnostics_channel';

/** Answering is pure, so a fault of the program that an answer survives goes over this channel to whoever logs. */
const bugs = channel('readout:bug');

/** Tells of a fault in the program itself: what was found and what was dropped for it. */
export function reportBug(description: string): void {
  bugs.publish(description);
}

/** Calls `listener` with each fault from now on; returns what ends it. */
export function onBug(listener: (description: string) => void): () => void {
  const receive = (message: unknown) => listener(String(message));
  bugs.subscribe(receive);
  return () => void bugs.unsubscribe(receive);
}
