import { wordList } from '../word-list.ts';

/** A pattern for a lower-case word that ends with one of these stems and one of these endings. */
function endingWith(stems: string, endings: string): RegExp {
  return new RegExp(`(?:${wordList(stems).join('|')})(?:${endings})$`);
}

/** A pattern for a lower-case word that is one of these. */
function oneOf(words: string): RegExp {
  return new RegExp(`^(?:${wordList(words).join('|')})$`);
}

/** Offices, as the last part of a word (`Oberbürgermeisterin`). */
const OFFICE_STEMS = `bürgermeister, botschafter, konsul, minister, präsident, kanzler, direktor, rektor, leiter, vorsitzende, sprecher, beauftragte, gouverneur, geschäftsführer, dezernent, referent, referendar, senator, abgeordnete, gesandte, professor, dekan, kommissar, sekretär, intendant, kollege, kollegin, beigeordnete, vorsteher, gründer, inhaber, manager, premier, hauptmann, hauptfrau, beamte, bevollmächtigte, bischof, kardinal, könig, königin, scheich, prinz, prinzessin, chef, landrat, landrats, landräte, staatsrat, rätin, ratsherr, regierungsrat, botschaftsrat, konsulin, attaché, vorstandsmitglied, ehrenbürger, stellvertreter, staatsoberhaupt, stadtoberhaupt, kanzlerin, ombudsmann, generalinspekteur, inspekteur, kurator, stadtbaurat, bürgermeisterei, ministerpräsident, nuntius, parlamentarier, stadtrat, gemeinderat, kantonsrat, nationalrat, bundesrat, amtsleiter, schirmherr, vorständin, rätinnen, generalstabschef, admiral, oberst, landammann, stadtpräsident, stadtammann, amtmann`;
export const office = endingWith(OFFICE_STEMS, '|in|innen|s|es|n|en|r|m|e|er');
/** Offices that are one word of their own. */
export const officeWord = oneOf(
  `ob, lh, ceo, mdb, mdl, mdep, mitglied, rat, general, vertreter, vertreterin, papst, emir, sultan, kaiser,
  obmann, obfrau, dekanin, oberhaupt`,
);
/** Words that are an office only right before a name or behind one. */
export const weakOffice =
  /^(?:mitglied|rat|stadtrat|gemeinderat|kantonsrat|nationalrat|bundesrat|staatsrat|vertreter|vertreterin|oberhaupt|general|oberst|prinz|könig|kaiser|manager|gründer|inhaber|regierungsrat)$/;
/** Offices whose form tells that they are no subject (`Präsidenten`). */
export const weakOblique =
  /(?:präsidenten|dezernenten|referenten|kollegen|herrn|gesandten|nuntien|intendanten|prinzen|kommandanten|landeshauptmannes|repräsentanten)$/;
/** Feminine offices, for which `der` is no nominative. */
export const feminine = /(?:in|frau)$/;
/** Offices that are surnames just as well (`Peter Kaiser`). */
export const surname = oneOf(
  `kaiser, könig, papst, prinz, rat, bischof, general, sultan, emir, inhaber, gründer, hauptmann`,
);
/** Words before an office that belong to its title. */
export const titleModifier =
  /^(?:stellvertretende|ehemalige|frühere|designierte|amtierende|geschäftsführende|parlamentarische|erste|zweite|dritte|ständige|kommissarische|damalige|ordentliche|vizepräsident|leitende|bevollmächtigte|scheidende)[nrsm]?$/;

