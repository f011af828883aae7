import type { Clause } from '../clause/clause.ts';

/** Words of `library` before `director X`. */
const LONGEST = 2;

/** Whether those who spoke stand right behind the verb (`said X`), also behind what their office is of (`said library director X`). */
export function isSpeakerNext({ chunks, verbAt, sentence }: Clause): boolean {
  const behind = chunks.slice(verbAt + 1, verbAt + LONGEST + 2);
  const at = behind.findIndex(({ kind }) => kind === 'noun');
  const noun = behind[at];
  if (noun?.kind !== 'noun') return false;
  const [first] = noun.list.items;
  const areOfOffice = behind
    .slice(0, at)
    .every((chunk) => chunk.kind === 'word' && /^\p{Ll}/u.test(sentence.tokens[chunk.from]?.text ?? ''));
  return at === 0 || (areOfOffice && first?.kind === 'person' && first.offices.length > 0);
}
