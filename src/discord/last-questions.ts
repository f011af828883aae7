/** More conversations than this are not going on at once; the one that has been silent longest is forgotten. */
const MOST = 1000;

/** The last question of each conversation, kept in memory: after a restart a question stands by itself. */
export interface LastQuestions {
  of(channelId: string): string | undefined;
  keep(channelId: string, question: string): void;
}

export function makeLastQuestions(): LastQuestions {
  const questions = new Map<string, string>();
  return {
    of: (channelId) => questions.get(channelId),
    keep(channelId, question) {
      questions.delete(channelId);
      questions.set(channelId, question);
      for (const oldest of questions.keys()) {
        if (questions.size <= MOST) break;
        questions.delete(oldest);
      }
    },
  };
}
