import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type OrganisationKind, type Role } from '@app/kernel';
import { call, queries } from '../api';
import { currentLocale } from '../i18n';
import { Button, Card, CheckGroup, ErrorSummary, Notice, SelectField, TextField, useFieldError } from '../ui';
import { ROLES_OF_KIND } from './roles-of-kind';
import './words';

interface InviteCardProps {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
}

interface Sent {
  readonly id: string;
  /** Only in a demonstration without a mail server. */
  readonly link?: string;
}

const blank = (roles: readonly Role[]) => ({ name: '', email: '', language: currentLocale(), roles, skills: '' });

/** Invites a person by mail. */
export function InviteCard({ organisationId, kind }: InviteCardProps) {
  const { t } = useTranslation(['people', 'common']);
  const choices = ROLES_OF_KIND[kind];
  const only = choices.length === 1 ? choices : [];
  const [person, setPerson] = useState(() => blank(only));
  const inviting = useMutation({
    mutationFn: ({ skills, ...rest }: ReturnType<typeof blank>) =>
      call<Sent>('POST', '/api/invitations', {
        body: { ...rest, organisationId, skills: skills.split(',').flatMap((skill) => skill.trim() || []) },
      }),
    onSuccess: () => {
      setPerson(blank(only));
      return queries.invalidateQueries({ queryKey: ['people', organisationId] });
    },
  });
  const errorOf = useFieldError(inviting.error);
  const asksSkills = person.roles.some((role) => role === 'expert' || role === 'chair' || role === 'reserve');
  return (
    <Card title={t('invite')}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          inviting.mutate(person);
        }}
      >
        <p className="small">{t('inviteLead')}</p>
        {inviting.isSuccess && (
          <Notice kind="good" live title={t('sent', { email: inviting.variables.email })}>
            {inviting.data.link && (
              <>
                <p>{t('link')}</p>
                <p>
                  <a href={inviting.data.link}>{inviting.data.link}</a>
                </p>
              </>
            )}
          </Notice>
        )}
        <ErrorSummary problem={inviting.error} />
        <TextField
          id="name"
          label={t('name')}
          value={person.name}
          onChange={(name) => setPerson({ ...person, name })}
          error={errorOf('name')}
        />
        <TextField
          id="email"
          type="email"
          label={t('email')}
          value={person.email}
          onChange={(email) => setPerson({ ...person, email })}
          error={errorOf('email')}
        />
        {choices.length > 1 && (
          <CheckGroup
            id="roles"
            label={t('role')}
            hint={t('roleHint')}
            options={choices.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={person.roles}
            onChange={(roles) => setPerson({ ...person, roles })}
            error={errorOf('roles')}
          />
        )}
        {asksSkills && (
          <TextField
            id="skills"
            optional
            label={t('skills')}
            hint={t('skillsHint')}
            value={person.skills}
            onChange={(skills) => setPerson({ ...person, skills })}
          />
        )}
        <SelectField
          id="language"
          label={t('language')}
          options={LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }))}
          value={person.language}
          onChange={(language) => setPerson({ ...person, language })}
        />
        <div>
          <Button type="submit" variant="primary" busy={inviting.isPending}>
            {t('sendInvite')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
