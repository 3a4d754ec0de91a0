import type { Text3 } from '@app/kernel';
import { casePath, type Part } from './acts';

/** What waits for a person beside the moves, by the code that the API names. */
const TODOS: Readonly<Record<string, { readonly name: Text3; readonly part?: Part }>> = {
  'cases.declare': { name: { fi: 'Ilmoita sidonnaisuutesi', sv: 'Anmäl dina bindningar', en: 'Declare your ties' } },
  'needs.write': { part: 'need', name: { fi: 'Kirjoita tarvekuvaus', sv: 'Skriv behovsbeskrivningen', en: 'Write the need' } },
  'needs.review': {
    part: 'need',
    name: { fi: 'Hyväksy tai palauta tarve', sv: 'Godkänn eller returnera behovet', en: 'Approve or return the need' },
  },
  'evaluation.invite-panel': {
    part: 'evaluation',
    name: { fi: 'Kutsu arviointiryhmä', sv: 'Kalla bedömningsgruppen', en: 'Invite the panel' },
  },
  'evaluation.replace-expert': {
    part: 'evaluation',
    name: {
      fi: 'Kutsu arvioija esteellisen tilalle',
      sv: 'Kalla en bedömare i den jävigas ställe',
      en: 'Invite an expert in place of one with a tie',
    },
  },
  'evaluation.check-suitability': {
    part: 'evaluation',
    name: { fi: 'Tarkasta tarjoajien soveltuvuus', sv: 'Pröva anbudsgivarnas lämplighet', en: 'Check the tenderers’ suitability' },
  },
  'evaluation.answer-correction': {
    part: 'evaluation',
    name: { fi: 'Ratkaise hankintaoikaisu', sv: 'Avgör upphandlingsrättelsen', en: 'Decide on the demand for correction' },
  },
  'evaluation.check-winner': {
    part: 'evaluation',
    name: { fi: 'Tarkasta voittajan selvitykset', sv: 'Granska vinnarens utredningar', en: 'Check the winner’s documents' },
  },
  'evaluation.write-contract': {
    part: 'evaluation',
    name: { fi: 'Valmistele sopimus', sv: 'Bered kontraktet', en: 'Prepare the contract' },
  },
  'pilots.measure': {
    part: 'pilot',
    name: {
      fi: 'Kirjaa puuttuva kuukauden mittaus',
      sv: 'Anteckna månadens mätning som saknas',
      en: 'Record the month’s missing measurement',
    },
  },
  'pilots.confirm-checkpoint': {
    part: 'pilot',
    name: { fi: 'Vahvista välikatselmus', sv: 'Bekräfta mellangranskningen', en: 'Confirm the checkpoint' },
  },
  'pilots.decide-delivery': {
    part: 'pilot',
    name: { fi: 'Päätä toimituksen hyväksymisestä', sv: 'Besluta om leveransen godkänns', en: 'Decide whether the delivery is accepted' },
  },
};

/** What waits, as a task. */
export const todoIn = (code: string): Text3 => TODOS[code]?.name ?? { fi: code, sv: code, en: code };

/** The page where it is done. */
export const placeOfTodo = ({ caseId, code }: { readonly caseId: string; readonly code: string }): string => {
  const part = TODOS[code]?.part;
  return part ? casePath(caseId, part) : `${casePath(caseId)}#team`;
};
