import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ApiProblem, queries } from '../api';
import { chooseLocale, hasChosenLocale } from '../i18n';
import { Button, ErrorSummary, Notice, TextField } from '../ui';
import { Entry } from './entry';
import { homeOf, meQuery, signIn } from './me';

/** Only a place of this app: never another site. */
const safeNext = (next: string | null): string | undefined =>
  next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : undefined;

export function Component() {
  const { t } = useTranslation('auth');
  const go = useNavigate();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const next = safeNext(search.get('next'));
  const entering = useMutation({
    mutationFn: () => signIn(email, password),
    onSuccess: async () => {
      const me = await queries.fetchQuery(meQuery);
      if (me && !hasChosenLocale()) await chooseLocale(me.person.language);
      await go(next ?? (me ? homeOf(me) : '/app'));
    },
  });
  const wrong = entering.error instanceof ApiProblem && entering.error.status === 401;
  return (
    <Entry
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      onSubmit={() => entering.mutate()}
      aside={
        <div className="prose small">
          <h2>{t('signIn.noAccount')}</h2>
          <p>{t('signIn.invited')}</p>
          <p>
            <Link to="/register">{t('signIn.register')}</Link>
          </p>
        </div>
      }
    >
      {search.has('changed') && (
        <Notice kind="good" live>
          {t('reset.done')}
        </Notice>
      )}
      {wrong ? (
        <Notice kind="bad" live>
          {t('signIn.wrong')}
        </Notice>
      ) : (
        <ErrorSummary problem={entering.error} />
      )}
      <TextField id="email" type="email" label={t('email')} value={email} onChange={setEmail} autoComplete="username" />
      <TextField
        id="password"
        type="password"
        label={t('password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <div className="row row-apart">
        <Button type="submit" variant="primary" busy={entering.isPending}>
          {t('signIn.title')}
        </Button>
        <Link to="/forgot-password">{t('signIn.forgot')}</Link>
      </div>
    </Entry>
  );
}
