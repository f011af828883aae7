/** Stems of adjectives and short names that `Intl.DisplayNames` does not give, by ISO 3166-1 code. Data only. */
const SPOKEN: Readonly<Record<string, string>> = {
  AE: 'emiratisch|vae',
  AF: 'afghanisch',
  AL: 'albanisch',
  AM: 'armenisch',
  AO: 'angolanisch',
  AR: 'argentinisch',
  AT: 'österreichisch',
  AU: 'australisch',
  AZ: 'aserbaidschanisch',
  BA: 'bosnisch|bosnien',
  BE: 'belgisch',
  BF: 'burkinisch',
  BG: 'bulgarisch',
  BO: 'bolivianisch',
  BR: 'brasilianisch',
  BY: 'belarussisch|weißrussisch|weißrussland',
  CA: 'kanadisch',
  CD: 'kongolesisch',
  CH: 'schweizerisch|schweizer|eidgenössisch',
  CI: 'ivorisch|elfenbeinküste',
  CL: 'chilenisch',
  CM: 'kamerunisch',
  CV: 'kapverdisch|kap verde',
  CN: 'chinesisch|vr china|volksrepublik china',
  CO: 'kolumbianisch',
  CU: 'kubanisch',
  CY: 'zyprisch|zypriotisch',
  CZ: 'tschechisch|tschechien|tschechische republik',
  DE: 'deutsch|bundesrepublik deutschland|bundesrepublik',
  DK: 'dänisch',
  DZ: 'algerisch',
  EC: 'ecuadorianisch',
  EE: 'estnisch',
  EG: 'ägyptisch',
  ES: 'spanisch',
  ET: 'äthiopisch',
  FI: 'finnisch',
  FR: 'französisch',
  GB: 'britisch|großbritannien|england|englisch|schottland|schottisch|walisisch',
  GE: 'georgisch',
  GH: 'ghanaisch',
  GR: 'griechisch',
  HR: 'kroatisch',
  HU: 'ungarisch',
  ID: 'indonesisch',
  IE: 'irisch',
  IL: 'israelisch',
  IN: 'indisch',
  IQ: 'irakisch',
  IR: 'iranisch',
  IS: 'isländisch',
  IT: 'italienisch',
  JO: 'jordanisch',
  JP: 'japanisch',
  KE: 'kenianisch',
  KG: 'kirgisisch',
  KP: 'nordkoreanisch',
  KR: 'südkoreanisch|koreanisch|republik korea',
  KW: 'kuwaitisch',
  KZ: 'kasachisch',
  LB: 'libanesisch',
  LI: 'liechtensteinisch|liechtensteiner',
  LT: 'litauisch',
  LU: 'luxemburgisch',
  LV: 'lettisch',
  LY: 'libysch',
  MA: 'marokkanisch',
  MD: 'moldauisch|moldau|moldawien',
  ME: 'montenegrinisch',
  MK: 'nordmazedonisch|mazedonisch',
  MN: 'mongolisch',
  MT: 'maltesisch',
  MX: 'mexikanisch',
  MY: 'malaysisch',
  MZ: 'mosambikanisch',
  NA: 'namibisch',
  NG: 'nigerianisch',
  NL: 'niederländisch|holländisch|holland',
  NO: 'norwegisch',
  NP: 'nepalesisch',
  NZ: 'neuseeländisch',
  PE: 'peruanisch',
  PH: 'philippinisch',
  PK: 'pakistanisch',
  PL: 'polnisch',
  PS: 'palästinensisch|palästina',
  PT: 'portugiesisch',
  QA: 'katarisch',
  RO: 'rumänisch',
  RS: 'serbisch',
  RU: 'russisch|russische föderation|russischen föderation',
  RW: 'ruandisch',
  SA: 'saudisch|saudi-arabisch',
  SE: 'schwedisch',
  SG: 'singapurisch',
  SI: 'slowenisch',
  SK: 'slowakisch|slowakische republik|slowakischen republik',
  SN: 'senegalesisch',
  SY: 'syrisch',
  TH: 'thailändisch',
  TN: 'tunesisch',
  TR: 'türkisch',
  TW: 'taiwanisch|taiwanesisch',
  TZ: 'tansanisch',
  UA: 'ukrainisch',
  UG: 'ugandisch',
  US: 'amerikanisch|us-amerikanisch|usa|vereinigten staaten',
  UY: 'uruguayisch',
  UZ: 'usbekisch',
  VA: 'vatikanisch|vatikan',
  VE: 'venezolanisch',
  VN: 'vietnamesisch',
  XK: 'kosovarisch',
  ZA: 'südafrikanisch',
  ZM: 'sambisch',
  ZW: 'simbabwisch',
};

/** Endings of an adjective, and of a name in the genitive. */
const ENDING = /(?:e[nrsm]?|s)$/;

function codesByName(): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });
  const codes = new Map<string, string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const written = String.fromCharCode(a, b);
      const name = display.of(written)?.toLowerCase();
      // Codes of former states have their successors' names: DD is Deutschland too.
      const code = new Intl.Locale(`und-${written}`).region ?? written;
      if (name !== undefined && !['eu', 'un', 'ez', 'zz', 'xa', 'xb'].includes(code.toLowerCase()))
        codes.set(name, codes.get(name) ?? code);
    }
  }
  for (const [code, names] of Object.entries(SPOKEN))
    for (const name of names.split('|')) codes.set(name, code);
  return codes;
}

const codes = codesByName();
const folded = new Map([...codes].map(([name, code]) => [fold(name), code]));

function fold(name: string): string {
  if (/^[a-z -]*$/.test(name)) return name;
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * ISO 3166-1 code of a country's German name or adjective (lower case, inflected or not, with or without accents), or
 * undefined.
 */
export function germanCountryCode(name: string): string | undefined {
  const word = fold(name);
  return folded.get(word) ?? (word.length > 4 ? folded.get(word.replace(ENDING, '')) : undefined);
}

/** Whether a lower-case word is the adjective of a country in any of its forms. */
export function isCountryAdjective(word: string): boolean {
  return /(?:isch|deutsch|schweizer)(?:e[nrsm]?)?$/.test(word) && germanCountryCode(word) !== undefined;
}

/** The German names of a country in lower case, and its adjective in every form; none for a code that is no country's. */
export function germanCountryWords(code: string): readonly string[] {
  return [...codes]
    .filter(([, one]) => one === code)
    .flatMap(([name]) => (isCountryAdjective(name) ? ADJECTIVE.map((ending) => name + ending) : [name]));
}

const ADJECTIVE = ['', 'e', 'en', 'er', 'es', 'em'];
