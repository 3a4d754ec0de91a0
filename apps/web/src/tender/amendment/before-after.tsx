import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Table } from '../../ui';
import type { Amendment, Call } from '../call-types';

type Value = Amendment['changes'][number]['from'];

interface Row {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

interface BeforeAfterProps {
  readonly call: Call;
  readonly amendment: Pick<Amendment, 'changes' | 'roundId' | 'deadline' | 'questionsDue' | 'publishedAt'>;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

/** Each point that an amendment changes, as it was and as it will be. */
export function BeforeAfter({ call, amendment }: BeforeAfterProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const said = (value: Value): string => {
    if (value === null || value === '') return '–';
    if (typeof value === 'boolean') return t(value ? 'amendment.yes' : 'amendment.no');
    if (typeof value === 'number') return f.number(value);
    return INSTANT.test(value) ? f.deadline(value) : value;
  };
  const round = call.rounds.find((r) => r.id === amendment.roundId);
  // A published amendment has moved the times already: what they were stands in its own points, if anywhere.
  const isDraft = amendment.publishedAt === null;
  const isTime = (what: string) => /^rounds\/[^/]+\/deadline$/.test(what) || what === 'questions_due' || what === 'questionsDue';
  const listed = amendment.changes.some(({ what }) => isTime(what));
  const times: Row[] = [
    ...(amendment.deadline && round && !listed
      ? [{ what: t('amendment.compareDeadline'), from: isDraft ? f.deadline(round.deadline) : '', to: f.deadline(amendment.deadline) }]
      : []),
    ...(amendment.questionsDue && !listed
      ? [
          {
            what: t('amendment.compareQuestions'),
            from: isDraft && call.questionsDue ? f.deadline(call.questionsDue) : '',
            to: f.deadline(amendment.questionsDue),
          },
        ]
      : []),
  ];
  const nameOf = (what: string) =>
    what.startsWith('rounds/') && isTime(what) ? t('amendment.compareDeadline') : isTime(what) ? t('amendment.compareQuestions') : what;
  const rows: Row[] = [
    ...times,
    ...amendment.changes.map(({ what, from, to }) => ({ what: nameOf(what), from: said(from), to: said(to) })),
  ];
  if (rows.length === 0) return <p className="muted">{t('amendment.nothing')}</p>;
  return (
    <div className="before-after">
      <Table
        stacked
        name={t('amendment.compare')}
        rows={rows}
        rowKey={({ what, to }) => `${what} ${to}`}
        columns={[
          { key: 'what', head: t('amendment.what'), cell: (row) => row.what },
          { key: 'from', head: t('amendment.before'), cell: (row) => (row.from ? <del>{row.from}</del> : '–') },
          { key: 'to', head: t('amendment.after'), cell: (row) => <ins>{row.to}</ins> },
        ]}
      />
    </div>
  );
}
