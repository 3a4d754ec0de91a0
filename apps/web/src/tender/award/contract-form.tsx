import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call as ask } from '../../api';
import { useCase } from '../../officer/case-frame';
import { Button, ErrorSummary, MoneyField, TrilingualField } from '../../ui';
import type { Compared, Contract } from './award-data';
import { filled } from './filled';

interface ContractFormProps {
  readonly winner: Compared;
  readonly contract: Contract | undefined;
  readonly onDone: () => void;
}

/** What the contract binds to. The comparison price is offered as its value. */
export function ContractForm({ winner, contract, onDone }: ContractFormProps) {
  const { t } = useTranslation(['award', 'common']);
  const { view, refresh, announce } = useCase();
  const [value, setValue] = useState<number | undefined>(contract?.valueCents ?? winner.comparisonCents);
  const [committed, setCommitted] = useState<number | undefined>(contract?.committedCents);
  const [text, setText] = useState<Text>(contract?.text ?? {});
  const words = filled(text);
  const saving = useMutation({
    mutationFn: () =>
      ask('PUT', `/api/cases/${view.id}/contract`, {
        body: {
          supplier: winner.supplierId,
          version: contract?.version ?? 0,
          valueCents: value,
          committedCents: committed,
          text: words,
        },
      }),
    onSuccess: async () => {
      await refresh();
      announce(t('contract.saved'));
      onDone();
    },
  });
  const why = [
    ...(value === undefined || committed === undefined ? [{ text: t('contract.needsSums') }] : []),
    ...(Object.keys(words).length > 0 ? [] : [{ text: t('contract.needsText') }]),
  ];
  const id = `contract.${winner.supplierId}`;
  return (
    <div className="form">
      <ErrorSummary problem={saving.error} />
      <MoneyField id={`${id}.value`} label={t('contract.value')} hint={t('contract.valueHint')} value={value} onChange={setValue} />
      <MoneyField
        id={`${id}.committed`}
        label={t('contract.committed')}
        hint={t('contract.committedHint')}
        value={committed}
        onChange={setCommitted}
      />
      <TrilingualField id={`${id}.text`} label={t('contract.text')} hint={t('contract.textHint')} value={text} onChange={setText} />
      <div className="row">
        <Button unavailable={why} busy={saving.isPending} onClick={() => saving.mutate()}>
          {t('contract.save')}
        </Button>
        {contract && (
          <Button variant="quiet" onClick={onDone}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
