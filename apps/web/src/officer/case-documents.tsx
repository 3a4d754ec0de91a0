import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, EmptyState, ErrorSummary, Status, Table } from '../ui';
import { useCase } from './case-frame';
import { PaperFiles } from './paper-files';
import { papersQuery } from './papers';

/** The papers that the case has left behind, newest first: each once, with its languages beside one another. */
export function Component() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const { data, error, isPending } = useQuery(papersQuery(view.id));
  return (
    <Card title={t('part.documents')} flush>
      {error ? (
        <div className="card-body">
          <ErrorSummary problem={error} />
        </div>
      ) : isPending ? (
        <p className="card-body muted">{t('loading')}</p>
      ) : (
        <Table
          name={t('part.documents')}
          stacked
          rows={data}
          rowKey={(paper) => paper.digest + paper.at}
          empty={<EmptyState title={t('documents.none')} text={t('documents.noneText')} />}
          columns={[
            {
              key: 'name',
              head: t('documents.kind'),
              cell: (paper) => (
                <>
                  {f.text(paper.name) || f.text(paper.title)}
                  <span className="plain small muted">
                    <br />
                    {f.text(paper.title)}
                  </span>
                </>
              ),
            },
            { key: 'at', head: t('documents.at'), cell: (paper) => f.dateTime(paper.at) },
            {
              key: 'public',
              head: t('documents.access'),
              cell: (paper) => (paper.public ? t('documents.public') : <Status kind="neutral">{t('documents.internal')}</Status>),
            },
            {
              key: 'files',
              head: t('documents.files'),
              cell: (paper) => <PaperFiles paper={paper} />,
            },
          ]}
        />
      )}
    </Card>
  );
}
