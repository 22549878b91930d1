import { nameRules, type NameType } from './names/name-types.ts';
import type { Arrival } from './site.ts';
import type { ClaimRef } from './site-claims.ts';
import type { ActorData, ClaimData, GradedDate, NoteData, PlaceData, QuestionData } from './content/schemas.ts';
import type { Side } from './sides.ts';

/** Words for people, one set for the whole site. */
export const actorKindLabels: Readonly<Record<ActorData['kind'], { readonly one: string; readonly many: string }>> = {
  'militant-group': { one: 'Militant group', many: 'Militant groups' },
  movement: { one: 'Movement', many: 'Movements' },
  faction: { one: 'Faction', many: 'Factions' },
  'political-front': { one: 'Political front', many: 'Political fronts' },
  'criminal-network': { one: 'Criminal network', many: 'Criminal networks' },
  state: { one: 'State', many: 'States' },
  bloc: { one: 'Bloc of states', many: 'Blocs of states' },
  government: { one: 'Government', many: 'Governments' },
  'armed-force': { one: 'Armed force', many: 'Armed forces' },
  'state-agency': { one: 'State agency', many: 'State agencies' },
  'intl-org': { one: 'International organisation', many: 'International organisations' },
  'think-tank': { one: 'Research institute', many: 'Research institutes' },
  media: { one: 'News organisation', many: 'News organisations' },
  person: { one: 'Person', many: 'People' },
  community: { one: 'Community', many: 'Communities' },
  'descriptor-group': { one: 'Group known by a description', many: 'Groups known by a description' },
};

export const placeKindLabels: Readonly<Record<PlaceData['kind'], { readonly one: string; readonly many: string }>> = {
  country: { one: 'Country', many: 'Countries' },
  region: { one: 'Region', many: 'Regions' },
  border: { one: 'Border', many: 'Borders' },
  province: { one: 'Province', many: 'Provinces' },
  district: { one: 'District', many: 'Districts' },
  city: { one: 'City', many: 'Cities' },
  town: { one: 'Town', many: 'Towns' },
  port: { one: 'Port', many: 'Ports' },
  site: { one: 'Site', many: 'Sites' },
};

export const claimKindLabels: Readonly<Record<ClaimData['kind'], string>> = {
  attack: 'attack',
  casualties: 'casualty figure',
  'military-action': 'military action',
  sanctuary: 'sanctuary',
  sponsorship: 'sponsorship',
  denial: 'denial',
  'diplomatic-act': 'diplomatic act',
  statistic: 'statistic',
  forecast: 'forecast',
  judgement: 'judgement',
  history: 'history',
};

/** What the positions on a question are to one another. */
export const questionKindLabels: Readonly<Record<QuestionData['kind'], string>> = {
  contradiction: 'The articles contradict one another',
  partial: 'They agree in part',
  explanations: 'Different explanations',
  readings: 'One fact, read differently',
  'not-comparable': 'Figures that cannot be compared',
  dates: 'A matter of dates',
  'one-sided': 'Told from one side alone',
};

/** What claims of other positions do that are not opposed. */
const otherwiseLabels: Readonly<Record<QuestionData['kind'], string>> = {
  contradiction: 'answer otherwise',
  partial: 'answer in part otherwise',
  explanations: 'explain otherwise',
  readings: 'read it otherwise',
  'not-comparable': 'give other figures, not comparable',
  dates: 'date or tell it otherwise',
  'one-sided': 'answer otherwise',
};

export const gradeLabels: Readonly<Record<GradedDate['grade'], string>> = {
  found: 'as published',
  inferred: 'inferred',
  unknown: 'not known',
};

export const groundLabels: Readonly<Record<NoteData['ground'], string>> = {
  text: 'from the article itself',
  arithmetic: 'from the article’s own figures',
  'other-article': 'from another article here',
  outside: 'outside knowledge, not in the article',
};

/** Who says a claim and how firmly, before its text: “The author asserts”, “Pakistan denies this”. The hedge applies to the text, so what is denied stands as it was said. */
export const formatSpeaker = (speaker: string | undefined, hedge: ClaimData['hedge']): string =>
  `${speaker ?? 'The author'} ${formatHedge(hedge, speaker === undefined)}`;

/** How firmly, as a verb: what others are quoted with is reported of them, and a denial comes before what it denies. */
export const formatHedge = (hedge: ClaimData['hedge'], byAuthor: boolean): string => {
  if (hedge === 'denies') return 'denies this';
  return hedge === 'reports' && !byAuthor ? 'is reported to say' : hedge;
};

/** What the other claims on a question do, by where they stand to one: words for after “Others”. */
export const toStanceLabels = (kind: QuestionData['kind']) =>
  [
    ['alike', 'agree'],
    ['opposed', 'differ'],
    ['otherwise', otherwiseLabels[kind]],
  ] as const;

/** The other articles that some claims stand in, by their short names. */
export const listOtherArticles = (refs: readonly ClaimRef[], articleId: string): readonly string[] =>
  [...new Set(refs.filter(({ article }) => article.id !== articleId).map(({ article }) => article.short))].toSorted();

/** What a side of a question is called. */
export const formatSide = (side: Side, named: QuestionData['sides']): string =>
  (side === 'yes' || side === 'no' ? named?.[side] : undefined) ?? sideLabels[side];

/** What the sides of a question are called where it does not say. */
const sideLabels: Readonly<Record<Side, string>> = {
  yes: 'Yes',
  between: 'In part, or left open',
  no: 'No',
  beside: 'Beside the question',
};

/** What a name is: “acronym”, “label given by Pakistan”. */
export const formatNameType = (type: NameType, imposer: string | undefined): string =>
  imposer === undefined ? nameRules[type].label : `label given by ${imposer}`;

/** What a name is to the page that a reader has come to by it. */
export const formatArrival = ({ type, by, isCapital = false }: Pick<Arrival, 'type' | 'by' | 'isCapital'>): string =>
  isCapital ? 'its capital' : formatNameType(type, by?.name);

/** “1 passage”, “2 passages”. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The sign on a claim that others contradict. */
export const contestedSign = '⇄';

/** Notes are lettered, so that they are not taken for claims: a, b, …, z, aa, ab. */
export const toLetters = (number: number): string =>
  (number > 26 ? toLetters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));
