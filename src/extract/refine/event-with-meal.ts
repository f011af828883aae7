import type { Frame } from '../frame/frame.ts';
import type { Draft } from './draft.ts';

/** Words between a verb and the meal at which it was done. */
const MEAL_REACH = 14;

/** `joined X for dinner … Y also attended the dinner`: the last event told with the meal that the sentence takes up. */
export function eventWithMeal(open: readonly Draft[], { sentence, index }: Frame): Draft | undefined {
  const { mealNouns } = sentence.words.events;
  const { nameArticles } = sentence.words.actors;
  const { tokens } = sentence;
  const meal = tokens.find(
    ({ lower }, k) => mealNouns.has(lower) && nameArticles.has(tokens[k - 1]?.lower ?? ''),
  );
  if (meal === undefined) return undefined;
  const tells = (told: Frame) =>
    told.index < index &&
    told.type !== 'attendance' &&
    (told.noun === meal.lower || isNamedIn(told, meal.lower));
  return open.findLast(({ frames }) => frames.some(tells));
}

/** `joined X for dinner`, `gave a banquet`: the word stands behind what the frame rests on. */
function isNamedIn({ sentence, trigger }: Frame, word: string): boolean {
  return sentence.tokens.slice(trigger.to, trigger.to + MEAL_REACH).some(({ lower }) => lower === word);
}
