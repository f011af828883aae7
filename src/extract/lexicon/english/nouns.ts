import type { Lexicon } from '../lexicon.ts';
import { wordList } from '../word-list.ts';

/** Bodies, places and groups, and what they meet for and sign: the nouns of official news. Data only. */
export const englishNouns: Pick<
  Lexicon,
  | 'organisationHeads'
  | 'commonBodies'
  | 'placeHeads'
  | 'placeStarts'
  | 'groupHeads'
  | 'peoplePlurals'
  | 'ledBy'
  | 'nameParticles'
  | 'agreementHeads'
  | 'encounterNouns'
  | 'remoteNouns'
  | 'gatheringNouns'
> = {
  organisationHeads: wordList(
    `vidyalaya, mahavidyalaya, vidyapeeth, vishwavidyalaya, causeway, expressway, mosque, mausoleum, barrage,
    sabha, al-shura, majlis, khural, hural, kenesh, mejlis, diwan, duma, knesset, riigikogu, sejm, verkhovna, vidhan,
    polytechnic, system, clinic, polyclinic, conservatory, conservatoire, kindergarten, seminary, archive, archives,
    planetarium, infirmary, sanatorium, lyceum, gymnasium, institut, ministry, ministries, committee, office, group, university, chamber, bank, company, corporation, corp,
    corp., inc, inc., ltd, ltd., limited, co, co., ag, se, gmbh, s.a, s.a., plc, llc, llp, nv, n.v., b.v., bv,
    oy, ab, asa, kk, k.k., sdn, bhd, pte, pvt, spa, s.p.a., holdings, holding, association, council,
    commission, cluster, department, bureau, institute, institution, centres, centers, corps, agency, authority,
    government, embassy, consulate, federation, foundation, centre, center, parliament, party, union, airline,
    airlines,
    airways, airport, port, hospital, school, college, museum, fund, organization, organisation, secretariat,
    court, quorum, nation, tribe, assembly, senate, congress, board, society, club, alliance, confederation, administration, academy,
    directorate, directorate-general, division, mission, service, services, network, league, trust, partners,
    partnership, industries, motors, motor, technologies, technology, electronics, energy, petroleum,
    pharmaceuticals, pharma, systems, solutions, international, global, laboratories, laboratory, observatory,
    library, theatre, orchestra, press, media, news, television, radio, newspaper, consortium, forum,
    initiative, cabinet, navy, army, police, guard, force, forces, brigade, regiment, fleet, flotilla, battalion,
    gendarmerie, constabulary, societies, inspectorate, legislature, judiciary, jirga, shura, shoura, bundestag, bundesrat,
    riksdag, storting, folketing, eduskunta, seimas, saeima, althing, oireachtas, dáil, seanad, senedd,
    hluttaw, sobranie, command, headquarters, exchange, stock exchange,
    chancellery, chapter, establishment, gallery, tribunal, unit, section, cell, campus, govt, govt., dept, dept.,
    insurance, capital, ventures, investments, securities, railways, railway, shipping, lines, telecom,
    telecommunications, mobile, automotive, automobile, automobiles, aerospace, engineering, construction,
    steel, chemical, chemicals, foods, breweries, brewery, stores, hotels, resort, zone, park,
    secretariat-general, presidency, prefectural government, municipality, county council, city council,
    treasury, faculty, caucus, taskforce, delegation, house, conference, community,
    church, archdiocese, diocese, patriarchate, eparchy, exarchate, monastery, synod, dicastery, deanery,
    guild, chambers, philharmonic, choir, ballet, ensemble, opera, unicef, unesco, undp, asean, nato, opec, who, imf, wto, unhcr, iaea, fao, unido, ilo, itu, wfp,
    ocha, oecd, osce, apec, mercosur, caricom, ecowas, saarc, bimstec, gcc, opcw, icc, ifc, adb, afdb, ebrd,
    eib, aiib, jica, koica, usaid, giz, kfw, mofa, fcdo, airbus, kpmg, universitas, université,
    universität, universidad, università, universidade, hochschule, conseil, ministère, oü, a/s, aps, oyj,
    sarl, sas, ltda, farms, dairy, zones, authorities, committees, associations, sons, bros, associates, museums, subcommittee, networks, farm, hotel, l.p., lp, jsc, pjsc, ojsc, kft, pwc, hsbc, basf, bmw, ibm, sap, lg, kia, zte, eu, un, au, nations`,
  ),
  commonBodies: wordList(
    `government, city government, provincial government, municipal government, municipal party committee,
    party committee, central government, federal government, local government, state government, company,
    corporation, group, chamber, ministry, committee, council, commission, university, office, association,
    board, board of directors, executive board, management board, supervisory board, embassy, consulate,
    foundation, institute, agency, bank, city council, town council, city, town, province, state, county,
    district, country, delegation, delegacy, party, parliament, organisation, organization, bureau, department,
    institution, school, college, hospital, club, union, federation, alliance, standing committee,
    international relations committee, executive committee, joint committee, working group, task force,
    national assembly, upper house, lower house, house, senate, high court, supreme court, central bank,
    region, prefecture, municipality, republic, kingdom, emirate, visiting delegation, borough, village, commune,
    borough council, parish council, village council, county council, district council, twinning association,
    twinning committee, sister city committee, sister cities committee, sister city association`,
  ),
  placeHeads: wordList(
    `city, province, prefecture, district, county, state, region, municipality, town, village, island, islands,
    oblast, krai, territory, voivodeship, canton, governorate, emirate, republic, kingdom, river, bay, sea,
    peninsula, valley, lake, delta, commonwealth, federation, township, borough, zone,
    special administrative region, autonomous region, autonomous prefecture, metropolitan area, area, parish,
    town hall, city hall, palace, bhavan, bhawan, niwas`,
  ),
  placeStarts: wordList(
    `new, san, santa, saint, st, st., los, las, el, la, le, port, cape, rio, tel, hong, kuala, addis, abu,
    buenos, ho, phnom, ras, nur-sultan, nizhny, sao, são, saudi, sri, south, north, east, west, central,
    northeast, northwest, southeast, southwest, eastern, western, northern, southern, upper, lower, greater,
    inner, mount, lake, fort, den, the, puerto, costa, cote, côte, sierra, burkina, guinea, papua, trinidad,
    bosnia, czech, united, novi, nova, novo, stari, stara, banja, donji, donja, gornji, gornja, velika, veliko, velike, veliky`,
  ),
  groupHeads: wordList(
    `delegation, delegations, delegacy, side, mission, missions, group, team, party, entourage, contingent, deputation,
    caravan, troupe, retinue`,
  ),
  peoplePlurals: wordList(
    `members of parliament, members of congress, leadership, armies, navies, militaries, parliaments, legislatures, ngos, embassies, consulates, universities, ports, towns, chambers, ministries, governments, councils,
    municipalities, provinces, clubs, schools, hospitals, banks, airports, institutions, pupils,
    representatives, officials, members, executives, students, guests, leaders, entrepreneurs, envoys,
    negotiators, chief negotiators, diplomats, ambassadors, ambassadors-designate, ambassador-designates, high commissioners, mayors, consuls, consuls general, consul generals, consuls-general, lawmakers,
    legislators, parliamentarians, companies, visitors, delegates, journalists, reporters, scholars, experts,
    teachers, lecturers, academics, educators, nurses, academicians, professors, businessmen, businesspeople, businesspersons, business leaders, investors, ministers,
    governors, presidents, chairpersons, heads, directors, managers, researchers, scientists, athletes,
    aldermen, artists, veterans, senators, congressmen, councilors, councillors, trustees, commissioners, generals, officers, cadets,
    participants, enterprises, firms, counterparts, staff, personnel, alumni, mps, meps, youths, young people,
    citizens, residents, workers, farmers, doctors, engineers, secretaries, deputies, ceos, chiefs, rectors,
    deans, advisers, advisors, princes, industrialists, traders,
    intellectuals, activists, personalities, philanthropists, poets, writers, musicians, singers, actors, dancers,
    performers, filmmakers, lawyers, bishops, archbishops, cardinals, hierarchs, clerics, clergy, priests,
    pastors, imams, rabbis, monks, nuns, parishioners, volunteers, coaches, players, referees, cities, dignitaries, figures, colleagues, specialists, professionals,
    businesses, distributors, contractors, shipowners, exporters, importers, manufacturers, bankers,
    employees, undergraduates, postgraduates, graduates, trainees, curators, librarians, archivists, seminarians, believers,
    missionaries, pilgrims, principals, instructors, tutors, rotarians, patients, parents, elders,
    interns, fellows, partners, stakeholders, suppliers, foreign ministers, heads of state, vice presidents,
    vice mayors`,
  ),
  ledBy: wordList(
    `led, lead, headed, chaired, guided, fronted, spearheaded, captained, conducted, presided, accompanied, represented`,
  ),
  nameParticles: wordList(
    `de, da, do, dos, das, del, della, di, du, van, von, der, den, ter, ten, bin, bint, ibn, al, el, la, le, y,
    e, zu, of the, ibni, binte, ap, af, av, ben, abu, binti, vel, a/l, s/o, d/o, und, dal, dalla, lo, los, las,
    ud, ul, ur`,
  ),
  agreementHeads: wordList(
    `agreement, agreements, memorandum, memoranda, memorandums, mou, mous, instrument, instruments, amendment,
    amendments, addendum, extension, treaty, treaties, contract, contracts, deal, deals, accord, accords, pact,
    pacts, protocol, protocols, convention, conventions, declaration, declarations, letter of intent,
    letters of intent, joint note, letter of agreement, letter of cooperation, resolution of cooperation, resolution of friendship, letter of co-operation,
    letter of commitment, line of credit, lines of credit, letter of understanding, letters of understanding, heads of terms,
    heads of agreement, terms of reference, loi, lois, communique, communiqué, charter, roadmap, road map,
    action plan, joint statement, framework, arrangement, arrangements, documents, document, minutes, projects,
    memorandum of understanding, memoranda of understanding, memorandum of cooperation,
    memorandum of co-operation, memorandum of agreement, memorandums of understanding, moc, mocs, moa,
    statement of intent, understanding, compact, concession, lease, term sheet, statement, plan, partnership,
    programme of cooperation, program of cooperation, intentions, notes, cooperation programme, work plan,
    covenant, covenants, twinning oath, friendship oath, oath of friendship, twinning pledge, handover certificate, certificate of handover, deed of donation, deed of gift, loan, grant, joint venture, truce, ceasefire, armistice, exchange of notes, exchange of letters,
    commitment, commitments, reaffirmation, minute of cooperation, minute of understanding, record of discussions, records of discussions`,
  ),
  encounterNouns: wordList(
    `receptions, banquets, luncheons, dinners, lunches, meeting, meetings, talks, talk, discussions, discussion,
    consultations, consultation, negotiations, dialogue, conversation, conversations, audience, audiences, roundtable,
    round-table, round table, symposium, working lunch, working dinner, working breakfast, lunch, dinner,
    luncheon, breakfast, banquet, reception, bilaterals, tête-à-tête, tete-a-tete, exchange of views, sit-down, seminar,
    symposiums, session, interview, working session, one-on-one, round of talks, courtesy meeting, summit, parley,
    discussion meeting, exchange meeting, workshop, briefing, working meeting, get-together, chat, exchange, iftar, iftars,
    in-depth exchanges, in-depth communication, in-depth communications, face-to-face exchanges, meet and greet,
    meet-and-greet, tea party, garden party, dinner party, welcome party, welcoming party, farewell party, barbecue,
    cocktail reception`,
  ),
  remoteNouns: wordList(
    `phone call, telephone call, phone calls, phone conversation, telephone conversation, phone talks,
    telephone talks, call, calls, phone, telephone, telephone discussion, phone discussion`,
  ),
  gatheringNouns: wordList(
    `conference, forum, summit, congress, expo, exposition, fair, symposium, seminar, session, workshop,
    assembly, convention, festival, exhibition, ceremony, roundtable, dialogue, plenary, anniversary,
    general assembly, meeting, convocation, webinar, show, games, day, week, opening, launch, inauguration,
    gala, event, rally, briefing, consultations, talks, hackathon, colloquium, retreat, gathering,
    memorial service, feast,
    liturgy, jubilee, enthronement, soiree, soirée, agm, vernissage, finissage, groundbreaking, ground-breaking, prize-giving, prizegiving, investiture, matriculation, thanksgiving service,
    service of thanksgiving, carol service, fundraiser, commemoration, graduation rites, graduation exercises, commencement exercises, pass-out parade, passing-out parade, public hearing, town hall meeting, open house, centenary, bicentenary, inaugural function, valedictory function, annual function, handing over, handing-over,
    handover, hand-over, ceremonial turnover, official turnover, unveiling, ribbon-cutting, ribbon cutting, flag-off, flag-raising, sod-cutting, sod-turning, topping-out, launching, commissioning, remembrance service,
    remembrance day service, panel discussion, panel discussions, celebration, festivities, durbar, durbars, baraza, indaba`,
  ),
};
