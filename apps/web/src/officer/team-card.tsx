import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, EXPERT_ROLES, type Role } from '@app/kernel';
import { call } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, ConfirmDialog, ErrorSummary, PersonRow, Rows, SelectField, Status } from '../ui';
import { useCase } from './case-frame';
import { colleaguesQuery } from './colleagues';
import { DeclareTies } from './declare-ties';

/** Who works on the case, who has declared their ties, and the acts that belong to a team. */
export function TeamCard() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  const [adding, setAdding] = useState(false);
  const [declaring, setDeclaring] = useState(false);
  const own = view.team.find((member) => member.personId === me?.person.id);
  const running = view.status === 'running';
  const mayAdd = running && me?.roles.some((role) => role === 'officer' || role === 'need_owner');
  return (
    <div id="team">
      <Card
        title={t('team.title')}
        flush
        side={
          mayAdd && (
            <Button small icon="plus" onClick={() => setAdding(true)}>
              {t('team.add')}
            </Button>
          )
        }
        foot={
          own &&
          running && (
            <Button small variant={own.declaredAt ? 'secondary' : 'primary'} onClick={() => setDeclaring(true)}>
              {t(own.declaredAt ? 'ties.again' : 'ties.title')}
            </Button>
          )
        }
      >
        <Rows>
          {view.team.map((member) => (
            <li key={member.personId} className="team-row">
              <ul>
                <PersonRow
                  name={member.name}
                  role={`${t(`role.${member.role}`)}${member.personId === view.owner.personId ? `, ${t('team.owner')}` : ''}`}
                />
              </ul>
              {!EXPERT_ROLES.includes(member.role) && (
                <p className="small">
                  {member.conflict ? (
                    <Status kind="problem">{t('team.conflict')}</Status>
                  ) : member.declaredAt ? (
                    <span className="muted">{t('team.declared', { day: f.day(dayOf(member.declaredAt)) })}</span>
                  ) : !running ? null : (
                    <Status kind="due">{t('team.undeclared')}</Status>
                  )}
                </p>
              )}
            </li>
          ))}
        </Rows>
      </Card>
      <AddMember open={adding} onClose={() => setAdding(false)} />
      <DeclareTies open={declaring} onClose={() => setDeclaring(false)} />
    </div>
  );
}

function AddMember({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const { view, refresh, announce } = useCase();
  const { data: colleagues = [], error } = useQuery({ ...colleaguesQuery, enabled: open });
  const [personId, setPersonId] = useState<string>();
  const [role, setRole] = useState<Role>();
  const [tried, setTried] = useState(false);
  const free = colleagues.filter((person) => !view.team.some((member) => member.personId === person.id));
  const chosen = free.find((person) => person.id === personId);
  const as = role ?? chosen?.roles[0];
  const adding = useMutation({
    mutationFn: () => call('POST', `/api/cases/${view.id}/team`, { body: { personId, role: as } }),
    onSuccess: async () => {
      await refresh();
      announce(t('team.added', { name: chosen?.name ?? '' }));
      close();
    },
  });
  const close = () => {
    setPersonId(undefined);
    setRole(undefined);
    setTried(false);
    adding.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('team.add')}
      confirm={t('team.add')}
      busy={adding.isPending}
      onClose={close}
      onConfirm={() => {
        setTried(true);
        if (chosen) adding.mutate();
      }}
    >
      <ErrorSummary problem={adding.error ?? error} />
      {free.length === 0 && !error ? (
        <p>{t('team.everyone')}</p>
      ) : (
        <SelectField
          id="personId"
          label={t('team.person')}
          placeholder={t('choose')}
          value={personId}
          error={tried && !chosen ? t('choosePerson') : undefined}
          onChange={(id) => {
            setPersonId(id);
            setRole(undefined);
          }}
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {chosen && (
        <SelectField
          id="role"
          label={t('team.role')}
          value={as}
          onChange={setRole}
          options={chosen.roles.map((name) => ({ value: name, label: t(`role.${name}`) }))}
        />
      )}
    </ConfirmDialog>
  );
}
