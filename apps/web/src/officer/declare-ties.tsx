import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { useFormat } from '../i18n';
import { ConfirmDialog, ErrorSummary, RadioField, TextAreaField } from '../ui';
import { useCase } from './case-frame';

/** One question: has the reader ties to those who may tender (Administrative Procedure Act, sections 27 to 30). */
export function DeclareTies({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const [conflict, setConflict] = useState<'no' | 'yes'>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const missing = [
    ...(conflict === undefined ? [{ path: 'conflict', text: t('ties.choose') }] : []),
    ...(conflict === 'yes' && text.trim() === '' ? [{ path: 'text', text: t('ties.describe') }] : []),
  ];
  const declaring = useMutation({
    mutationFn: () =>
      call('POST', `/api/cases/${view.id}/declarations`, {
        body: { conflict: conflict === 'yes', text: { [f.locale]: text.trim() || t('ties.noneText') } },
      }),
    onSuccess: async () => {
      await refresh();
      announce(t('ties.done'));
      close();
    },
  });
  const close = () => {
    setConflict(undefined);
    setText('');
    setTried(false);
    declaring.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('ties.title')}
      confirm={t('ties.confirm')}
      busy={declaring.isPending}
      onClose={close}
      onConfirm={() => {
        setTried(true);
        if (missing.length === 0) declaring.mutate();
      }}
    >
      <p>{t('ties.lead')}</p>
      <ErrorSummary problem={declaring.error} fields={tried ? missing : []} />
      <RadioField
        id="conflict"
        label={t('ties.question')}
        value={conflict}
        onChange={setConflict}
        error={tried ? missing.find((m) => m.path === 'conflict')?.text : undefined}
        options={[
          { value: 'no', label: t('ties.no') },
          { value: 'yes', label: t('ties.yes'), hint: t('ties.yesHint') },
        ]}
      />
      <TextAreaField
        id="text"
        label={t('ties.text')}
        optional={conflict !== 'yes'}
        value={text}
        onChange={setText}
        rows={3}
        error={tried ? missing.find((m) => m.path === 'text')?.text : undefined}
      />
    </ConfirmDialog>
  );
}
