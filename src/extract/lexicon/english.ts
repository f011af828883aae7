import { englishClauses } from './english/clauses.ts';
import { englishDates } from './english/dates.ts';
import { englishFrames } from './english/frames.ts';
import { englishPhrases } from './english/phrases.ts';
import { englishActors, englishEvents } from './english/refining.ts';
import type { Lexicon } from './lexicon.ts';

const words = (list: string): string[] => list.trim().split(/\s*[,\n]\s*/);

/** English, as ministries, cities, companies and agencies write it, translated English included. */
export const english: Lexicon = {
  language: 'en',
  honorifics: words(
    `mr, mr., messrs, messrs., mrs, mrs., ms, ms., miss, dr, dr., prof, prof., h.e, h.e., he., he, hon, hon., the hon, the hon., the honourable, honourable, the honorable, honorable, rt hon, rt. hon., the rt hon, right honourable, the right honourable, his excellency, her excellency, their excellencies, his excellencies, excellency, his majesty, her majesty, his highness, her highness, his royal highness, her royal highness, hrh, hm, hh, h.h., his holiness, shri, smt, smt., dato', dato’, datuk, datuk seri, dato' sri, dato’ sri, dato' seri, dato’ seri, tan sri, tun, sir, dame, madam, madame, lord, lady, sheikh, shaikh, sheikha, haji, pak, ir, ir., engr, engr., adv, adv., rev, rev., reverend, father, sri, comrade, sen., gen., lt., lt. gen., maj. gen., brig. gen., col., capt., adm., vice adm., rear adm., sgt., ambassador-designate, eng., eng, s.e., hajia, dato, their royal highnesses, hajj, alhaji, ustaz, pehin, dasho, lyonpo, ven., msgr., fr., pastor, justice, hon'ble, hon’ble, ing., mag., dipl.-ing., barrister, atty., arch., maestro, rector magnificus, drs., drs`,
  ),
  roleHeads: words(
    `portmaster, station master, cllr, cllr., coun, coun., harbour master, harbor master, port master, harbourmaster, team lead, project lead, programme lead, program lead, policy lead,
     minister, president, pm, fm, cs, eam, dg, vc, chief of general staff, chief of the general staff, chief of staff, chief of defence staff, chief of defense staff, chief of army staff, chief of naval staff, chief of air staff, chief of protocol, chief of mission, commander-in-chief, chief justice, commodore, air commodore, wing commander, squadron leader, group captain, air marshal, air vice marshal, air chief marshal, field marshal, inspector,  custodian, ambassador extraordinary and plenipotentiary, dignitary, visitor, high commissioner, gov., sen., rep., amb., amb, clerk, supremo, assistant, aide, special aide, under-secretary of state, undersecretary of state, ambassador extraordinary, wali, mufti, grand mufti, reeve, bürgermeister, oberbürgermeister, landeshauptmann, préfet, maire, chamberlain, lord chamberlain, teacher, instructor, trainer, mayor, governor, secretary, director, chairman, chairwoman, chairperson, chair, ambassador, consul, consul general, consul-general, consulate general, premier, chancellor, king, queen, prince, princess, emir, amir, sultan, commissioner, chief, head, ceo, cfo, coo, cto, cio, manager, officer, deputy, member, leader, speaker, senator, congressman, congresswoman, congressperson, representative, envoy, spokesperson, spokesman, spokeswoman, general, lieutenant, major, colonel, captain, admiral, commander, marshal, brigadier, rector, dean, professor, provost, principal, vice-chancellor, founder, co-founder, cofounder, partner, advisor, adviser, counsellor, counselor, councilor, councillor, councilmember, councilman, councilwoman, alderman, attaché, attache, attachée, chargé d'affaires, chargé d’affaires, charge d'affaires, delegate, judge, justice, prefect, executive, economist, treasurer, auditor, comptroller, curator, coordinator, co-ordinator, pope, cardinal, bishop, archbishop, patriarch, imam, high representative, undersecretary, under secretary, under-secretary, under-secretary-general, secretary-general, secretary general, director-general, director general, attorney general, attorney-general, governor-general, governor general, inspector general, inspector-general, auditor general, solicitor general, surgeon general, vice-president, vice president, vice-premier, vice-minister, vice-chairman, vice-chair, vice-chairwoman, vice-mayor, vice-governor, vice-rector, pro-vice-chancellor, deputy-mayor, co-chair, co-chairman, cochair, chair-designate, counterpart, lawmaker, legislator, mp, mep, mla, fellow, dean, scientist, engineer, astronaut, cosmonaut, chairperson-in-office, first lady, taoiseach, tánaiste, tanaiste, tsar, sheriff, superintendent, commandant, intendant, voivode, landrat, starosta, akim, regent, burgomaster, burgermeister, mayor-elect, president-elect, premier-elect, managing director, ombudsman, rapporteur, moderator, host, guest, player, coach, artist, author, writer, singer, actor, actress, researcher, lecturer, scholar, expert, analyst, entrepreneur, businessman, businesswoman, owner, proprietor, shareholder, trustee, warden, regional director, administrator, protector, negotiator, sherpa, official, magistrate, diplomat, mediator, commissioner-general, commissioner general, superior, abbot, chairlady, chieftain, overlord, ruler, caliph, lord mayor, alcalde, intendente, executive director, special representative, cabinet secretary, principal secretary, permanent secretary, chief minister, home secretary, foreign secretary, prosecutor, prosecutor general, registrar, librarian, archivist, controller, steward, sultan, viceroy, plenipotentiary`,
  ),
  rolePlurals: words(
    `ministers, presidents, mayors, governors, secretaries, directors, chairmen, chairs, ambassadors, consuls, consuls general, consul generals, consuls-general, premiers, chancellors, commissioners, chiefs, heads, ceos, managers, officers, deputies, leaders, speakers, senators, representatives, envoys, spokespersons, generals, rectors, deans, professors, presidents, vice presidents, vice-presidents, vice mayors, advisers, advisors, counsellors, councillors, attachés, delegates, judges, executives, bishops, secretaries-general, secretaries general, directors-general, directors general, co-chairs, lawmakers, legislators, mps, meps, peers, colleagues, counterparts, heads of state, heads of government`,
  ),
  roleModifiers: words(
    `unit, desk, constituency, ward, liaison, vice, deputy, executive, senior, assistant, associate, acting, interim, former, ex, first, second, third, fourth, honorary, general, chief, managing, standing, permanent, prime, federal, national, regional, provincial, municipal, state, global, party, founding, outgoing, incoming, special, non-executive, crown, co-founding, newly appointed, newly elected, newly-appointed, newly-elected, then, current, incumbent, retired, late, sitting, visiting, resident, extraordinary, plenipotentiary, adjunct, emeritus, lead, top, principal, joint, personal, private, board, cabinet, group, corporate, country, area, city, town, county, district, parliamentary, congressional, presidential, royal, lord, high, supreme, political, administrative, technical, operating, operations, marketing, sales, human resources, investment, policy, program, programme, project, academic, scientific, press, council, house, senate, assembly, embassy, consular, military, naval, air, army, navy, air force, police, major, lieutenant, brigadier, rear, resident, non-resident, designate, elect, ranking, majority, minority, opposition, union, caretaker, transitional, alternate, main, chief executive, chief operating, chief financial, chief technology, chief sustainability, chief commercial, executive board, supervisory board, management board, standing committee, metropolitan, mission, high-ranking, distinguished, esteemed, honoured, pro, additional, new, longtime, long-serving, recently appointed, site, plant, branch, faculty, department, division, bureau, section, office, delegation, team, field, one, co, past, one-time`,
  ),
  portfolios: words(
    `internationalisation, internationalization, engagement, outreach, alumni, admissions, advancement, mobility, care, propaganda, mobilisation, mobilization, mass, ideology, religion, ethnic, discipline, inspection, supervision, petitions, foreign, affairs, external, internal, interior, home, finance, financial, treasury, economy, economic, economics, economies, commerce, commercial, trade, industry, industries, industrial, business, investment, investments, innovation, technology, technologies, science, sciences, research, education, higher, training, culture, cultural, arts, heritage, tourism, sport, sports, youth, children, women, family, gender, equality, social, welfare, labour, labor, employment, manpower, work, pensions, health, public, medical, agriculture, agricultural, food, fisheries, forestry, rural, livestock, environment, environmental, climate, water, irrigation, resources, natural, energy, power, petroleum, oil, gas, mines, mining, minerals, transport, transportation, transports, railways, aviation, civil, ports, shipping, maritime, marine, infrastructure, works, housing, urban, planning, land, lands, local, government, regional, development, cooperation, co-operation, integration, international, european, relations, defence, defense, security, national, homeland, justice, law, legal, immigration, citizenship, migration, communications, communication, information, media, broadcasting, digital, digitalisation, telecommunications, posts, ict, it, space, nuclear, competitiveness, reform, reforms, administration, budget, planning, strategic, strategy, sustainable, sustainability, transition, veterans, religious, minority, parliamentary, community, communities, consumer, enterprise, enterprises, entrepreneurship, small, medium, medium-sized, supply, promotion, export, exports, import, imports, marketing, logistics, operations, sales, human, humanitarian, aid, emergency, emergencies, disaster, management, crisis, population, statistics, protocol, consular, political, policy, asian, asia, asia-pacific, pacific, african, american, americas, middle, east, eastern, western, northern, southern, north, south, west, central, state, general, disarmament, multilateral, bilateral, expatriate, expatriates, endowments, islamic, hajj, skills, life, mobility, procurement, engineering, manufacturing, production, technical, scientific, nutrition, sanitation, hygiene, wildlife, conservation, biodiversity, oceans, fishery, textile, textiles, steel, chemicals, fertilizers, electronics, railway, roads, highways, steel, tribal, ayush, jal, shakti, panchayati, raj, indo-pacific, neighbourhood, enlargement, values, rights, freedom, liberties, growth, opportunities, cohesion, recovery, cities, city, village, area, areas, indigenous, northern, ireland, scotland, wales, corporate, cabinet, prime, interministerial, budgetary, revenue, customs, taxation, tax, privatisation, privatization, cyber, cybersecurity, intelligence, diaspora, student, students, poverty, alleviation, europe, africa, america, eurasia, oceania, caribbean, latin, d'état, holy, academia, graduate, undergraduate, finances, worship, remittances, academic, educational,  countries, nations, studies, exchange, exchanges, friendship, peace, peoples, companies, smes, employers, exporters, importers, producers, artificial, data, ai, state-owned, mine, quality, standards, safety, coordination, outreach, engagement, partnership, partnerships`,
  ),
  organisationHeads: words(
    `sabha, majlis, khural, hural, kenesh, mejlis, diwan, duma, knesset, riigikogu, sejm, verkhovna, vidhan, ministry, ministries, committee, office, group, university, chamber, bank, company, corporation, corp, corp., inc, inc., ltd, ltd., limited, co, co., ag, se, gmbh, s.a, s.a., plc, llc, llp, nv, n.v., b.v., bv, oy, ab, asa, kk, k.k., sdn, bhd, pte, pvt, spa, s.p.a., holdings, holding, association, council, commission, department, bureau, institute, institution, centres, centers, corps, agency, authority, government, embassy, consulate, federation, foundation, centre, center, parliament, party, union, airlines, airways, airport, port, hospital, school, college, museum, fund, organization, organisation, secretariat, court, assembly, senate, congress, board, society, club, alliance, confederation, administration, academy, directorate, directorate-general, division, ministry, mission, service, services, network, league, trust, partners, partnership, industries, motors, motor, technologies, technology, electronics, energy, petroleum, pharmaceuticals, pharma, systems, solutions, international, global, laboratories, laboratory, observatory, library, theatre, orchestra, press, media, news, television, radio, newspaper, consortium, forum, initiative, cabinet, navy, army, police, guard, forces, command, headquarters, exchange, stock exchange, insurance, capital, ventures, investments, securities, railways, railway, shipping, lines, telecom, telecommunications, mobile, automotive, automobile, automobiles, aerospace, engineering, construction, steel, chemical, chemicals, foods, breweries, brewery, stores, hotels, resort, zone, park, secretariat-general, presidency, prefectural government, municipality, county council, city council, city hall, town hall, treasury, faculty, caucus, taskforce, delegation, house, conference, community, church, unicef, unesco, undp, asean, nato, opec, who, imf, wto, unhcr, iaea, fao, unido, ilo, itu, wfp, ocha, oecd, osce, apec, mercosur, caricom, ecowas, saarc, bimstec, gcc, opcw, icc, ifc, adb, afdb, ebrd, eib, aiib, jica, koica, usaid, giz, kfw, mofa, fcdo, airbus, ngo, kpmg, universitas, université, universität, universidad, università, universidade, hochschule, conseil, ministère, oü, a/s, aps, oyj, sarl, sas, ltda, jsc, pjsc, ojsc, kft, pwc, hsbc, basf, bmw, ibm, sap, lg, kia, zte, eu, un, au, nations`,
  ),
  commonBodies: words(
    `government, city government, provincial government, municipal government, municipal party committee, party committee, central government, federal government, local government, state government, company, corporation, group, chamber, ministry, committee, council, commission, university, office, association, board, board of directors, executive board, management board, supervisory board, embassy, consulate, foundation, institute, agency, bank, city council, town council, city, town, province, state, county, district, country, delegation, party, parliament, organisation, organization, bureau, department, institution, school, college, hospital, club, union, federation, alliance, standing committee, international relations committee, executive committee, joint committee, working group, task force, national assembly, upper house, lower house, house, senate, high court, supreme court, central bank, region, prefecture, municipality, republic, kingdom, emirate, visiting delegation`,
  ),
  placeHeads: words(
    `city, province, prefecture, district, county, state, region, municipality, town, village, island, islands, oblast, krai, territory, voivodeship, canton, governorate, emirate, republic, kingdom, river, bay, sea, peninsula, valley, lake, delta, commonwealth, federation, township, borough, zone, special administrative region, autonomous region, autonomous prefecture, metropolitan area, area, parish`,
  ),
  placeStarts: words(
    `new, san, santa, saint, st, st., los, las, el, la, le, port, cape, rio, tel, hong, kuala, addis, abu, buenos, ho, phnom, ras, nur-sultan, nizhny, sao, são, saudi, sri, south, north, east, west, central, northeast, northwest, southeast, southwest, eastern, western, northern, southern, upper, lower, greater, inner, mount, lake, fort, den, the, puerto, costa, el, cote, côte, sierra, burkina, guinea, papua, trinidad, bosnia, czech, united`,
  ),
  groupHeads: words(
    `delegation, delegations, side, mission, missions, group, team, party, entourage, contingent, deputation, caravan, troupe, retinue`,
  ),
  peoplePlurals: words(
    `embassies, consulates, universities, ports, towns, chambers, ministries, governments, councils, municipalities, provinces, clubs, schools, hospitals, banks, airports, institutions, pupils, representatives, officials, members, executives, students, guests, leaders, entrepreneurs, envoys, diplomats, ambassadors, mayors, consuls, consuls general, consul generals, consuls-general, lawmakers, legislators, parliamentarians, companies, visitors, delegates, journalists, reporters, scholars, experts, teachers, professors, businessmen, businesspeople, businesspersons, business leaders, investors, ministers, governors, presidents, chairpersons, heads, directors, managers, researchers, scientists, athletes, artists, veterans, senators, congressmen, councillors, commissioners, generals, officers, cadets, participants, enterprises, firms, counterparts, ministers, staff, personnel, alumni, mps, meps, youths, young people, citizens, residents, workers, farmers, doctors, engineers, secretaries, deputies, ceos, chiefs, presidents, rectors, deans, advisers, advisors, princes, cities, envoys, dignitaries, figures, colleagues, specialists, professionals, pupils, interns, fellows, partners, stakeholders, suppliers, foreign ministers, heads of state, vice presidents, vice mayors`,
  ),
  ledBy: words(`led, headed, chaired, guided, fronted, spearheaded, captained, accompanied`),
  nameParticles: words(
    `de, da, do, dos, das, del, della, di, du, van, von, der, den, ter, ten, bin, bint, ibn, al, el, la, le, y, e, zu, of the, ap, af, av, ben, abu, binti, vel, a/l, s/o, d/o, und, dal, dalla, lo, los, las, ud, ul, ur`,
  ),
  agreementHeads: words(
    `agreement, agreements, memorandum, memoranda, memorandums, mou, mous, instrument, instruments, amendment, amendments, addendum, extension, treaty, treaties, contract, contracts, deal, deals, accord, accords, pact, pacts, protocol, protocols, convention, conventions, declaration, declarations, letter of intent, letters of intent, joint note, letter of agreement, letter of cooperation, letter of co-operation, letter of commitment, letter of understanding, letters of understanding, heads of terms, heads of agreement, terms of reference, loi, lois, communique, communiqué, charter, roadmap, road map, action plan, joint statement, framework, arrangement, arrangements, documents, document, minutes, projects, memorandum of understanding, memoranda of understanding, memorandum of cooperation, memorandum of co-operation, memorandum of agreement, memorandums of understanding, moc, mocs, moa, statement of intent, understanding, compact, concession, lease, term sheet, statement, plan, partnership, programme of cooperation, program of cooperation, intentions, notes, cooperation programme, work plan, loan, grant, joint venture, truce, ceasefire, armistice, exchange of notes, exchange of letters`,
  ),
  encounterNouns: words(
    `receptions, banquets, luncheons, dinners, lunches, meeting, meetings, talks, talk, discussions, discussion, consultations, consultation, negotiations, dialogue, conversation, conversations, audience, roundtable, round-table, round table, symposium, working lunch, working dinner, working breakfast, lunch, dinner, luncheon, breakfast, banquet, reception, bilaterals, tête-à-tête, exchange of views, sit-down, seminar, symposiums, session, interview, working session, round of talks, courtesy meeting, summit, parley, discussion meeting, exchange meeting, workshop, briefing, working meeting, get-together, chat, exchange`,
  ),
  remoteNouns: words(
    `phone call, telephone call, phone calls, phone conversation, telephone conversation, phone talks, telephone talks, call, calls, phone, telephone, telephone discussion, phone discussion`,
  ),
  gatheringNouns: words(
    `conference, forum, summit, congress, expo, exposition, fair, symposium, seminar, session, workshop, assembly, convention, festival, exhibition, ceremony, roundtable, dialogue, plenary, anniversary, general assembly, meeting, convocation, webinar, show, games, day, week, opening, launch, inauguration, gala, event, rally, briefing, consultations, talks, hackathon, colloquium, retreat`,
  ),
  prepositions: words(
    `with, in, at, on, from, of, for, to, by, between, among, during, after, before, following, under, over, into, through, within, without, against, toward, towards, near, since, until, till, as, via, upon, about, regarding, concerning, alongside, amid, including, across, ahead of, along with, together with, outside, inside, around, behind, beyond, despite, throughout, than, per, along, onto, off, besides, except, like`,
  ),
  subordinators: words(
    `if, whether, unless, that, which, who, whom, whose, when, while, where, because, although, though, since, so that, in case, once, as soon as, provided, until, whereas, wherein, whereby`,
  ),
  adverbs: words(
    `also, today, yesterday, now, then, recently, earlier, later, separately, jointly, officially, formally, finally, just, already, subsequently, personally, warmly, cordially, briefly, again, previously, individually, respectively, virtually, privately, publicly, successfully, together, both, each, all, here, there, thereafter, still, further, first, twice, afterwards, afterward, meanwhile, likewise, solemnly, ceremonially, once, solely, simultaneously, thus, even, only, eventually, tentatively, provisionally, this afternoon, this morning, this evening, tonight, repeatedly, currently, often, frequently, regularly, yesterday evening, yesterday afternoon, yesterday morning, last night, too, as well, recently, lately, yet, in turn, in person, met, soon, probably, possibly, reportedly, allegedly, duly, long, ever`,
  ),
  functionWords: words(
    `the, a, an, this, that, these, those, on, in, at, during, after, before, following, as, with, for, from, by, to, of, and, but, or, nor, so, yet, it, its, he, his, she, her, they, their, we, our, you, your, i, my, there, here, both, all, some, many, most, several, each, every, other, another, such, while, when, where, who, which, what, how, why, nobody, none, neither, no-one, if, unless, although, though, because, since, until, once, earlier, later, meanwhile, moreover, furthermore, however, therefore, also, then, thus, not, no, yes, speaking, addressing, welcoming, accompanied, led, headed, during, under, over, between, among, through, throughout, within, without, upon, about, according, based, founded, established, located, among, today, yesterday, tomorrow, tonight, last, next, earlier, recently, now, one, two, three, four, five, six, seven, eight, nine, ten, more, first, second, third, finally, firstly, secondly, thirdly, hopefully, instead, despite, besides, regarding, concerning, prior, ahead, per, via, please, read, photo, source, editor, is, was, were, are, be, been, has, have, had, will, would, may, might, can, could, should, must, do, does, did, joining, noting, attending, attended, present, participants, talks, discussions, delegation, agreement, meeting, officials, leaders, having, being, together, both, along, alongside, them, him, us, own, same, any, only, even, further, commenting, responding, asked, founded, built, signed, held, hosted, organized, organised, created, new, old, key, main`,
  ),
  verbs: {
    meet: words('meet:met'),
    hold: words('hold:held, conduct, co-hold:co-held, stage'),
    have: words('have:had, enjoy'),
    receive: words('receive, host, welcome, greet, entertain'),
    visit: words('visit, tour, inspect'),
    arrive: words(
      'arrive, travel, leave:left, gather, fly:flew:flown, come:came:come, go:went:gone, land, head, depart',
    ),
    pay: words(
      'pay:paid, make:made, undertake:undertook:undertaken, conclude, wrap, begin:began:begun, start, kick, embark, complete, end',
    ),
    call: words(
      'call, speak:spoke:spoken, talk, phone, telephone, confer, huddle, sit:sat, exchange, engage, discuss, interact',
    ),
    sign: words(
      'sign, re-sign, ink, initial, seal, co-sign, cosign, renew, enter, strike:struck, clinch, formalise, formalize, finalise, finalize, countersign, exchange, conclude, execute, subscribe',
    ),
    attend: words(
      'attend, grace, participate, join, represent, take:took:taken, witness, see:saw:seen, oversee:oversaw:overseen',
    ),
    accompany: words('accompany, escort, support, join, guide, show:showed:shown, assist, flank'),
    head: words('lead:led, head, comprise, consist, include'),
    preside: words('preside, chair, co-chair, moderate, cochair, officiate'),
    convene: words('convene, organise, organize, open, inaugurate, launch, kick, close, conclude'),
    speak: words('deliver, address, give:gave:given, speak:spoke:spoken'),
    occur: words('occur, take:took:taken, happen, last'),
    be: words('be:was:been'),
    cancel: words(
      'cancel, postpone, delay, suspend, call, adjourn, abandon, reschedule, shelve, scrap, boycott, skip, miss',
    ),
    control: words(
      'plan, intend, hope, want, agree, expect, schedule, invite, propose, refuse, decline, fail, urge, ask, seek:sought, offer, promise, vow, prepare, consider, aim, order, authorise, authorize, allow, request, wish, pledge, decide, need, try, attempt, look, encourage, instruct, permit, enable, require, oblige, mandate, recommend, suggest, demand, await, anticipate, threaten, reject, deny, rule, advise, envisage, foresee:foresaw:foreseen, approve, ratify, empower, appeal, wait, desire, design',
    ),
    report: words(
      'say:said, tell:told, add, note, stress, state, recall, remark, explain, emphasise, emphasize, underline, underscore, point, express, reiterate, affirm, reaffirm, report, claim, believe, doubt, allege, dream:dreamt, imagine, pretend, speculate, suspect, write:wrote:written, quote, describe, comment, observe, mention, declare, conclude, indicate',
    ),
    announce: words(
      'announce, appoint, name, elect, launch, unveil, inaugurate, send:sent, congratulate, release, publish',
    ),
    other: words(
      'include, explore, grant, feature, praise, thank, brief, treat, introduce, share, review, brief, convey, extend, commend, highlight, work, continue, help, become:became:become, remain, show:showed:shown, get:got, see:saw:seen, use, build:built, provide, serve, play, develop, promote, strengthen, deepen, expand, establish, found, create, grow:grew:grown, begin:began:begun, mark, celebrate, bring:brought, award, plant, lay:laid, watch, enter, spend:spent, stay, return, follow, start, run:ran:run, win:won, lose:lost, buy:bought, sell:sold, produce, operate, invest, consist, focus, cover, cooperate, collaborate, appreciate, pose, hear:heard, feel:felt, think:thought, find:found, put:put, set:set, affix, append, culminate, result, formalise, cement, rise:rose:risen, stand:stood, draw:drew:drawn, fall:fell:fallen, keep:kept, know:knew:known, raise, call, wish, respond, reply, congratulate, gather',
    ),
  },
  openingWords: words(
    `afterwards, afterward, additionally, separately, similarly, subsequently, previously, currently, originally, accordingly, likewise, nevertheless, nonetheless, consequently, overall, indeed, moreover, addressing, visiting, receiving, greeting, thanking, delivering, opening, concluding, chairing, citing, referring, regarding, representatives, participants, members, experts, students, companies, annual, total, thanks, congratulations, signatures, business, cooperation, delivery, bilateral, political, economic, while, whereas, besides, early, late, thereafter, otherwise, perhaps, today's, yesterday's, earlier, whether, like, unlike, well, dear, welcome, let, now, then, again, still, amid, as, at, upon, across, around, beyond, against, behind, below, above, inside, outside, off, out, up, down, due, given, including, such, what's, tensions, relations, trade, ties`,
  ),
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  weekdays: [
    ['sunday', 'sun.'],
    ['monday', 'mon.'],
    ['tuesday', 'tue.', 'tues.'],
    ['wednesday', 'wed.'],
    ['thursday', 'thu.', 'thurs.'],
    ['friday', 'fri.'],
    ['saturday', 'sat.'],
  ],
  numbers: words(
    `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty`,
  ),
  phrases: englishPhrases,
  clauses: englishClauses,
  dates: englishDates,
  frames: englishFrames,
  events: englishEvents,
  actors: englishActors,
};
