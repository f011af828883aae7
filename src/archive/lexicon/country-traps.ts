/**
 * Names that hold a country's word and mean something else. What belongs here: regions, seas, states of another
 * country, nations of the same first name that have no row of their own. The country's word inside one of these
 * is not read.
 */
export const countryTraps = [
  'New Mexico',
  'New England',
  'New South Wales',
  'New Jersey',
  'Indian Ocean',
  'Indian River',
  'South China Sea',
  'East China Sea',
  'Sea of Japan',
  'Persian Gulf',
  'Gulf of Mexico',
  'Latin American',
  'Latin America',
  'South American',
  'North American',
  'Central American',
  'Native American',
  'Inter-American',
  'Pan-American',
  'American Samoa',
  'French Guiana',
  'French Polynesia',
  'Spanish Town',
  'Guinea Pig',
  'German Valley',
  'Swiss Cottage',
  'English language',
  'Turkish Straits',
  'Gulf of Guinea',
  'Inner Mongolia',
  'Inner Mongolian',
  'Lebanon County',
  'State of Georgia',
  'Atlanta, Georgia',
  'Georgia Tech',
];

/**
 * Words after a country's word that make it a subject of work and not an origin: `Department of Japanese Affairs`,
 * `Institute of Korean Studies`. What belongs here: head nouns of offices and teaching.
 */
export const subjectNouns = ['Affairs', 'Studies', 'Language', 'Languages', 'Literature', 'Desk'];