/** Bodies of people who travel or appear together. */
export const group = endingWith(
  `delegation, delegationen, abordnung, abordnungen, besuchergruppe, reisegruppe, schülergruppe, gästegruppe,
  delegationsmitglied, delegationsmitglieder, mission, entourage, gesandtschaft, vertretung,
  wirtschaftsmission, fachgruppe, unternehmergruppe`,
  '|n|s|e',
);
/** Kinds of people in the plural. */
export const people = oneOf(
  `gäste, gästen, vertreter, vertretern, vertreterinnen, vertreterin, mitglieder, mitgliedern, unternehmer,
  unternehmern, unternehmerinnen, studierende, studierenden, schülerinnen, schüler, schülern, gruppe, besucher,
  besuchern, besucherinnen, dozenten, doktoranden, delegierte, delegierten, abgesandte, abgesandten,
  diplomaten, diplomatinnen, experten, expertinnen, fachleute, fachleuten, journalisten, wirtschaftsvertreter,
  wirtschaftsvertretern, wirtschaftsvertreterinnen, regierungsvertreter, regierungsvertretern, abgeordnete,
  abgeordneten, parlamentarier, parlamentariern, stadträte, stadträten, gemeinderäte, teilnehmer, teilnehmern,
  teilnehmerinnen, delegationsteilnehmer, delegationsteilnehmern, delegationsmitglieder,
  delegationsmitgliedern, professoren, missionschefs, führungskräfte, führungskräften, kommunalpolitiker,
  kommunalpolitikern, landräte, landräten, investoren, wissenschaftler, wissenschaftlern, wissenschaftlerinnen,
  ehrengäste, ehrengästen, amtskollegen, kollegen, amtskolleginnen, kolleginnen, stadtoberhäupter, staatsgäste`,
);

/** Words that a place's name follows or that stand for it (`Partnerstadt Saalfeld`). */
export const place = endingWith(
  `stadt, städte, gemeinde, landkreis, kreis, provinz, republik, volksrepublik, bundesland, kanton, bezirk,
  region, freistaat, fürstentum, königreich, metropole, großherzogtum, sultanat, föderation, präfektur,
  ortsteil, doppelstadt`,
  '|s|es|en|e|n',
);
/** The same, as words of their own that are else parts of many. */
export const placeWord = oneOf(`land, landes, staat, staates, insel, markt, samtgemeinde, dorf`);
/** Buildings in which people are received. */
export const building = endingWith(
  `rathaus, rathause, rathauses, schloss, schlosses, staatskanzlei, landratsamt, kanzleramt, kreishaus, saal,
  saales, palais, landhaus, villa, parlamentsgebäude, amtssitz, residenz, flughafen, gästehaus, rathaussaal,
  hofburg, ballhausplatz, stadthaus, kurhaus, stadthalle, regierungsviertel, ministerium, universität,
  hochschule, firmensitz, firmenzentrale, gartenhaus, hotel, kongresszentrum, messezentrum, regierungsgebäude`,
  '|s|es|e',
);

/** Bodies, as the last part of a word (`Außenministerium`). */
export const body = endingWith(
  `universität, hochschule, ministerium, kammer, gesellschaft, verband, verein, bank, institut, behörde,
  fraktion, partei, botschaft, konsulat, kommission, stiftung, akademie, firma, unternehmen, konzern, zentrum,
  regierung, parlament, landtag, bundestag, bundesrat, bürgerschaft, senat, kabinett, ausschuss, gemeinderat,
  stadtrat, kreistag, sekretariat, agentur, verwaltung, abteilung, referat, amt, dezernat, handwerkskammer,
  klinikum, museum, union, organisation, allianz, vorstand, aufsichtsrat, präsidium, jugendwerk, kulturrat,
  chor, männerchor, orchester, schulzentrum, gymnasium, schule, werke, stadtwerke, arbeitskreis, netzwerk,
  forum, rat, zentralkomitee, komitee, staatskanzlei, tochtergesellschaft, genossenschaft, sparkasse, club,
  feuerwehr, kanzlei, betrieb, werft, holdinggesellschaft, großbank`,
  '|s|es|e|en|n',
);
/** Words that end a company's name. */
export const companyEnd =
  /^(?:gmbh|ag|se|kg|group|holding|ltd|ltd\.|inc|inc\.|corporation|corp|corp\.|co\.|kgaa|e\.v\.|company|engineering|limited|plc|ohg)$/;

