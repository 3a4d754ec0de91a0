import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '../api';
import { Button, ErrorSummary, TextField, useFieldError } from '../ui';
import { Entry } from './entry';

export function Component() {
  const { t } = useTranslation('auth');
  const { token = '' } = useParams();
  const go = useNavigate();
  const [password, setPassword] = useState('');
  const saving = useMutation({
    mutationFn: () => call('POST', `/api/password-resets/${encodeURIComponent(token)}`, { body: { password } }),
    onSuccess: () => go('/signin?changed'),
  });
  const errorOf = useFieldError(saving.error);
  return (
    <Entry title={t('reset.title')} onSubmit={() => saving.mutate()}>
      <ErrorSummary problem={saving.error} />
      <TextField
        id="password"
        type="password"
        label={t('newPassword')}
        hint={t('passwordHint')}
        value={password}
        onChange={setPassword}
        error={errorOf('password')}
        autoComplete="new-password"
      />
      <div>
        <Button type="submit" variant="primary" busy={saving.isPending}>
          {t('reset.save')}
        </Button>
      </div>
    </Entry>
  );
}
