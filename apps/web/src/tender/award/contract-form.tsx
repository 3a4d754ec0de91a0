import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call as ask } from '../../api';
import { KeptNote } from '../../drafts/kept-note';
import { useCase } from '../../officer/case-frame';
import { useKept } from '../../officer/use-kept';
import { Button, ErrorSummary, MoneyField, TrilingualField } from '../../ui';
import type { Compared, Contract } from './award-data';
import { filled } from './filled';

interface ContractFormProps {
  readonly winner: Compared;
  readonly contract: Contract | undefined;
  readonly onDone: () => void;
}

interface Written {
  readonly value: number | undefined;
  readonly committed: number | undefined;
  readonly text: Text;
}

/** What the contract binds to. The comparison price is offered as its value. */
export function ContractForm({ winner, contract, onDone }: ContractFormProps) {
  const { t } = useTranslation(['award', 'common']);
  const { view, refresh, announce } = useCase();
  const kept = useKept<Written>(`evaluation.writeContract ${winner.supplierId}`, {
    value: contract?.valueCents ?? winner.comparisonCents,
    committed: contract?.committedCents,
    text: contract?.text ?? {},
  });
  const { value, committed, text } = kept.content;
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
      kept.forget();
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
    <div key={kept.epoch} className="form">
      <ErrorSummary problem={saving.error} />
      <MoneyField
        id={`${id}.value`}
        label={t('contract.value')}
        hint={t('contract.valueHint')}
        value={value}
        onChange={(cents) => kept.change({ value: cents })}
      />
      <MoneyField
        id={`${id}.committed`}
        label={t('contract.committed')}
        hint={t('contract.committedHint')}
        value={committed}
        onChange={(cents) => kept.change({ committed: cents })}
      />
      <TrilingualField
        id={`${id}.text`}
        label={t('contract.text')}
        hint={t('contract.textHint')}
        value={text}
        onChange={(of) => kept.change({ text: of })}
      />
      <KeptNote kept={kept} />
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
