import { ROLES, type Role, type Text3 } from '@app/kernel';

/** What a person signs as. */
const TITLES: Readonly<Record<Role, Text3>> = {
  officer: { fi: 'Hankinta-asiantuntija', sv: 'Upphandlare', en: 'Procurement officer' },
  approver: { fi: 'Hyväksyjä', sv: 'Godkännare', en: 'Approver' },
  key_holder: { fi: 'Avaaja', sv: 'Öppnare', en: 'Opener' },
  lawyer: { fi: 'Hankintajuristi', sv: 'Upphandlingsjurist', en: 'Procurement lawyer' },
  need_owner: { fi: 'Tarpeen omistaja', sv: 'Behovsägare', en: 'Need owner' },
  decision_maker: { fi: 'Päätöksentekijä', sv: 'Beslutsfattare', en: 'Decision-maker' },
  expert: { fi: 'Arvioija', sv: 'Bedömare', en: 'Evaluator' },
  chair: { fi: 'Arviointiryhmän puheenjohtaja', sv: 'Bedömningsgruppens ordförande', en: 'Chair of the evaluation group' },
  reserve: { fi: 'Varaarvioija', sv: 'Ersättare i bedömningsgruppen', en: 'Reserve evaluator' },
  coordinator: { fi: 'Koordinaattori', sv: 'Koordinator', en: 'Coordinator' },
  administrator: { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Administrator' },
  supplier_owner: { fi: 'Toimittajan edustaja', sv: 'Leverantörens företrädare', en: 'Representative of the supplier' },
  supplier_user: { fi: 'Toimittajan edustaja', sv: 'Leverantörens företrädare', en: 'Representative of the supplier' },
};

/** Of several roles the one that weighs most: who decides, who prepares, who knows the law; then in the order of the house's list. */
const BY_WEIGHT: readonly Role[] = ['decision_maker', 'officer', 'lawyer', ...ROLES];

export const titleOf = (roles: readonly Role[]): Text3 => TITLES[BY_WEIGHT.find((role) => roles.includes(role)) ?? 'officer'];
