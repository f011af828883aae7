/**
 * English words that carry no topic, so that neither an article nor a question is found by them. What belongs here:
 * words of grammar, words of asking (`show`, `find`), words of degree and order, and the general verbs and nouns of
 * plain talk. What does not: anything that a reader could look for, `meeting` and `agreement` among them.
 * Lower case, apostrophes left out.
 */
const pronouns = `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her
  hers herself it its itself they them their theirs themselves one ones oneself this that these those who whom whose which
  what whatever whichever whoever whomever somebody someone something anybody anyone anything everybody everyone
  everything nobody noone none nothing each either neither both all another other others such same own self thing things`;

const determiners = `a an the some any every no few fewer fewest many much more most less least lot lots several various
  certain enough half plenty`;

const prepositions = `about above across after against along alongside amid among amongst around as at before behind below
  beneath beside besides between beyond by concerning considering despite down during except excepting following for from
  in inside into like minus near of off on onto opposite out outside over past per plus regarding round save since than
  through throughout till to toward towards under underneath unlike until unto up upon versus via with within without`;

const conjunctions = `and or but nor so yet if unless although though because whereas while whilst whether when where why
  how once lest that than as thus hence therefore thereby therein thereof thereto thereafter whereby wherein whereupon
  whenever wherever hereby herein hereafter hereupon however nevertheless nonetheless moreover furthermore otherwise
  meanwhile likewise accordingly consequently instead rather`;

const auxiliaries = `am is are was were be been being do does did doing done have has had having can could may might must shall
  should will would ought need dare used let lets cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt arent wasnt
  werent wont wouldnt shouldnt mustnt neednt aint im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll
  weve wed were well thats theres whats wheres whos hows heres its`;

const adverbs = `not never ever always often sometimes seldom rarely usually generally typically mostly mainly largely partly
  already still again also too very quite almost nearly about just only even merely simply really actually indeed certainly
  perhaps maybe possibly probably likely apparently presumably obviously clearly particularly especially specifically
  respectively relatively reasonably sufficiently greatly highly fully entirely completely quickly soon shortly recently
  lately formerly previously initially finally eventually currently presently now then today nowadays here there
  elsewhere everywhere somewhere anywhere nowhere together apart away aside ahead back forth forward forwards further
  far near nearby else anyway anyhow somehow somewhat later latter earlier early former first firstly second secondly
  third thirdly last lastly next`;

const askingWords = `tell show find give list name describe explain please help want wants wanted wish look looking looks search
  query question asked ask asks know knows known knew thank thanks hello regard regards concern concerns concerned
  information detail details anything regarding article articles document documents paper papers`;

const plainVerbs = `get gets getting got gotten go goes going gone went come comes coming came make makes making made take takes
  taking taken took put puts give gives giving given gave keep keeps kept say says saying said see sees seeing seen saw
  seem seems seemed seeming think thinks try tries tried trying use uses using useful become becomes becoming became
  begin happen happens happened appear appears let allow allows allowed cause contain contains containing consider
  considered correspond corresponding follow follows followed hold indicate indicates indicated inner insofar involve
  involved involves involving obtain obtained obtaining occur occurs occurred provide provides provided providing
  relate related relating specify specified specifying suggest suggests suggested tend tends wonder work`;

const plainWords = `able available best better bad big case cases certain changes common different entire example examples
  general good great high important kind kinds large least long low main major manner means number numbers order part
  particular parts place point possible present problem problems rather real right same serious significant similar
  small sort sorts sure true type types usual value way ways whole new old etc eg ie ex vs viz et al re ok okay yes oh hi
  inc edu com welcome sorry thorough appropriate appreciate associated available awfully necessary novel normal
  sensible unfortunately unlikely else exactly zero two three four five six seven eight nine`;

export const stopWords: ReadonlySet<string> = new Set(
  [
    pronouns,
    determiners,
    prepositions,
    conjunctions,
    auxiliaries,
    adverbs,
    askingWords,
    plainVerbs,
    plainWords,
  ].flatMap((words) => words.split(/\s+/)),
);
