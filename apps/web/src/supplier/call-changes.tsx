import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, Column, EmptyState, Grid, Notice, Table } from '../ui';
import { useSupplierCall } from './call-frame';
import type { Amendment } from './shapes';

/** What was changed after publication, before and after beside one another; the newest first. */
export function Component() {
  const { t } = useTranslation('supplier');
  const { call } = useSupplierCall();
  const newest = call.amendments.toReversed();
  return (
    <Grid>
      <Column span={8}>
        {newest.length === 0 && (
          <Card flush>
            <EmptyState title={t('changes.none')} text={t('changes.noneText')} />
          </Card>
        )}
        {newest.map((amendment, index) => (
          <Change key={amendment.id} amendment={amendment} number={newest.length - index} />
        ))}
      </Column>
      <Column span={4}>
        {newest.some((a) => a.kind === 'material') && (
          <Notice kind="warn">
            <p>{t('changes.materialText')}</p>
          </Notice>
        )}
      </Column>
    </Grid>
  );
}

function Change({ amendment: { kind, text, changes, publishedAt }, number }: { amendment: Amendment; number: number }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <Card title={`${t(`changes.${kind}`)} ${number}`} edge={kind === 'material' ? 'amber' : undefined} flush>
      <div className="card-body stack stack-small">
        {publishedAt && <p className="small muted">{t('changes.at', { at: f.dateTime(publishedAt) })}</p>}
        <p lang={f.textLocale(text)}>{f.text(text)}</p>
      </div>
      {changes.length > 0 && (
        <Table
          name={t('changes.what')}
          stacked
          rows={changes}
          rowKey={(c) => c.what}
          columns={[
            { key: 'what', head: t('changes.place'), cell: (c) => <PlaceName what={c.what} /> },
            { key: 'from', head: t('changes.before'), cell: (c) => <Value value={c.from} /> },
            {
              key: 'to',
              head: t('changes.after'),
              cell: (c) => (
                <b>
                  <Value value={c.to} />
                </b>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

const DEADLINE = /^rounds\/[^/]+\/deadline$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

/** The item that changed: in words where it is one of the call's own dates, else as the city named it. */
function PlaceName({ what }: { what: string }) {
  const { t } = useTranslation('supplier');
  if (DEADLINE.test(what)) return t('changes.deadlineOf');
  return /questions_?due/i.test(what) ? t('changes.questionsDue') : what;
}

function Value({ value }: { value: string | number | boolean | null }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  if (value === null || value === '') return t('changes.blank');
  if (typeof value === 'boolean') return t(value ? 'changes.yes' : 'changes.no');
  if (typeof value === 'number') return f.number(value);
  return INSTANT.test(value) ? f.deadline(value) : value;
}
