import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf, LOCALES } from '@app/kernel';
import { call as ask } from '../api';
import { useFormat } from '../i18n';
import type { components } from '../openapi';
import { Card, Icon } from '../ui';
import { FileList } from './file-list';
import type { TenderFile } from './files';

type Paper = components['schemas']['Document'];

const papersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['call', caseId, 'papers'],
    queryFn: ({ signal }) => ask<readonly Paper[]>('GET', `/api/cases/${caseId}/documents`, { signal }),
  });

const annexesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['call', caseId, 'annexes'],
    queryFn: ({ signal }) => ask<readonly TenderFile[]>('GET', `/api/cases/${caseId}/files?subject=call`, { signal }),
  });

/** The published papers of the procurement, each in its languages, the call's annexes, and the page that anyone can read. */
export function CallDocuments({ caseId, publishedAt }: { caseId: string; publishedAt: string }) {
  const { t } = useTranslation(['supplier', 'common']);
  const f = useFormat();
  const { data: papers = [] } = useQuery(papersQuery(caseId));
  const { data: annexes = [] } = useQuery(annexesQuery(caseId));
  return (
    <Card title={t('call.documents')}>
      <div className="stack stack-small">
        <ul className="stack stack-small">
          {byContent(papers).map(([first, versions]) => (
            <li key={first.digest}>
              <Icon name="file" /> {f.text(first.name)} <span className="small muted">{f.day(dayOf(first.at))}</span>
              <br />
              <span className="row small">
                {versions.map(({ id, language, size }) => (
                  <a key={id} href={`/api/documents/${id}`} lang={language} hrefLang={language}>
                    {t(`common:locale.${language}`)} (PDF, {f.number(Math.ceil(size / 1024), 0)} kB)
                  </a>
                ))}
              </span>
            </li>
          ))}
          <li>
            <a href={`/procurements/${caseId}`}>{t('call.documentsPublic')}</a>{' '}
            <span className="small muted">{f.day(dayOf(publishedAt))}</span>
          </li>
        </ul>
        {annexes.length > 0 && <FileList files={annexes} />}
      </div>
    </Card>
  );
}

/** The languages of one paper stand together, in the house's order. */
function byContent(papers: readonly Paper[]): readonly (readonly [Paper, readonly Paper[]])[] {
  const digests = [...new Set(papers.map(({ digest }) => digest))];
  return digests.flatMap((digest) => {
    const versions = LOCALES.flatMap((l) => papers.find((p) => p.digest === digest && p.language === l) ?? []);
    const [first] = versions;
    return first ? [[first, versions] as const] : [];
  });
}
