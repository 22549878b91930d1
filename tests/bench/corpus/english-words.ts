const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Function words of English, the most frequent first. */
export const functionWords = split(`
  the of to and in a that for is on with as by was at it from has be its said have an not are their which who but they had this he were
  will been more would or also after his than over one some there other into up out about when all while what could between no if two
  against since during only before most any new many where under such because both those these through so can may even against still
  among although how them her we our then now first last should without within three around however including
`);

/** English words that take regular endings, those that the news has most often first. */
export const regularWords = split(`
  report attack border government force official group security claim support leader talk country state region policy visit meet refuse
  accuse order demand pressure threaten operation killing arrest strike raid bomb camp militant fighter insurgent soldier villager trade
  market export import price deal treaty negotiate ceasefire truce protest march election vote party candidate minister parliament court
  judge lawyer trial sentence prison release detain deport refugee migrant settle return border fence checkpoint patrol weapon rocket drone
  missile tank convoy ambush target casualty victim death funeral mourner shrine mosque school student teacher hospital doctor nurse
  vaccine campaign aid donate charity fund budget tax debt loan bank invest project dam river flood drought harvest farmer wheat crop
  mine mineral pipeline port road rail airport tunnel bridge power plant factory worker union wage contract company owner sponsor
  recruit train smuggle traffic drug opium heroin seize launder network cell faction splinter merge alliance rival dispute feud clan tribe
  elder council jirga mediate broker promise warn condemn deny confirm admit argue explain suggest propose reject accept recognise
  sanction embargo ban expel invite summon ambassador embassy consulate diplomat envoy mission delegate summit conference statement
  document letter speech interview journalist newspaper editor channel broadcast video picture website account message rumour hoax
  survey poll figure estimate record count measure increase decline rise climb surge double shrink expand spread reach cross enter leave
  withdraw retreat advance capture defend guard protect escape hide search trace track monitor watch observe inspect check review study
  analyse compare assess predict expect hope fear doubt blame trust betray respect honour insult threaten punish reward pardon appeal
  challenge compete struggle resist surrender victory defeat battle war peace conflict crisis emergency curfew riot crowd rally strike
  neighbour ally enemy partner friend brother family woman child household community minority sect scholar cleric preacher sermon doctrine
  ideology movement revolution reform regime monarchy republic province district capital village city town valley mountain desert coast
  island winter summer season month week decade century anniversary history memory origin motive reason result effect influence interest
  concern danger risk warning signal pattern trend method tactic strategy plan purpose goal aim limit condition term clause rule law
`);
