/** Encounters in person, as the last part of a noun (`Arbeitsgespräch`). */
export const encounter =
  /(?:treffens?|zusammentreffens?|gespräch(?:e|en|es|s)?|zusammenkunft|zusammenkünfte|begegnung(?:en)?|unterredung(?:en)?|konsultationen|beratungen|sitzung|meetings?|gedankenaustauschs?|meinungsaustauschs?|erfahrungsaustauschs?|austauschs?|arbeitsessens?|mittagessens?|abendessens?|verhandlungen|empfangs?|empfänge)$/;
/** Encounters without presence. */
export const remote =
  /(?:telefonate?s?|telefongespräche?s?|telefonkonferenz|videokonferenz|videogespräche?s?|videoschalte|videoschaltung)$/;
/** Visits. */
export const visit =
  /(?:^|antritts|arbeits|gegen|staats|kurz|informations|höflichkeits|abschieds|freundschafts|delegations|firmen|blitz|orts|heimat|überraschungs|april|mai|juni|juli)-?(?:besuch(?:e?s|e|en)?|visiten?)$|^stippvisite$/;
/** Acts of signing. */
export const signing = /(?:unterzeichnung|unterschrift|unterzeichnungszeremonie)$/;
/** Gatherings that bear a name. */
export const gathering =
  /(?:konferenz|kongress|gipfel|gipfeltreffens?|tagung|forum|forums|symposium|messe|festakt|festakts|jahrestagung|versammlung)$/;
/** What is signed, as the last part of a noun; whether it says so of itself, by whether it is not in the second list. */
export const agreement =
  /(?:vertrag(?:e?s)?|verträgen?|abkommens?|vereinbarung(?:en)?|absichtserklärung(?:en)?|erklärung(?:en)?|memorand(?:um|ums|en|a)|protokolls?|charta|urkunden?|aktionsplans?|pakts?|letter|mou|deklaration|dokumente?n?|kontrakte?s?|papiere?)$/;
export const weakAgreement =
  /^(?:erklärung(?:en)?|protokolls?|urkunden?|charta|dokumente?n?|papiere?|aktionsplans?|letter)$/;
/** What follows the noun and belongs to it (`of Understanding`, `of Intent`). */
export const agreementTail: readonly (readonly string[])[] = [
  ['of', 'understanding'],
  ['of', 'intent'],
];
/** Prepositions between an agreement and what it is about. */
export const subjectLinks: ReadonlySet<string> = new Set(['über', 'zur', 'zum', 'für']);
