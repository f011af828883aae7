import type { Frame } from '../frame/frame.ts';
import type { Draft } from './draft.ts';
import { familyOf } from './draft.ts';

/** Too little to be an event: a weak frame alone, history without a date, a meeting of one. */
export function isWorthTelling(draft: Draft): boolean {
  const strong = draft.frames.some((frame) => !frame.weak);
  const dated = draft.frames.some((frame) =>
    frame.dates.some((date) => date.year !== null || date.relative?.unit === 'year'),
  );
  if (draft.background && !dated) return false;
  if (!strong && !draft.frames.some((frame) => frame.index < 2 && frame.dates.length > 0)) return false;
  if (familyOf(draft.type) === 'meeting' && draft.type === 'meeting')
    return (
      draft.roles.length > 1 ||
      (draft.roles.length > 0 && draft.frames.some((frame) => isTitleOfOne(frame) || isOfOffices(frame))) ||
      draft.roles.some(
        ({ actor }) => actor.kind === 'group' && actor.origins.length > fewestOrigins(draft),
      ) ||
      (draft.roles.some((role) => role.actor.kind === 'person') &&
        draft.frames.some((frame) => isOfSeveral(frame) && !frame.weak))
    );
  // `will be renewed in case of consent`: nobody plans it, and for no day.
  if (draft.type === 'signing' && draft.status === 'planned' && draft.roles.length === 0)
    return draft.frames.some(({ dates }) => dates.length > 0);
  if (draft.type === 'conference' && draft.roles.length === 0 && isOfYearAlone(draft)) return false;
  if (draft.type === 'visit') return draft.roles.length > 0;
  return true;
}

/** `The conference was convened in 1980 under an older accord`: with nobody and no day of its own, what something goes back to. */
function isOfYearAlone({ status, frames }: Draft): boolean {
  const dates = frames.flatMap((frame) => frame.dates);
  const areYears = dates.length > 0 && dates.every(({ year, month }) => year !== null && month === null);
  return status === 'happened' && areYears;
}

/** `The ministers of A and B met`; in `A meeting was held with a delegation from A` those who held it go without saying. */
function fewestOrigins({ frames }: Draft): number {
  return frames.some(({ implicitAgent, background }) => implicitAgent && !background) ? 0 : 1;
}

/** `Meeting with Ambassador X` as the headline: whoever publishes it met him. */
function isTitleOfOne({ implicitAgent, sentence }: Frame): boolean {
  return implicitAgent && sentence.headline === true;
}

/** `A meeting of legal advisers was held in Lund on Monday`: several of one office, on a day and at a place. */
function isOfOffices({ parts, dates, place, weak, anaphoric }: Frame): boolean {
  const isOnDay = dates.some(({ day, weekday }) => day !== null || weekday !== null);
  const areMany = parts.some(({ phrase }) => phrase.kind === 'office' && phrase.plural && !phrase.definite);
  return isOnDay && place !== null && areMany && !weak && !anaphoric;
}

/** `She gave a dinner in his honour` names one, where nobody knows who he is; `we` are those who tell it. */
function isOfSeveral({ parts, sentence: { tokens, words } }: Frame): boolean {
  const isUnknown = ({ phrase, as }: Frame['parts'][number]) =>
    phrase.kind === 'pronoun' &&
    as === 'patient' &&
    !words.actors.speakerPronouns.has(tokens[phrase.from]?.lower ?? '');
  return parts.filter((part) => !isUnknown(part)).length > 1;
}
