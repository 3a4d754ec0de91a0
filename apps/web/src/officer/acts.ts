import type { Reason, Text3 } from '@app/kernel';

/** The pages of a case, each under its own address. */
export const PARTS = ['need', 'dialogue', 'tender', 'evaluation', 'pilot', 'timeline', 'documents', 'history'] as const;
export type Part = (typeof PARTS)[number];
/** Where in the case: a part, or a page inside one. */
export type Place = Part | 'tender/opening' | 'tender/award';

interface Act {
  /** As a task: begins with a verb. */
  readonly verb: Text3;
  readonly part: Place;
}

/** The acts that move a case, by the command that the API names. */
const ACTS: Readonly<Record<string, Act>> = {
  'dialogue.publishConsultation': {
    part: 'dialogue',
    verb: { fi: 'Julkaise markkinakartoitus', sv: 'Publicera marknadskartläggningen', en: 'Publish the consultation' },
  },
  'dialogue.publishSummary': {
    part: 'dialogue',
    verb: { fi: 'Julkaise vuoropuhelun yhteenveto', sv: 'Publicera sammandraget av dialogen', en: 'Publish the dialogue summary' },
  },
  'tendering.publishCall': {
    part: 'tender',
    verb: { fi: 'Julkaise tarjouspyyntö', sv: 'Publicera anbudsförfrågan', en: 'Publish the call for tenders' },
  },
  'tendering.openRound': { part: 'tender/opening', verb: { fi: 'Avaa tarjoukset', sv: 'Öppna anbuden', en: 'Open the tenders' } },
  'evaluation.selectCandidates': {
    part: 'evaluation',
    verb: { fi: 'Valitse ehdokkaat', sv: 'Välj anbudssökandena', en: 'Select the candidates' },
  },
  'evaluation.finaliseRound': {
    part: 'evaluation',
    verb: { fi: 'Vahvista laadun arviointi', sv: 'Fastställ kvalitetsbedömningen', en: 'Make the quality scores final' },
  },
  'evaluation.drawLot': { part: 'evaluation', verb: { fi: 'Vedä arpa', sv: 'Dra lotten', en: 'Draw the lot' } },
  'evaluation.proposeAward': {
    part: 'tender/award',
    verb: { fi: 'Tee esitys hankintapäätökseksi', sv: 'Lägg fram förslaget till upphandlingsbeslut', en: 'Propose the award' },
  },
  'evaluation.decideAward': {
    part: 'tender/award',
    verb: { fi: 'Tee hankintapäätös', sv: 'Fatta upphandlingsbeslutet', en: 'Decide on the award' },
  },
  'evaluation.notifyAward': {
    part: 'tender/award',
    verb: { fi: 'Anna päätös tiedoksi', sv: 'Delge beslutet', en: 'Notify everyone of the decision' },
  },
  'evaluation.signContract': {
    part: 'tender/award',
    verb: { fi: 'Allekirjoita sopimus', sv: 'Underteckna kontraktet', en: 'Sign the contract' },
  },
  'pilots.open': { part: 'pilot', verb: { fi: 'Avaa kokeiluvaihe', sv: 'Öppna försöksskedet', en: 'Open the pilot stage' } },
  'pilots.fixRule': {
    part: 'pilot',
    verb: { fi: 'Kiinnitä päätössääntö', sv: 'Fastställ beslutsregeln', en: 'Fix the decision rule' },
  },
  'pilots.start': { part: 'pilot', verb: { fi: 'Aloita kokeilu', sv: 'Starta försöket', en: 'Start the pilot' } },
  'pilots.report': { part: 'pilot', verb: { fi: 'Laadi kokeilun raportti', sv: 'Skriv försökets rapport', en: 'Write the pilot report' } },
  'pilots.decide': { part: 'pilot', verb: { fi: 'Päätä kokeilusta', sv: 'Besluta om försöket', en: 'Decide on the pilot' } },
};

/** What the clock does by itself when the moment comes, by command. */
const MOMENTS: Readonly<Record<string, { readonly name: Text3; readonly part: Place }>> = {
  'dialogue.endConsultation': {
    part: 'dialogue',
    name: { fi: 'Tietopyynnön vastausaika päättyy', sv: 'Svarstiden för informationsbegäran går ut', en: 'The time to answer ends' },
  },
  'tendering.passDeadline': {
    part: 'tender',
    name: { fi: 'Tarjousten määräaika päättyy', sv: 'Tidsfristen för anbuden går ut', en: 'The deadline for tenders passes' },
  },
  'evaluation.remindScores': {
    part: 'evaluation',
    name: { fi: 'Arvioijia muistutetaan pisteistä', sv: 'Bedömarna påminns om poängen', en: 'Experts are reminded of scores' },
  },
  'evaluation.endWaiting': {
    part: 'tender/award',
    name: { fi: 'Odotusaika päättyy', sv: 'Väntetiden går ut', en: 'The waiting period ends' },
  },
  'pilots.endRun': { part: 'pilot', name: { fi: 'Kokeilun aika päättyy', sv: 'Försökets tid går ut', en: 'The time of the pilot ends' } },
};

const OTHER: Text3 = { fi: 'Määräaika', sv: 'Tidsfrist', en: 'Deadline' };

/** A part of a case by the room that a command or a refusal's code begins with. */
const ROOMS: Readonly<Record<string, Place>> = {
  needs: 'need',
  dialogue: 'dialogue',
  tendering: 'tender',
  evaluation: 'evaluation',
  pilots: 'pilot',
};
const roomOf = (name: string) => ROOMS[name.split('.')[0] ?? ''];

/** The act as a task, `Julkaise tarjouspyyntö`; the command's own name for one that is not known here. */
export const verbOf = (command: string): Text3 => ACTS[command]?.verb ?? { fi: command, sv: command, en: command };

/** What passes at a moment of the clock. */
export const momentOf = (command: string): Text3 => MOMENTS[command]?.name ?? OTHER;

export const casePath = (caseId: string, part?: Place): string => `/app/cases/${caseId}${part ? `/${part}` : ''}`;

/** The page where a command is carried out, or where its moment matters. */
export const placeOfCommand = (caseId: string, command: string): string =>
  casePath(caseId, ACTS[command]?.part ?? MOMENTS[command]?.part ?? roomOf(command));

/** Reasons that only time takes away. */
const TIME: readonly string[] = [
  'dialogue.still-open',
  'dialogue.meeting-ahead',
  'tendering.opening-too-early',
  'evaluation.waiting-runs',
  'pilots.still-runs',
];

/** The page where a reason is mended; none where time or another person must do it. */
export function placeOfReason(caseId: string, { code }: Pick<Reason, 'code'>): string | undefined {
  if (TIME.includes(code)) return undefined;
  if (code === 'cases.ties-not-declared' || code === 'cases.member-has-conflict') return `${casePath(caseId)}#team`;
  const part = roomOf(code);
  return part && casePath(caseId, part);
}
