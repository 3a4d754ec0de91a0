import { useTranslation } from 'react-i18next';
import { currentLocale } from '../i18n';
import { useMe } from '../session/me';
import type { Move } from './case-data';
import { useCase } from './case-frame';

/** Whose turn an act is, in words: the reader, then those of the team who have the role; a role that nobody of the team has, by its name. */
export function useWhoActs(): (move: Move) => string {
  const { t } = useTranslation('officer');
  const me = useMe();
  const { view } = useCase();
  return ({ roles, mine }) => {
    const held = roles.filter((role) => view.team.some((member) => member.role === role));
    const others = view.team.filter((member) => roles.includes(member.role) && member.personId !== me?.person.id);
    const unheld = mine ? [] : roles.filter((role) => !held.includes(role) && !role.startsWith('supplier'));
    const names = [
      ...(mine ? [t('gate.you')] : []),
      ...others.map(({ name, role }) => `${name} (${t(`role.${role}`).toLowerCase()})`),
      ...(held.length === 0 ? unheld.map((role) => t(`role.${role}`).toLowerCase()) : []),
      ...(roles.includes('supplier_owner') ? [t('gate.supplier')] : []),
    ];
    return new Intl.ListFormat(currentLocale(), { type: 'disjunction' }).format(names);
  };
}
