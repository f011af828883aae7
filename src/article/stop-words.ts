/**
 * The commonest small words of languages in Latin letters, by ISO 639-1 code.
 * What belongs here: articles, prepositions, pronouns and auxiliaries of running text; no names, no words of one letter
 * that several languages share.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in for with on was were is are by at from that he his it an as be has have had will this their its who which been they she but not or also said after during would met',
  de: 'der die das und in zu den mit von für auf ist im dem des sich ein eine einer einen einem auch als an er es sie nach wurde wurden werden bei aus am zum zur hat haben sind war waren nicht wie über',
  fr: 'le la les de des du et à un une en que qui dans pour par sur au aux avec est a été sont ce cette il elle ont ses son sa leur ainsi plus',
  es: 'el la los las de del y en que un una por con para se su sus al es fue como más lo entre sobre han ha este esta también sin desde',
  pt: 'o os as de do da dos das e em no na nos nas que um uma por com para se ao à foi é são como mais pelo pela também seu sua entre sobre não',
  it: 'il lo la gli le di del della dei delle dello e in che un una per con si al alla nel nella è da dal dalla sono ha stato come anche più tra suo sua hanno ai',
  nl: 'de het een en van in op met voor te is dat die aan door zijn bij als ook naar om werd werden heeft hebben er uit tijdens over tot niet was deze',
  sv: 'och att det som en på är av för med den till i har de inte om ett han var från vid sin under också kommer blev',
  da: 'og at det som en på er af for med den til i har de ikke om et han var fra ved sin under også blev der kan',
  no: 'og at det som en på er av for med den til i har de ikke om et han var fra ved sin under også ble kan',
  fi: 'ja on ei se että oli ovat myös kanssa mutta kuin sekä hän joka tai ovat mukaan vuoden jälkeen olla',
  pl: 'i w na z do się jest że oraz nie przez od dla po o jak to są został za przy także był które który',
  cs: 'a v na se je že do s z o k pro by za jako jsou také byl byla který která při po ve od',
  ro: 'și de la în a cu pe din care un pentru al ale este sunt mai fost prin despre că au să',
  hu: 'a az és hogy nem is egy volt meg már de ez csak mint között szerint után valamint magyar által',
  tr: 've bir bu ile için da de olarak olan çok daha gibi kadar sonra ise arasında oldu en göre her türkiye',
  id: 'yang dan di dengan untuk dari pada ini ke dalam akan itu oleh para tersebut juga telah sebagai adalah antara kepada',
  vi: 'của và các là có được trong cho với những một này đã người không tại đến về từ ngày hai để',
  hr: 'i u je na se da za su s od o koji kao te iz nije bi će između također biti ili',
};
