import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, RuleButton, Status, Table, type StatusKind } from '../ui';
import { daysFrom } from './scale';
import { ruleOf } from './timeline-chart';
import type { TimelineRow } from './timeline-data';

const KINDS: Readonly<Record<TimelineRow['verdict'], StatusKind>> = { lawful: 'done', advised: 'due', refused: 'problem', open: 'neutral' };

/** Every day as it is saved and as it is tried, with the difference, its rule and what the law says. */
export function ConsequencesCard({ rows, saved }: { rows: readonly TimelineRow[]; saved: readonly TimelineRow[] }) {
  const { t } = useTranslation('timeline');
  const f = useFormat();
  const refused = rows.filter(({ verdict }) => verdict === 'refused').length;
  const before = (row: TimelineRow) => saved.find(({ point }) => point === row.point)?.day ?? null;
  const difference = (row: TimelineRow): string => {
    const now = before(row);
    if (now === null || row.day === null) return '–';
    const days = daysFrom(now, row.day);
    return t('difference', { days: Math.abs(days), sign: days < 0 ? '−' : '+' });
  };
  return (
    <Card title={t('consequences')} side={<span className="small">{t('refusedCount', { count: refused })}</span>} flush>
      <Table
        name={t('consequences')}
        stacked
        rows={rows}
        rowKey={({ point }) => point}
        columns={[
          { key: 'point', head: t('table.point'), cell: ({ point }) => t(`point.${point}`) },
          { key: 'now', head: t('table.now'), nowrap: true, cell: (row) => dayOr(before(row), f.weekday) },
          { key: 'tried', head: t('table.tried'), nowrap: true, cell: (row) => <b>{dayOr(row.day, f.weekday)}</b> },
          { key: 'difference', head: t('table.difference'), right: true, nowrap: true, cell: difference },
          {
            key: 'rule',
            head: t('table.rule'),
            cell: (row) => {
              const name = ruleOf(row, t);
              if (name === '' || row.citations.length === 0) return name;
              return (
                <RuleButton
                  rule={{
                    name,
                    question: t(`point.${row.point}`),
                    because: row.because[f.locale] ?? '',
                    sum: row.earliest === null ? [] : [{ name: t('sum.earliest'), value: f.weekday(row.earliest) }],
                    citations: row.citations.map(({ text, confidence }) => ({
                      text: (confidence === 'uncertain' ? t('uncertain', { article: text[f.locale] }) : text[f.locale]) ?? '',
                    })),
                  }}
                />
              );
            },
          },
          {
            key: 'result',
            head: t('table.result'),
            nowrap: true,
            cell: ({ verdict }) => <Status kind={KINDS[verdict]}>{t(`verdict.${verdict}`)}</Status>,
          },
        ]}
      />
    </Card>
  );
}

const dayOr = (day: string | null, shown: (day: string) => string): string => (day === null ? '–' : shown(day));
