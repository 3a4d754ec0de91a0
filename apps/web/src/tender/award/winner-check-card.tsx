import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call as ask } from '../../api';
import { useFormat } from '../../i18n';
import { useCase } from '../../officer/case-frame';
import { useMe } from '../../session/me';
import { Button, Card, CheckGroup, ErrorSummary, RadioField, Status } from '../../ui';
import type { Check, Compared } from './award-data';

/** What is looked at before a contract, in the words that are kept (Act 1397/2016 section 88). */
const ITEMS = [
  'tax_certificate',
  'pension_certificate',
  'trade_register',
  'collective_agreement',
  'liability_insurance',
  'criminal_record_viewed',
] as const;
const isItem = (value: string): value is (typeof ITEMS)[number] => ITEMS.some((item) => item === value);

const RESULTS = ['ok', 'failed'] as const;
const CHECKERS = ['officer', 'lawyer'];

interface WinnerCheckCardProps {
  readonly winner: Compared;
  readonly check: Check | undefined;
  /** The contract is signed: what was checked before it stays. */
  readonly signed: boolean;
}

/** The winner's documents are checked before the contract. */
export function WinnerCheckCard({ winner, check, signed }: WinnerCheckCardProps) {
  const { t } = useTranslation(['award', 'common']);
  const f = useFormat();
  const me = useMe();
  const { view, refresh, announce } = useCase();
  const [editing, setEditing] = useState(false);
  const [items, setItems] = useState<readonly (typeof ITEMS)[number][]>((check?.items ?? []).filter(isItem));
  const [result, setResult] = useState<(typeof RESULTS)[number] | undefined>(check && (check.ok ? 'ok' : 'failed'));
  const checking = useMutation({
    mutationFn: () =>
      ask('POST', `/api/cases/${view.id}/award/winner-checks`, { body: { supplier: winner.supplierId, items, ok: result === 'ok' } }),
    onSuccess: async () => {
      setEditing(false);
      await refresh();
      announce(t('check.done'));
    },
  });
  const may = me?.roles.some((role) => CHECKERS.includes(role)) ?? false;
  const why = [
    ...(items.length > 0 ? [] : [{ text: t('check.chooseItems') }]),
    ...(result ? [] : [{ text: t('check.chooseResult') }]),
    ...(may ? [] : [{ text: t('check.who') }]),
  ];
  return (
    <Card
      title={t('check.title', { supplier: f.text(winner.supplier) })}
      side={
        check ? (
          <Status kind={check.ok ? 'done' : 'problem'}>{t(check.ok ? 'check.ok' : 'check.failed')}</Status>
        ) : (
          <Status kind="todo">{t('check.open')}</Status>
        )
      }
    >
      {check && !editing ? (
        <div className="stack stack-small">
          <p className="small muted">{`${check.by.name}, ${f.dateTime(check.at)}`}</p>
          <ul className="prose-list">
            {check.items.map((item) => (
              <li key={item}>{isItem(item) ? t(`check.item.${item}`) : item}</li>
            ))}
          </ul>
          {may && !signed && (
            <div>
              <Button small onClick={() => setEditing(true)}>
                {t('common:change')}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <div className="form">
          <ErrorSummary problem={checking.error} />
          <CheckGroup
            id={`check.${winner.supplierId}.items`}
            label={t('check.items')}
            hint={t('check.itemsHint')}
            options={ITEMS.map((value) => ({ value, label: t(`check.item.${value}`) }))}
            value={items}
            onChange={setItems}
          />
          <RadioField
            id={`check.${winner.supplierId}.ok`}
            label={t('check.result')}
            options={RESULTS.map((value) => ({ value, label: t(`check.${value}`) }))}
            value={result}
            onChange={setResult}
          />
          <div>
            <Button unavailable={why} busy={checking.isPending} onClick={() => checking.mutate()}>
              {t('check.save')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
