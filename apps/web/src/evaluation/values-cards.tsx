import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { criterionName } from '../reviews/criterion-name';
import { useMe } from '../session/me';
import { Button, Card, NumberField, Status, Table } from '../ui';
import type { EvaluatedCriterion, Evaluation, Tender } from './evaluation-data';

/** Values that earn points by a formula: those the city measures, and those the tenderers declared. */
export function ValuesCards({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const me = useMe();
  const [writing, setWriting] = useState<{ readonly tender: Tender; readonly criterion: EvaluatedCriterion }>();
  const mayMeasure = evaluation.finalAt === null && me?.roles.some((role) => role === 'officer' || role === 'need_owner') === true;
  const measured = evaluation.criteria.filter(({ kind }) => kind === 'measured');
  const declared = evaluation.criteria.filter(({ kind }) => kind === 'declared');
  return (
    <>
      {measured.length > 0 && (
        <ValuesTable
          title={t('measured.title')}
          tenders={evaluation.tenders}
          criteria={measured}
          valueOf={(tender, { id }) => tender.measured[id]}
          onWrite={mayMeasure ? (tender, criterion) => setWriting({ tender, criterion }) : undefined}
        />
      )}
      {declared.length > 0 && (
        <ValuesTable
          title={t('measured.declared')}
          tenders={evaluation.tenders}
          criteria={declared}
          valueOf={(tender, { id }) => tender.declared[id]}
        />
      )}
      {writing && <MeasuredDialog {...writing} roundId={evaluation.roundId} onClose={() => setWriting(undefined)} />}
    </>
  );
}

interface ValuesTableProps {
  readonly title: string;
  readonly tenders: readonly Tender[];
  readonly criteria: readonly EvaluatedCriterion[];
  readonly valueOf: (tender: Tender, criterion: EvaluatedCriterion) => number | undefined;
  readonly onWrite?: (tender: Tender, criterion: EvaluatedCriterion) => void;
}

function ValuesTable({ title, tenders, criteria, valueOf, onWrite }: ValuesTableProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const nameOf = (criterion: EvaluatedCriterion) => f.text(criterionName(criterion.text));
  return (
    <Card title={title} flush>
      <Table
        name={title}
        stacked
        rows={tenders}
        rowKey={(tender) => tender.id}
        columns={[
          { key: 'tender', head: t('check.tender'), cell: ({ label, supplier }) => `${label}, ${f.text(supplier)}` },
          ...criteria.map((criterion) => ({
            key: criterion.id,
            head: nameOf(criterion),
            cell: (tender: Tender) => {
              const value = valueOf(tender, criterion);
              return (
                <div className="row">
                  {value === undefined ? <Status kind="todo">{t('measured.open')}</Status> : `${f.number(value)} ${criterion.unit ?? ''}`}
                  {onWrite && (
                    <Button small onClick={() => onWrite(tender, criterion)}>
                      {t(value === undefined ? 'measured.write' : 'measured.change')}
                      <span className="hidden">
                        {' '}
                        {f.text(tender.supplier)}, {nameOf(criterion)}
                      </span>
                    </Button>
                  )}
                </div>
              );
            },
          })),
        ]}
      />
    </Card>
  );
}

interface MeasuredDialogProps {
  readonly tender: Tender;
  readonly criterion: EvaluatedCriterion;
  readonly roundId: string;
  readonly onClose: () => void;
}

function MeasuredDialog({ tender, criterion, roundId, onClose }: MeasuredDialogProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const [value, setValue] = useState<number | undefined>(tender.measured[criterion.id]);
  const name = f.text(tender.supplier);
  return (
    <ActDialog
      title={t('measured.dialog', { name })}
      submit={t('measured.save')}
      method="PUT"
      address={`rounds/${roundId}/measured`}
      body={() => ({ submission: tender.id, criterion: criterion.id, value })}
      gaps={value === undefined ? [{ path: 'measured-value', text: t('measured.wrong') }] : []}
      done={t('measured.saved', { name })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <p>{f.text(criterion.text)}</p>
          <NumberField
            id="measured-value"
            label={t('measured.value')}
            unit={criterion.unit ?? undefined}
            value={value}
            error={errorOf('measured-value')}
            onChange={setValue}
          />
        </>
      )}
    </ActDialog>
  );
}
