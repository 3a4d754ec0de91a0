import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, Column, EmptyState, Grid, Table } from '../../ui';
import { partQuery } from '../case-data';
import { useCase } from '../case-frame';
import { AnswersTable } from './answers-table';
import type { AnswersGrid, Consultation } from './consultation';
import { Invitation } from './invitation';
import { MeetingsCard } from './meetings/meetings-card';

/** The dialogue as it stands in the case's papers: summary, findings with what they became, who took part, the answers. */
export function DialogueReading({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const { data: grid } = useQuery(partQuery<AnswersGrid>(view.id, 'answers'));
  const { content, publishedAt, summaryAt } = consultation;
  if (!publishedAt)
    return (
      <Card flush>
        <EmptyState title={t('dialogue.none')} text={t('dialogue.noneText')} />
      </Card>
    );
  const supplierOf = (id: string) => f.text(grid?.answers.find((answer) => answer.id === id)?.supplier) || id;
  return (
    <>
      <Grid>
        <Column span={8}>
          <Card title={t('dialogue.summary')} side={summaryAt && <span className="muted">{f.dateTime(summaryAt)}</span>}>
            {summaryAt ? <p className="measure">{f.text(content.summary)}</p> : <p className="muted">{t('dialogue.notSummed')}</p>}
          </Card>
          <Card title={t('findings.title')} flush>
            <Table
              name={t('findings.title')}
              stacked
              rows={content.findings}
              rowKey={(finding) => finding.id}
              empty={<p className="card-body muted">{t('findings.none')}</p>}
              columns={[
                { key: 'text', head: t('findings.text'), cell: (finding) => f.text(finding.text) },
                { key: 'from', head: t('findings.from'), cell: (finding) => finding.from.map(supplierOf).join(', ') || '–' },
                { key: 'leadsTo', head: t('findings.leadsTo'), cell: (finding) => finding.leadsTo.join(', ') || '–' },
              ]}
            />
          </Card>
          {content.priorInvolvement.length > 0 && (
            <Card title={t('involved.title')}>
              <dl className="stack stack-small">
                {content.priorInvolvement.map((item) => (
                  <div key={item.organisation}>
                    <dt>
                      <b>{item.organisation}</b>
                    </dt>
                    <dd>{f.text(item.text)}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          )}
        </Column>
        <Column span={4}>
          <Invitation consultation={consultation} />
        </Column>
      </Grid>
      {grid && <AnswersTable grid={grid} />}
      <MeetingsCard mayWrite={false} />
    </>
  );
}
