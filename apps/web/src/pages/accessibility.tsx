import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { Button, Card, ErrorSummary, Notice, PageHead, TextAreaField, TextField, useFieldError, Work } from '../ui';

export function Component() {
  const { t } = useTranslation('auth');
  return (
    <>
      <PageHead title={t('accessibility.title')} />
      <Work>
        <div className="measure stack">
          <div className="prose">
            <p>{t('accessibility.about')}</p>
            <h2>{t('accessibility.state')}</h2>
            <p>{t('accessibility.stateText')}</p>
            <h2>{t('accessibility.known')}</h2>
            <ul>
              <li>{t('accessibility.known1')}</li>
              <li>{t('accessibility.known2')}</li>
            </ul>
          </div>
          <div id="feedback">
            <Card title={t('accessibility.feedback')}>
              <Feedback />
            </Card>
          </div>
          <div className="prose">
            <h2>{t('accessibility.supervisor')}</h2>
            <p>{t('accessibility.supervisorText')}</p>
          </div>
        </div>
      </Work>
    </>
  );
}

function Feedback() {
  const { t } = useTranslation('auth');
  const [text, setText] = useState('');
  const [email, setEmail] = useState('');
  const sending = useMutation({
    mutationFn: () =>
      call('POST', '/api/feedback', { body: { text, address: location.pathname, ...(email.trim() && { email: email.trim() }) } }),
  });
  const errorOf = useFieldError(sending.error);
  if (sending.isSuccess)
    return (
      <Notice kind="good" live title={t('accessibility.thanks')}>
        <p>{t('accessibility.thanksText')}</p>
      </Notice>
    );
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <p>{t('accessibility.feedbackText')}</p>
      <ErrorSummary problem={sending.error} />
      <TextAreaField id="text" label={t('accessibility.feedbackField')} value={text} onChange={setText} error={errorOf('text')} />
      <TextField
        id="email"
        type="email"
        optional
        label={t('accessibility.feedbackEmail')}
        value={email}
        onChange={setEmail}
        error={errorOf('email')}
        autoComplete="email"
      />
      <div>
        <Button type="submit" variant="primary" busy={sending.isPending}>
          {t('accessibility.feedbackSend')}
        </Button>
      </div>
    </form>
  );
}
