import type { PublisherCase } from './publisher-case.ts';

/** Ministries, embassies, presidencies and the European Union. */
export const ministries: readonly PublisherCase[] = [
  {
    name: 'a Pakistani ministry that prints the date below the text',
    header: 'Press Releases|\n\n',
    body: [
      [
        'The Foreign Secretary received the outgoing Ambassador of Norway today.',
        'She thanked him for his work.',
      ],
    ],
    footer: '\n\n14 June 2022\n\nClose Search Window',
    title: null,
    published: '2022-06-14',
  },
  {
    name: 'an island ministry with a standfirst and its address',
    header:
      'News\n\nMinister Rasheed receives new High Commissioners\n\nHigh Commissioners of Kenya and Fiji, and the Ambassador of Oman, took part in the ceremony\n\n',
    body: [
      ['Minister of Foreign Affairs Ahmed Rasheed received three new envoys this morning.'],
      ['During the meetings, the Minister spoke of climate finance and of fisheries.'],
    ],
    footer:
      '\n\nENDS\n\nMinistry of Foreign Affairs, Boduthakurufaanu Magu, 20077, | Tel Number: 00960 332-0000  |  Emergency Contact: 00960 798-0000',
    title: 'Minister Rasheed receives new High Commissioners',
  },
  {
    name: 'a ministry in the Caucasus',
    header: 'Minister Sargsian holds talks in Vilnius\n\n31 August, 2011\n\n',
    body: [
      [
        'On August 30, the Minister of Foreign Affairs held talks with his Lithuanian counterpart in Vilnius.',
      ],
      ['The sides signed a plan of consultations for 2012-2013.'],
    ],
    title: 'Minister Sargsian holds talks in Vilnius',
    published: '2011-08-31',
  },
  {
    name: 'the U.S. State Department, remarks',
    header:
      'Remarks With Belgian Foreign Minister Peeters Before Their Meeting\n\nLinda Carver\nSecretary of State\nTreaty Room\nWashington, DC\nJanuary 17, 2014\n\n',
    body: [
      ['SECRETARY CARVER: Good morning, everyone.', 'I am glad to welcome my friend from Belgium.'],
      ['FOREIGN MINISTER PEETERS: Thank you.', 'We will talk about trade first.'],
    ],
    title: 'Remarks With Belgian Foreign Minister Peeters Before Their Meeting',
    published: '2014-01-17',
    dateline: 'Washington',
  },
  {
    name: 'the U.S. State Department, readout by mail',
    header:
      'Secretary Carver’s Meeting with Uruguayan Foreign Minister Paz\n\nReadout\nOffice of the Spokesperson\nMay 3, 2023\n\n',
    body: [
      ['The following is attributable to Spokesperson Daniel Reed:'],
      [
        'Secretary of State Linda Carver met today with Uruguayan Foreign Minister Ana Paz in Washington, D.C.',
        'The Secretary thanked the U.N. mission for its work.',
      ],
    ],
    title: 'Secretary Carver’s Meeting with Uruguayan Foreign Minister Paz',
    published: '2023-05-03',
  },
  {
    name: 'the European Commission, with a place and date line',
    header:
      'European Commission - Press release\n\nEU and Zambia sign strategic partnership on raw materials\n\nBrussels, 26 October 2023\n\n',
    body: [
      ['The Commission and Zambia have today signed a partnership on sustainable raw materials.'],
      [
        'It was signed by Commissioner Petra Novak and Minister Joseph Mwila on the margins of the Global Gateway Forum.',
      ],
    ],
    footer:
      '\n\nFor more information\n\nQuestions and answers\n\nPress contact:\nJana Klein - Phone: +32 2 29 00000',
    title: 'EU and Zambia sign strategic partnership on raw materials',
    published: '2023-10-26',
    dateline: 'Brussels',
  },
  {
    name: 'the Council, with a numbered press release',
    header:
      'Press release No 12/2021, 4 May 2021\n\nPresident of the Court meets Chief Justice of Ireland\n\n',
    body: [['The President of the Court met the Chief Justice of Ireland in Luxembourg on 3 May.']],
    title: 'President of the Court meets Chief Justice of Ireland',
    published: '2021-05-04',
  },
  {
    name: 'a British department',
    header:
      'Press release\nUK and Moldova agree new trade terms\nThe deal cuts tariffs on wine and steel\n\nFrom:\nDepartment for Trade and The Rt Hon Ruth Lang MP\nPublished\n3 March 2022\n\n',
    body: [
      [
        'Trade Secretary Ruth Lang met Moldovan Economy Minister Ion Rusu in London today (Thursday 3 March).',
      ],
      ['They signed an agreement that covers goods worth £300 million a year.'],
    ],
    footer:
      '\n\nNotes to editors\n\n1. The UK and Moldova signed an earlier agreement in 2020.\n2. Figures come from the ONS.',
    title: 'UK and Moldova agree new trade terms',
    published: '2022-03-03',
    source: 'Department for Trade',
  },
  {
    name: 'a department with a knight, and with an “and” of its own',
    header:
      'Talks on fisheries\n\nFrom: Fisheries and Coast Office and Sir Alan Reed\nPublished 3 May 2021\n\n',
    body: [['The ministers spoke about cod for two hours in the harbour office of Lerwick.']],
    title: 'Talks on fisheries',
    published: '2021-05-03',
    source: 'Fisheries and Coast Office',
  },
  {
    name: 'an Indian press bureau',
    header:
      'Ministry of Steel\nIndia and Chile sign MoU on critical minerals\nPosted On: 24 JUL 2023 6:52PM by PIB Delhi\n',
    body: [
      [
        'Shri R.K. Mehta, Union Minister of Steel, signed a Memorandum of Understanding with Chile in New Delhi today.',
      ],
      ['The MoU will be valid for five years.', 'H.E. Mr. Pedro Rojas, Ambassador of Chile, was present.'],
    ],
    between: '\n\n \n\n',
    footer: '\n\n******\n\nNP/J.Khanna/GP/RP\n(Release ID: 1942099) Visitor Counter : 411',
    title: 'India and Chile sign MoU on critical minerals',
    published: '2023-07-24',
  },
  {
    name: 'a Chinese embassy',
    header:
      'Home > Embassy News\nAmbassador Tan Rui Pays Courtesy Call on Governor of Plovdiv\n2016/04/28\n\n',
    body: [['On April 27, Ambassador Tan Rui paid a courtesy call on Mr Ivan Kolev, Governor of Plovdiv.']],
    footer: '\n\nSuggest To A Friend:\n   Print\n',
    title: 'Ambassador Tan Rui Pays Courtesy Call on Governor of Plovdiv',
    published: '2016-04-28',
  },
  {
    name: 'a commissioner’s office with bars above and below',
    header:
      'About Us |  Consular Services |  Visa to China |  Media Services |  Policies |\n  Home > About Us > Commissioner > Relevant Activities\nCommissioner Gave Reception for New Consuls General\n\n',
    body: [
      ['On 8 December, the Commissioner gave a reception for the new Consuls General of Nigeria and Spain.'],
    ],
    footer: '\n\n<Suggest To A Friend>\nHome  |  Contact us   | Site Index   | Privacy |   Webmaster',
    title: 'Commissioner Gave Reception for New Consuls General',
  },
  {
    name: 'a presidency in Africa, with signature',
    header:
      'STATE HOUSE\nPresidential Communications Unit\n\nPRESS STATEMENT\n\nPresident Okello Meets Italian Investors\n\n',
    body: [
      ['President James Okello on Tuesday met a delegation of Italian investors at State House, Entebbe.'],
      ['The delegation was led by Mr Paolo Conti, Chairman of the chamber of commerce in Bari.'],
    ],
    footer: '\n\nGrace Auma\nSenior Press Secretary to the President\nSeptember 6, 2015\n',
    title: 'President Okello Meets Italian Investors',
    published: '2015-09-06',
  },
  {
    name: 'a French prefecture',
    header:
      'Accueil > Actualités\n\nLe préfet reçoit une délégation de la ville de Hefei\n\nPublié le 12 mai 2021\n\n',
    body: [
      ['Le préfet a reçu mardi une délégation de la ville de Hefei conduite par M. Wang Lei.'],
      ['Les deux parties ont signé une déclaration commune sur la recherche.'],
    ],
    footer: '\n\nCommuniqué de presse\nPartager\nImprimer',
    title: 'Le préfet reçoit une délégation de la ville de Hefei',
    published: '2021-05-12',
    language: 'fr',
  },
  {
    name: 'a Spanish ministry',
    header:
      'Nota de prensa\n\nEl ministro recibe a la embajadora de Filipinas\n\nMadrid, 3 de marzo de 2022.- ',
    body: [
      [
        'El ministro recibió hoy a la embajadora de Filipinas en la sede del ministerio.',
        'Los dos hablaron de turismo.',
      ],
    ],
    title: 'El ministro recibe a la embajadora de Filipinas',
    published: '2022-03-03',
    dateline: 'Madrid',
    language: 'es',
  },
];
