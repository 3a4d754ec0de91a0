import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRevalidator } from 'react-router';
import { ApiProblem } from '../api';
import { Button, Dialog, ErrorSummary, Notice, TextField } from '../ui';
import { signInAgain, signOut, type Me } from './me';

/** The session ended while someone worked: the password is asked over the page, so that nothing typed on it is lost. */
export function SignInAgain({ me }: { me: Me }) {
  const { t } = useTranslation('auth');
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  const [password, setPassword] = useState('');
  // Closed by Esc it opens anew: nothing on the page works before the person is back.
  const [shown, setShown] = useState(0);
  const entering = useMutation({
    mutationFn: () => signInAgain(me.person.email, password),
    onSuccess: () => {
      setPassword('');
      return revalidate();
    },
  });
  const wrong = entering.error instanceof ApiProblem && entering.error.status === 401;
  const leave = () => void signOut().then(() => location.assign(`/signin?next=${encodeURIComponent(pathname + search)}`));
  return (
    <Dialog
      key={shown}
      narrow
      open={me.ended}
      title={t('again.title')}
      onClose={() => setShown(shown + 1)}
      actions={
        <>
          <Button variant="primary" busy={entering.isPending} onClick={() => entering.mutate()}>
            {t('signIn.title')}
          </Button>
          <Button variant="quiet" onClick={leave}>
            {t('again.leave')}
          </Button>
        </>
      }
    >
      <p>{t('again.text')}</p>
      {wrong ? (
        <Notice kind="bad" live>
          {t('again.wrong')}
        </Notice>
      ) : (
        <ErrorSummary problem={entering.error} />
      )}
      <form
        className="stack stack-small"
        onSubmit={(event) => {
          event.preventDefault();
          entering.mutate();
        }}
      >
        <p>
          {t('email')} <b>{me.person.email}</b>
        </p>
        <input hidden readOnly autoComplete="username" value={me.person.email} />
        <TextField
          id="again-password"
          type="password"
          label={t('password')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
      </form>
    </Dialog>
  );
}
