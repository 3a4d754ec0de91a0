import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { call } from '../api';
import { Button, ErrorSummary, Notice, TextField, useFieldError } from '../ui';
import { Entry } from './entry';

/** Always answers the same: whether an address has an account is nobody's business. */
export function Component() {
  const { t } = useTranslation('auth');
  const [email, setEmail] = useState('');
  const sending = useMutation({ mutationFn: () => call('POST', '/api/password-resets', { body: { email } }) });
  const errorOf = useFieldError(sending.error);
  const back = <Link to="/signin">{t('forgot.back')}</Link>;
  if (sending.isSuccess)
    return (
      <Entry title={t('forgot.title')} aside={back}>
        <Notice kind="good" live title={t('forgot.sent')}>
          <p>{t('forgot.sentText')}</p>
        </Notice>
      </Entry>
    );
  return (
    <Entry title={t('forgot.title')} lead={t('forgot.lead')} onSubmit={() => sending.mutate()} aside={back}>
      <ErrorSummary problem={sending.error} />
      <TextField
        id="email"
        type="email"
        label={t('email')}
        value={email}
        onChange={setEmail}
        error={errorOf('email')}
        autoComplete="username"
      />
      <div>
        <Button type="submit" variant="primary" busy={sending.isPending}>
          {t('forgot.send')}
        </Button>
      </div>
    </Entry>
  );
}
