/**
 * The German forms of address that are a woman's or a man's; `sie` is as well many, so that no pronoun counts as a woman's
 * alone.
 */
export const germanGenders = {
  feminine: [],
  masculine: ['er', 'ihn', 'ihm'],
  womanTitles: ['frau'],
  manTitles: ['herr', 'herrn'],
} as const;
