import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, History, PersonRow, Rows, Status } from '../../ui';
import type { NeedView } from './need-content';

const KIND = { draft: 'progress', submitted: 'due', returned: 'problem', approved: 'done' } as const;

/** Where the need stands, who has written it, and what the approvers have said. */
export function NeedReviews({ need }: { need: NeedView }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  return (
    <Card title={t('need.state.title')} side={<Status kind={KIND[need.status]}>{t(`need.state.${need.status}`)}</Status>} flush>
      {need.reviews.length > 0 && (
        <div className="card-body">
          <History
            items={need.reviews.toReversed().map((review) => ({
              id: review.at,
              what: (
                <>
                  {t(`need.review.${review.decision}`)}: <span className="plain">{f.text(review.reason)}</span>
                </>
              ),
              when: `${f.dateTime(review.at)}, ${review.by}`,
            }))}
          />
        </div>
      )}
      {need.authors.length > 0 && (
        <Rows dense>
          {need.authors.map((author) => (
            <PersonRow key={author.personId} name={author.name} role={t('need.state.author')} />
          ))}
        </Rows>
      )}
    </Card>
  );
}
