import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LOCALES, type Locale, type Role, type Text } from '@app/kernel';
import { ApiProblem, call, queries } from '../api';
import { chooseLocale, useFormat } from '../i18n';
import { Button, ErrorSummary, Notice, SelectField, TextField, useFieldError } from '../ui';
import { Entry } from './entry';
import { homeOf, meQuery, signIn } from './me';

/** An invitation to a first administrator holds neither name nor address: they give their own. */
interface Invitation {
  readonly email: string | null;
  readonly name: string | null;
  readonly organisation: Text;
  readonly roles: readonly Role[];
  readonly language: Locale;
}

export function Component() {
  const { t } = useTranslation('auth');
  const { token = '' } = useParams();
  const path = `/api/invitations/${encodeURIComponent(token)}`;
  const { data, error } = useQuery({ queryKey: ['invitation', token], queryFn: () => call<Invitation>('GET', path), retry: false });
  if (data) return <Acceptance invitation={data} path={path} />;
  if (!error) return null;
  const gone = error instanceof ApiProblem && error.status >= 400 && error.status < 500;
  return (
    <Entry title={gone ? t('invitation.expired') : t('invitation.title')}>
      {gone ? <Notice kind="warn">{t('invitation.expiredText')}</Notice> : <ErrorSummary problem={error} />}
    </Entry>
  );
}

function Acceptance({ invitation, path }: { invitation: Invitation; path: string }) {
  const { t } = useTranslation(['auth', 'common']);
  const f = useFormat();
  const go = useNavigate();
  const [name, setName] = useState(invitation.name ?? '');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [language, setLanguage] = useState(invitation.language);
  const accepting = useMutation({
    mutationFn: async () => {
      const joined = await call<{ readonly email: string }>('POST', `${path}/accept`, {
        body: { password, ...(name.trim() && { name }), ...(invitation.email === null && { email }) },
      });
      await signIn(joined.email, password);
      if (language !== invitation.language) await call('PUT', '/api/me', { body: { language } });
      await chooseLocale(language);
    },
    onSuccess: async () => {
      const me = await queries.fetchQuery(meQuery);
      await go(me ? homeOf(me) : '/app');
    },
  });
  const errorOf = useFieldError(accepting.error);
  return (
    <Entry
      title={t('invitation.title')}
      lead={t('invitation.lead', { organisation: f.text(invitation.organisation) })}
      onSubmit={() => accepting.mutate()}
    >
      <ErrorSummary problem={accepting.error} />
      {invitation.email === null ? (
        <TextField
          id="email"
          type="email"
          label={t('email')}
          value={email}
          onChange={setEmail}
          error={errorOf('email')}
          autoComplete="username"
        />
      ) : (
        <dl className="facts">
          <dt>{t('email')}</dt>
          <dd>{invitation.email}</dd>
        </dl>
      )}
      <TextField id="name" label={t('name')} value={name} onChange={setName} error={errorOf('name')} autoComplete="name" />
      <TextField
        id="password"
        type="password"
        label={t('password')}
        hint={t('passwordHint')}
        value={password}
        onChange={setPassword}
        error={errorOf('password')}
        autoComplete="new-password"
      />
      <SelectField
        id="language"
        label={t('language')}
        value={language}
        onChange={setLanguage}
        options={LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }))}
      />
      <div>
        <Button type="submit" variant="primary" busy={accepting.isPending}>
          {t('invitation.accept')}
        </Button>
      </div>
    </Entry>
  );
}
