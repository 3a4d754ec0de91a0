import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayOf } from '@app/kernel';
import { useFormat } from '../i18n';
import { Card, Rows } from '../ui';
import { casePath } from './acts';
import { useCase } from './case-frame';
import { PaperFiles } from './paper-files';
import { papersQuery } from './papers';

const SHOWN = 6;

/** The newest papers that the case has left behind. */
export function PapersCard() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const { data: papers = [] } = useQuery(papersQuery(view.id));
  if (papers.length === 0) return null;
  return (
    <Card
      title={t('part.documents')}
      flush
      side={<Link to={casePath(view.id, 'documents')}>{t('frame.allPapers', { count: papers.length })}</Link>}
    >
      <Rows>
        {papers.slice(0, SHOWN).map((paper) => (
          <li key={paper.digest + paper.at}>
            <div className="row row-apart">
              <b>{f.text(paper.name) || f.text(paper.title)}</b>
              <span className="small muted">{f.day(dayOf(paper.at))}</span>
            </div>
            <PaperFiles paper={paper} />
          </li>
        ))}
      </Rows>
    </Card>
  );
}
