import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale, type Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { Card, EmptyState, ErrorSummary, Status, Table } from '../ui';
import { partQuery } from './case-data';
import { useCase } from './case-frame';

/** One file of a paper: the same paper has one in each language. */
interface IssuedDocument {
  readonly id: string;
  readonly kind: string;
  readonly name: Text;
  readonly language: Locale;
  readonly title: Text;
  readonly at: string;
  readonly size: number;
  readonly digest: string;
  readonly public: boolean;
}

/** The papers that the case has left behind, newest first: each once, with its languages beside one another. */
export function Component() {
  const { t } = useTranslation('officer');
  const { t: common } = useTranslation();
  const f = useFormat();
  const { view } = useCase();
  const { data, error, isPending } = useQuery(partQuery<readonly IssuedDocument[]>(view.id, 'documents'));
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
          rows={papersOf(data)}
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
              cell: (paper) => (
                <ul className="file-links">
                  {paper.files.map((file) => (
                    <li key={file.id}>
                      <a href={`/api/documents/${file.id}`} hrefLang={file.language} type="application/pdf">
                        {common(`locale.${file.language}`)}
                        <span className="hidden">: {f.text(paper.title)}</span>
                      </a>{' '}
                      <span className="small muted">PDF, {f.number(Math.ceil(file.size / 1024), 0)} kB</span>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

interface Paper extends IssuedDocument {
  readonly files: readonly IssuedDocument[];
}

const orderOf = ({ language }: IssuedDocument) => LOCALES.indexOf(language);

/** The files of one paper have the same content, and so the same digest. */
function papersOf(files: readonly IssuedDocument[]): Paper[] {
  const papers = new Map<string, Paper>();
  for (const file of files) {
    const key = file.digest + file.at;
    const known = papers.get(key);
    papers.set(key, { ...(known ?? file), files: [...(known?.files ?? []), file].sort((a, b) => orderOf(a) - orderOf(b)) });
  }
  return [...papers.values()].reverse();
}
