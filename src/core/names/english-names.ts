/** What English names are made of, whatever their subject. All words are folded. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are part of no name though they have a capital: at the beginning of a sentence, or in a headline. */
export const functionWords = toSet(
  'a about above according across actually after again against all almost along already also although always am amid amidst among an and ' +
    'another any are around as at away back be became because become been before behind being below beneath beside besides between beyond ' +
    'both but by came can cannot could despite did do does doing don done down due during each either else enough even eventually ever every ' +
    'except few fewer finally for from further had half has have having he hence her here hers him his how however i if in ' +
    'indeed inside instead into is it its itself just later least less let like likewise many may maybe me meanwhile might mine more ' +
    'moreover most much must my near neither never nevertheless no nobody none nor not nothing of off often on once only onto ' +
    'or otherwise our out outside over own part per perhaps rather say says several shall she should since ' +
    'so some soon still such than that the their them then thence there therefore these they this those though through ' +
    'throughout thus till to together too toward towards under unless unlike until up upon very via was we well were ' +
    'what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without ' +
    'would yes yet you your',
);

/** Words that look like acronyms where all is in capitals: “WHO WILL SAVE US”. */
export const wordsLikeAcronyms: ReadonlySet<string> = new Set([...functionWords, 'us']);

/** Words that only describe, where a capital begins a sentence with them. */
export const describingWords = toSet(
  'first five four last next now one other others same second seven six ten third three today tomorrow two yesterday ' +
    'big certain close closer common current critics deadly enter ethnic fellow foreign former fresh full good hardline hundreds ' +
    'key larger largest latest leaders local members modern neighbouring neighboring neither newer old older parts poor powerful present rare ' +
    'recent rival rogue rural secretive senior similar small smaller state strong suspected thousands tiny top troubled urban various war weak young',
);

/** Offices, ranks and forms of address. They stand before the name of a person and after that of a body: “TTP commander Noor Wali”. */
export const roles = toSet(
  'admiral adviser advisor agent ambassador analyst archbishop author ayatollah bishop brigadier captain caliph chair chairman chairperson ' +
    'chairwoman chancellor chief cleric colonel columnist commander commissioner congressman consul coordinator correspondent crown defector ' +
    'delegate deputy diplomat director doctor dr economist editor emir emissary envoy executive expert fighter fighters founder gen general ' +
    'governor head inspector journalist judge justice king lady leader leaders lecturer lieutenant lt maj major marshal mayor ' +
    'minister mp mr mrs ms negotiator official officials officer officers ombudsman operative pm policeman premier president ' +
    'prince princess principal prof professor prosecutor queen rapporteur representative reporter rep researcher scholar secretary senator ' +
    'sergeant sgt sheik sir soldier soldiers speaker spokesman spokesperson spokeswoman sultan superintendent treasurer troops vice writer',
);

/** Words before an office that belong to it: “Deputy Interior Minister”. */
export const roleModifiers = toSet(
  'acting adjutant agriculture assistant attorney chief commerce culture defence defense deputy economic economy education energy envoy ex ' +
    'field finance foreign former health information intelligence interim interior justice law lieutenant lead major military new oil planning ' +
    'prime railway religious resident second senior special spiritual state supreme then top trade under vice',
);

/** Nouns that make the name of a body or a branch, before or after other words. */
export const heads = toSet(
  'academy administration agency airlines airways alliance army assembly association authority bank bar battalion board brigade brigades ' +
    'broadcasting bureau cabinet caliphate center centre chamber chapter church club coalition college command commission committee community ' +
    'company confederation conference congress constabulary consortium consulate convention corporation corps council court cup ' +
    'department directorate division embassy emirate exchange faction federation fleet force forces forum foundation front fund ' +
    'government group guard guards hospital house inquiry institute institution insurance intelligence international jihad journal kingdom laboratory ' +
    'league liberation library ministry mission mosque movement museum navy network news observatory office orchestra organisation ' +
    'organization parliament partnership party peninsula police press programme program project province radio railway railways rangers regiment ' +
    'registry republic resistance review school senate service services show society squad squadron star stock subcontinent sultanate summit ' +
    'television times today tribune tribunal trust tv union unit united university vilayat voice watch wing youth zone',
);

/** Beginnings that a hyphen joins to a name without making it another: “anti-Taliban”, “Indo-Pakistani”. */
export const prefixes = toSet(
  'afro all anglo anti co counter cross euro ex far franco half indo inter intra mid mini neo non pan post pre pro quasi russo semi sino sub trans ultra un',
);

/** The small words inside English names, which spellings of a name may exchange or leave out. */
export const prepositions = toSet('for in of the');

const format = (options: Intl.DateTimeFormatOptions, day: number, month: number): string =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, month, day)).toLowerCase();

/** Months and days of the week. */
export const calendar: ReadonlySet<string> = new Set([
  ...Array.from({ length: 12 }, (_, month) => format({ month: 'long' }, 1, month)),
  ...Array.from({ length: 7 }, (_, day) => format({ weekday: 'long' }, day + 1, 0)),
]);

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The countries of the world. */
export const countries: ReadonlySet<string> = new Set(
  letters.flatMap((a) => letters.flatMap((b) => regions.of(a + b)?.toLowerCase() ?? [])),
);
