/**
 * Legal forms at the end of a company's name, which writers add and drop at will. Folded. What belongs here: forms of
 * incorporation and the words for a whole group; not what tells one company of a group from another (`Energy`, `China`).
 */
export const companySuffixes = new Set(
  `co ltd limited inc incorporated corp corporation company group holding holdings plc llc llp lp ag gmbh se kg kgaa sa sas
  spa srl bv nv ab asa as oy oyj kk pte pty sdn bhd jsc ojsc pjsc cjsc ooo sarl`.split(/\s+/),
);

/**
 * Head nouns of public bodies. A name with one of them is the same whichever way its `of` runs
 * (`People's Government of Changchun City`, `Changchun Municipal People's Government`). Folded. Schools and banks do not
 * belong here: the University of York is not York University, and Bank of China is not China Bank.
 */
export const publicBodyWords = new Set(
  `government committee commission office bureau department ministry council congress embassy consulate administration
  authority secretariat assembly parliament senate chamber district`.split(/\s+/),
);

/** Words that say nothing about which body is meant. Folded. A typed name of only such words names no entity. */
export const genericWords = new Set(
  `the a an of and for in on at to from by with de la du des le der die das und et
  city municipal municipality town county province provincial prefecture district region regional state national central
  people peoples party committee commission office bureau department ministry council congress government governmental
  embassy consulate general delegation delegates representatives members group company corporation co ltd inc limited
  association federation confederation union chamber commerce foundation institute centre center university college school
  academy bank international foreign affairs mayor president director secretary minister governor chairman vice deputy
  officials leaders guests enterprises entrepreneurs students side sides team board agency authority organisation
  organization society club hospital museum park zone development trade investment promotion cooperation`.split(
    /\s+/,
  ),
);
