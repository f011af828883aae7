/**
 * Words that make a name the name of a place: after it (`Jilin Province`) or before it with `of` (`City of Newark`).
 * Folded. What belongs here: units that have a mayor, a governor or a council; not streets, buildings, zones.
 */
export const placeUnits = new Set(
  'city province prefecture county district municipality region state town village borough oblast krai canton territory'.split(
    ' ',
  ),
);

/** The unit as an adjective in the names of its bodies (`Jilin Provincial Committee`). Folded, by unit. */
export const unitAdjectives: Readonly<Record<string, string>> = {
  city: 'municipal',
  municipality: 'municipal',
  province: 'provincial',
  prefecture: 'prefectural',
  region: 'regional',
};

/** Offices whose holder leads a place: what stands in their `of` is a place. Folded. */
export const placeOffices = new Set(
  'mayor mayors governor governors oberburgermeister burgermeister prefect alderman mayoress'.split(' '),
);
