/** What the command line ends with. */
export const EXIT = {
  /** Answered, also when the answer is that nothing was found. */
  answered: 0,
  /** Asked in a way that can't be answered. */
  usage: 1,
  /** The corpus, or a file of it, can't be read. */
  unreadable: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