/** Ends of nouns that no personal name has. */
const COMMON_ENDINGS = `ung, ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, tät, ismus, nisse, arbeit, wesen, zeit, jahr, jahre, jahren, jahres, woche, wochen, monat, gespräch, gespräche, gesprächen, treffen, besuch, besuche, empfang, empfangs, vertrag, vertrags, abkommen, buch, rahmen, programm, programms, projekt, projekte, projekten, feier, reise, fahrt, runde, messe, bereich, bereiche, bereichen, thema, themen, saal, platz, halle, werk, anlage, seite, frage, fragen, gebiet, straße, handel, verkehr, schutz, wirtschaft, politik, kultur, preis, jubiläum, jubiläums, beziehungen, wechsel, tausch, austausch, punkt, dienst, kreis, plan, pläne, fest, festes, rathaus, hof, dom, turm, brücke, minuten, stunden, tag, tage, tagen, woche, abend, nachmittag, vormittag, ziel, ziele, wunsch, hilfe, kraft, sitz, titel, wahl, wahlen, amt, bau, technik, industrie, energie, verein, team, teams, stab, kirche, schule, ansprache, grußwort, vortrag, einblick, einblicke, überblick, rundgang, führung, geschenk, gastgeschenk, buch, kunst, musik, pflege, stelle, stellen, sprache`;
const surnameLike = wordList(
  `kraft, buch, stab, sitz, werk, hof, bau, kunst, turm, wahl, weg, dom, plan, fest, preis`,
);
export const commonEnding = new RegExp(
  `^(?:${wordList(COMMON_ENDINGS)
    .filter((word) => !surnameLike.includes(word))
    .join('|')})$|[\\p{L}-]{2,}(?:${wordList(COMMON_ENDINGS).join('|')})$`,
  'u',
);
/** Nouns that are no names. */
export const commonNoun: ReadonlySet<string> = new Set(
  wordList(
    `gast, dank, anlass, ende, anfang, beginn, mitte, teil, mal, beispiel, sport, umwelt, jugend, familie,
    frauen, männer, kinder, menschen, leute, welt, uhr, prozent, euro, dollar, millionen, milliarden, million,
    milliarde, meter, kilometer, stadtoberhaupt, weg, leben, wasser, land, länder, städte, städten, fußball,
    bildung, ort, stadt, heimat, haus, herren, damen, freunde, freunden, freund, bürger, bürgern, bürgerinnen,
    nachbarn, nachbarländer, delegation, amtszeit, einladung, motto, schwerpunkt, mittelpunkt, fokus, zentrum,
    hintergrund, vorfeld, rande, begleitung, beisein, anwesenheit, leitung, führung, spitze, rolle, namen,
    name, text, mittwoch, start, abschluss, besuch, zusammenkunft, fall, form, art, weise, grund, gründe,
    basis, bezug, umgang, zukunft, vergangenheit, gegenwart, presse, medien, internet, kunden, partner,
    partnern, partnerin, wein, bier, mittag, schritt, wort, worte, foyer, nähe, region, angaben, aufenthalt,
    ausbau, standort, aufbau, beitrag, blick, block, chance, chancen, erfolg, erfolge, gelegenheit, idee,
    ideen, interesse, interessen, kontakt, kontakte, markt, auftrag, aufträge, meinung, mensch, moment, nacht,
    natur, ordnung, qualität, raum, reihe, rest, sache, sicht, sinn, situation, stand, station, stationen,
    studie, stück, system, tisch, tradition, verbindung, versuch, volk, vorteil, wert, werte, zahl, zahlen,
    zeichen, zug, zweck, ehre, ehren, wappen, fahne, flagge, hand, hände, botschaft, bund, bundes, landes,
    stadtgebiet, beamte, personen, person, frau, mann`,
  ),
);
