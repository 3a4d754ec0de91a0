import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../officer/act-dialog';
import { colleaguesQuery } from '../officer/colleagues';
import { isExpertOnly } from '../session/me';
import { Button, SelectField } from '../ui';
import type { Evaluation, Seat } from './evaluation-data';

interface Invited {
  readonly personId: string | undefined;
  readonly role: 'chair' | 'member';
}

interface InvitePanelProps {
  readonly evaluation: Evaluation;
  /** In whose place; without it the panel grows. */
  readonly replaces: Seat | undefined;
  readonly onClose: () => void;
}

/** Calls the city's experts to score a round; who works for the city in another role cannot be called. */
export function InvitePanel({ evaluation, replaces, onClose }: InvitePanelProps) {
  const { t } = useTranslation('evaluation');
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const hasChair = evaluation.panel.some((seat) => seat.role === 'chair' && seat.state !== 'replaced');
  const [members, setMembers] = useState<readonly Invited[]>([
    { personId: undefined, role: replaces?.role ?? (hasChair ? 'member' : 'chair') },
  ]);
  const free = colleagues.filter((person) => isExpertOnly(person.roles) && !evaluation.panel.some((seat) => seat.personId === person.id));
  const change = (index: number, changes: Partial<Invited>) =>
    setMembers(members.map((member, at) => (at === index ? { ...member, ...changes } : member)));
  const nameOf = (personId: string | undefined) => free.find((person) => person.id === personId)?.name ?? '';
  const [first] = members;
  return (
    <ActDialog
      title={replaces ? t('panel.replaceTitle', { name: replaces.name }) : t('panel.inviteTitle')}
      submit={t('panel.send')}
      address={`rounds/${evaluation.roundId}/panel`}
      body={() => ({ members: members.map((member) => ({ ...member, ...(replaces && { replaces: replaces.personId }) })) })}
      gaps={members.flatMap((member, index) => (member.personId ? [] : [{ path: `person-${index}`, text: t('panel.choose') }]))}
      done={replaces ? t('panel.replaced', { name: nameOf(first?.personId) }) : t('panel.sent', { count: members.length })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <p>{t('panel.inviteText')}</p>
          {free.length === 0 && <p>{t('panel.nobody')}</p>}
          {members.map((member, index) => (
            <div key={index} className="invited">
              <SelectField
                id={`person-${index}`}
                label={t(replaces ? 'panel.replaceWith' : 'panel.person')}
                placeholder={t('panel.choose')}
                options={free
                  .filter((person) => person.id === member.personId || !members.some((other) => other.personId === person.id))
                  .map((person) => ({ value: person.id, label: [person.name, ...person.skills.slice(0, 2)].join(', ') }))}
                value={member.personId}
                error={errorOf(`person-${index}`)}
                onChange={(personId) => change(index, { personId })}
              />
              {!replaces && (
                <SelectField
                  id={`role-${index}`}
                  label={t('panel.role')}
                  options={(['chair', 'member'] as const).map((role) => ({ value: role, label: t(`panel.${role}`) }))}
                  value={member.role}
                  onChange={(role) => change(index, { role })}
                />
              )}
              {members.length > 1 && (
                <Button small variant="quiet" onClick={() => setMembers(members.filter((_, at) => at !== index))}>
                  {t('panel.remove', { name: nameOf(member.personId) || String(index + 1) })}
                </Button>
              )}
            </div>
          ))}
          {!replaces && members.length < free.length && (
            <div>
              <Button small icon="plus" onClick={() => setMembers([...members, { personId: undefined, role: 'member' }])}>
                {t('panel.add')}
              </Button>
            </div>
          )}
        </>
      )}
    </ActDialog>
  );
}
