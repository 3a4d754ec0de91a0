import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { KeptNote } from '../drafts/kept-note';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { useMe } from '../session/me';
import { Button, Card, RadioField, Status, Table, TrilingualField } from '../ui';
import type { Evaluation, Tender } from './evaluation-data';

/** Whether each tenderer meets the requirements. Without it a tender is not ranked. */
export function SuitabilityCard({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const me = useMe();
  const [checking, setChecking] = useState<Tender>();
  const mayCheck = evaluation.finalAt === null && me?.roles.some((role) => role === 'officer' || role === 'lawyer');
  return (
    <Card title={t('check.title')} flush>
      <Table
        name={t('check.title')}
        stacked
        rows={evaluation.tenders}
        rowKey={(tender) => tender.id}
        columns={[
          { key: 'tender', head: t('check.tender'), cell: ({ label }) => label },
          { key: 'supplier', head: t('check.supplier'), cell: ({ supplier }) => f.text(supplier) },
          { key: 'received', head: t('check.received'), cell: ({ receivedAt }) => f.dateTime(receivedAt) },
          {
            key: 'state',
            head: t('check.state'),
            cell: ({ suitability }) =>
              suitability ? (
                <>
                  <Status kind={suitability.ok ? 'done' : 'problem'}>{t(suitability.ok ? 'check.ok' : 'check.notOk')}</Status>
                  <p className="small muted" lang={f.textLocale(suitability.text)}>
                    {f.text(suitability.text)}
                  </p>
                </>
              ) : (
                <Status kind="todo">{t('check.open')}</Status>
              ),
          },
          ...(mayCheck
            ? [
                {
                  key: 'act',
                  head: '',
                  right: true,
                  cell: (tender: Tender) => (
                    <Button small onClick={() => setChecking(tender)}>
                      {t(tender.suitability ? 'check.again' : 'check.check')}
                      <span className="hidden"> {f.text(tender.supplier)}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {checking && <CheckDialog tender={checking} onClose={() => setChecking(undefined)} />}
    </Card>
  );
}

function CheckDialog({ tender, onClose }: { tender: Tender; onClose: () => void }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const kept = useKept<{ readonly answer: 'yes' | 'no' | undefined; readonly text: Text }>(`evaluation.checkSuitability ${tender.id}`, {
    answer: tender.suitability ? (tender.suitability.ok ? 'yes' : 'no') : undefined,
    text: tender.suitability?.text ?? {},
  });
  const { answer, text } = kept.content;
  const name = f.text(tender.supplier);
  return (
    <ActDialog
      title={t('check.dialog', { name })}
      submit={t('check.save')}
      address={`submissions/${tender.id}/suitability`}
      body={() => ({ ok: answer === 'yes', text: written(text) })}
      gaps={[
        ...(answer ? [] : [{ path: 'ok.yes', text: t('check.choose') }]),
        ...(isWritten(text) ? [] : [{ path: 'check-text', text: t('check.write') }]),
      ]}
      done={t('check.saved', { name })}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          <RadioField
            id="ok"
            label={t('check.question')}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`check.${value}`), hint: t(`check.${value}Hint`) }))}
            value={answer}
            error={errorOf('ok.yes')}
            onChange={(chosen) => kept.change({ answer: chosen })}
          />
          <TrilingualField
            id="check-text"
            label={t('check.reason')}
            hint={t('check.reasonHint')}
            value={text}
            error={errorOf('check-text')}
            onChange={(words) => kept.change({ text: words })}
          />
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}
