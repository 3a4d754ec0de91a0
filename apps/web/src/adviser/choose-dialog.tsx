import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call } from '../api';
import { useFormat } from '../i18n';
import { ConfirmDialog, ErrorSummary, TrilingualField } from '../ui';
import type { AdviceOption } from './advice-query';

interface ChooseDialogProps {
  readonly caseId: string;
  readonly option: AdviceOption;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** The procedure is chosen with its grounds, which the advice drafts and the officer edits. */
export function ChooseDialog({ caseId, option, onClose, onDone }: ChooseDialogProps) {
  const { t } = useTranslation('adviser');
  const f = useFormat();
  const [grounds, setGrounds] = useState<Text>(option.grounds);
  const name = option.name[f.locale];
  const choosing = useMutation({
    mutationFn: () => call('PUT', `/api/cases/${caseId}/procedure`, { body: { procedureId: option.id, grounds } }),
    onSuccess: onDone,
  });
  return (
    <ConfirmDialog
      open
      title={t('dialog.title', { name })}
      confirm={t('dialog.confirm')}
      busy={choosing.isPending}
      onClose={onClose}
      onConfirm={() => choosing.mutate()}
    >
      <ErrorSummary problem={choosing.error} />
      <TrilingualField
        id="grounds"
        label={t('dialog.grounds')}
        hint={t('dialog.groundsHint')}
        rows={8}
        value={grounds}
        onChange={setGrounds}
      />
    </ConfirmDialog>
  );
}
