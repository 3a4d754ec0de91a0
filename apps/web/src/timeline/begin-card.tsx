import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '@app/kernel';
import { queries } from '../api';
import { Button, Card, DayField } from '../ui';
import { settableDays, timelineQuery, type TriedDays } from './timeline-data';

/** An empty plan begins with the day of the notice; the law fills in the rest as early as it allows. */
export function BeginCard({ caseId, onSuggested }: { caseId: string; onSuggested: (days: TriedDays) => void }) {
  const { t } = useTranslation('timeline');
  const [notice, setNotice] = useState<Day>();
  const asking = useMutation({
    mutationFn: async (day: Day) => settableDays(await queries.fetchQuery(timelineQuery(caseId, { notice: day }, 'earliest'))),
    onSuccess: onSuggested,
  });
  return (
    <Card title={t('begin')}>
      <div className="stack">
        <p>{t('beginText')}</p>
        <DayField id="notice" label={t('point.notice')} value={notice} onChange={setNotice} />
        <p>
          <Button
            variant="primary"
            busy={asking.isPending}
            onClick={() => notice !== undefined && asking.mutate(notice)}
            unavailable={notice === undefined ? [{ text: t('point.notice') }] : []}
          >
            {t('suggest')}
          </Button>
        </p>
      </div>
    </Card>
  );
}
