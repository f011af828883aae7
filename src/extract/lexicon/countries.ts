import type { PhraseSet } from './phrase-set.ts';
import { phraseSet } from './phrase-set.ts';

/** Adjectives and short names that `Intl.DisplayNames` does not give, by ISO 3166-1 code; adjectives first. Data only. */
const SPOKEN: Readonly<Record<string, string>> = {
  AE: 'emirati|uae|u.a.e.|u.a.e|emirates',
  AF: 'afghan',
  AL: 'albanian',
  AM: 'armenian',
  AO: 'angolan',
  AR: 'argentine|argentinian|argentinean',
  AT: 'austrian',
  AU: 'australian',
  AZ: 'azerbaijani|azeri',
  BA: 'bosnian|bosnia|bosnia and herzegovina',
  BB: 'barbadian',
  BD: 'bangladeshi',
  BE: 'belgian',
  BF: 'burkinabe',
  BG: 'bulgarian',
  BH: 'bahraini',
  BI: 'burundian',
  BJ: 'beninese',
  BN: 'bruneian|brunei darussalam',
  BO: 'bolivian',
  BR: 'brazilian',
  BT: 'bhutanese',
  BW: 'botswanan',
  BY: 'belarusian|belarussian',
  CA: 'canadian',
  CG: 'congo-brazzaville|republic of the congo|republic of congo|congo republic',
  CD: 'congolese|drc|democratic republic of congo|democratic republic of the congo|dr congo',
  CF: 'central african',
  CH: 'swiss',
  CI: "ivorian|ivory coast|cote d'ivoire",
  CL: 'chilean',
  CM: 'cameroonian',
  CN: "chinese|prc|people's republic of china|mainland china",
  CO: 'colombian',
  CR: 'costa rican',
  CU: 'cuban',
  CV: 'cape verdean|cape verde|cabo verde',
  CY: 'cypriot',
  CZ: 'czech|czech republic',
  DE: 'german|federal republic of germany',
  DJ: 'djiboutian',
  DK: 'danish',
  DO: 'dominican',
  DZ: 'algerian',
  EC: 'ecuadorian',
  EE: 'estonian',
  EG: 'egyptian|arab republic of egypt',
  ER: 'eritrean',
  ES: 'spanish',
  ET: 'ethiopian',
  FI: 'finnish',
  FJ: 'fijian',
  FR: 'french|french republic',
  GA: 'gabonese',
  GB: 'british|uk|u.k.|u.k|britain|great britain|england|english|scottish|scotland|welsh|wales|northern ireland',
  GE: 'georgian',
  GH: 'ghanaian',
  GM: 'gambian|the gambia',
  GN: 'guinean',
  GR: 'greek|hellenic|hellenic republic',
  GT: 'guatemalan',
  GY: 'guyanese',
  HK: 'hong kong',
  HN: 'honduran',
  HR: 'croatian',
  HT: 'haitian',
  HU: 'hungarian',
  ID: 'indonesian|republic of indonesia',
  IE: 'irish',
  IL: 'israeli',
  IN: 'indian|republic of india',
  IQ: 'iraqi',
  IR: 'iranian|islamic republic of iran',
  IS: 'icelandic',
  IT: 'italian|italian republic',
  JM: 'jamaican',
  JO: 'jordanian|hashemite kingdom of jordan',
  JP: 'japanese',
  KE: 'kenyan',
  KG: 'kyrgyz|kyrgyz republic',
  KH: 'cambodian',
  KP: 'north korean|dprk|north korea',
  KR: 'south korean|korean|rok|korea|south korea|republic of korea|r.o.k.',
  KW: 'kuwaiti',
  KZ: 'kazakh|kazakhstani|republic of kazakhstan',
  LA: 'lao|laotian|lao pdr|laos',
  LB: 'lebanese',
  LK: 'sri lankan',
  LR: 'liberian',
  LS: 'basotho',
  LT: 'lithuanian',
  LU: 'luxembourgish|luxembourgian',
  LV: 'latvian',
  LY: 'libyan',
  MA: 'moroccan|kingdom of morocco',
  MD: 'moldovan',
  ME: 'montenegrin',
  MG: 'malagasy',
  MK: 'macedonian',
  ML: 'malian',
  MM: 'burmese|myanmar|burma',
  MN: 'mongolian',
  MO: 'macanese|macao|macau|macao special administrative region|macao sar',
  MR: 'mauritanian',
  MT: 'maltese',
  MU: 'mauritian',
  MV: 'maldivian',
  MW: 'malawian',
  MX: 'mexican|united mexican states',
  MY: 'malaysian',
  MZ: 'mozambican',
  NA: 'namibian',
  NE: 'nigerien',
  NG: 'nigerian',
  NI: 'nicaraguan',
  NL: 'dutch|holland|the netherlands|netherlands',
  NO: 'norwegian',
  NP: 'nepali|nepalese',
  NZ: 'new zealander',
  OM: 'omani|sultanate of oman',
  PA: 'panamanian',
  PE: 'peruvian',
  PG: 'papua new guinean',
  PH: 'philippine|filipino',
  PK: 'pakistani|islamic republic of pakistan',
  PL: 'polish',
  PS: 'palestinian|palestine|state of palestine',
  PT: 'portuguese',
  PY: 'paraguayan',
  QA: 'qatari|state of qatar',
  RO: 'romanian',
  RS: 'serbian',
  RU: 'russian|russian federation',
  RW: 'rwandan',
  SA: 'saudi|saudi arabian|ksa|kingdom of saudi arabia',
  SD: 'sudanese',
  SE: 'swedish',
  SG: 'singaporean|singapore',
  SI: 'slovenian|slovene',
  SK: 'slovak|slovak republic',
  SN: 'senegalese',
  SO: 'somali',
  SR: 'surinamese',
  SS: 'south sudanese',
  SV: 'salvadoran',
  SY: 'syrian',
  TD: 'chadian',
  TG: 'togolese',
  TH: 'thai',
  TJ: 'tajik',
  TL: 'timorese|east timor|timor-leste',
  TM: 'turkmen',
  TN: 'tunisian',
  TR: 'turkish|turkey|türkiye|turkiye|republic of türkiye',
  TT: 'trinidadian|trinidad and tobago',
  TW: 'taiwanese',
  TZ: 'tanzanian',
  UA: 'ukrainian',
  UG: 'ugandan',
  US: 'american|us|u.s.|u.s|usa|u.s.a.|u.s.a|united states of america|united states',
  UY: 'uruguayan',
  UZ: 'uzbek|republic of uzbekistan',
  VA: 'vatican|holy see|vatican city state',
  VE: 'venezuelan',
  VN: 'vietnamese|viet nam',
  YE: 'yemeni',
  ZA: 'south african',
  ZM: 'zambian',
  ZW: 'zimbabwean',
  XK: 'kosovar|kosovo',
};

/** Codes of `Intl.DisplayNames` that are no country or territory of their own. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);

function namesByCode(): Map<string, string[]> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Map<string, string[]>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = NO_COUNTRY.has(code) ? undefined : display.of(code);
      const spoken = SPOKEN[code]?.split('|') ?? [];
      if (name === undefined && spoken.length === 0) continue;
      const plain = (name ?? '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(' sar china', '')
        .replace('&', 'and');
      names.set(code, [...spoken, ...(plain === '' ? [] : spellings(plain))]);
    }
  }
  return names;
}

/** `st. vincent and grenadines` is mostly `Saint Vincent and the Grenadines`. */
function spellings(name: string): string[] {
  if (!name.startsWith('st. ')) return [name];
  const whole = name.replace('st. ', 'saint ');
  const all = [name, whole, name.replace('st. ', 'st ')];
  return [...all, ...all.map((each) => each.replace(' and ', ' and the '))];
}

const byName = new Map<string, string>();
const adjectives = new Set<string>();
for (const [code, names] of namesByCode()) {
  for (const name of names) if (!byName.has(name)) byName.set(name, code);
  const adjective = SPOKEN[code]?.split('|')[0];
  if (adjective !== undefined && !['hong kong'].includes(adjective)) adjectives.add(adjective);
}
for (const word of [
  'argentinian',
  'azeri',
  'english',
  'scottish',
  'welsh',
  'korean',
  'filipino',
  'slovene',
  'nepalese',
  'kazakhstani',
  'hellenic',
])
  adjectives.add(word);
byName.delete('us');

/** Country names, short names and adjectives as phrases, for matching tokens. */
export const countryNames: PhraseSet = phraseSet([...byName.keys(), 'us']);

/** ISO 3166-1 code of a country's name, short name or adjective (lower case), or undefined. */
export function countryCode(name: string): string | undefined {
  if (name === 'us') return 'US';
  const plain = name.startsWith('the ') ? name.slice('the '.length) : name;
  const code = byName.get(plain);
  return code === undefined && plain.includes(' of ') ? byName.get(plain.replace(FORM_OF_STATE, '')) : code;
}

/** `Republic of`, `Federal Democratic Republic of`: what kind of state a country is. */
const FORM_OF_STATE =
  /^(?:(?:federal|democratic|islamic|socialist|arab|hashemite|plurinational|bolivarian|people's|united) )*(?:republic|kingdom|state|sultanate|commonwealth|federation|principality|grand duchy) of (?:the )?/;

/** Whether the (lower-case) word says `of that country` (`german`), not the country itself. */
export function isDemonym(name: string): boolean {
  return adjectives.has(name);
}
