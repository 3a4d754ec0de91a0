import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, call as ask, queries } from '../../api';
import { useFormat } from '../../i18n';
import { Button, Card, ConfirmDialog, ErrorSummary, Notice, WhyList } from '../../ui';
import { ownPilotQuery, type OwnPilot } from './after-queries';

const ACT = 'pilots.start';
const ALONE = 'cases.second-person-missing';

/** City and partner start the pilot together: whoever comes second starts it, whoever comes first only confirms. */
export function StartPilot({ pilot: { caseId, missing } }: { pilot: OwnPilot }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const [asking, setAsking] = useState(false);
  const starting = useMutation({
    mutationFn: async (): Promise<'started' | 'first'> => {
      try {
        await ask('POST', `/api/calls/${caseId}/pilot/start`, { body: {} });
        return 'started';
      } catch (error) {
        if (!(error instanceof ApiProblem) || !error.reasons.every(({ code }) => code === ALONE) || error.reasons.length === 0) throw error;
        await ask('POST', `/api/cases/${caseId}/signatures`, { body: { act: ACT, subject: '' } });
        return 'first';
      }
    },
    onSettled: () => setAsking(false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownPilotQuery(caseId).queryKey }),
  });
  const why = missing.map((reason) => ({ text: f.text(reason.text) }));
  return (
    <Card title={t('pilot.startTitle')} edge="amber">
      <div className="stack">
        <p>{t('pilot.startText')}</p>
        {why.length > 0 && (
          <div>
            <h3>{t('pilot.missing')}</h3>
            <WhyList reasons={why} />
          </div>
        )}
        <ErrorSummary problem={starting.error} />
        {starting.data === 'first' ? (
          <Notice kind="good" live>
            <p>{t('pilot.first')}</p>
          </Notice>
        ) : (
          <div>
            <Button variant="primary" unavailable={why} onClick={() => setAsking(true)}>
              {t('pilot.start')}
            </Button>
          </div>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={t('pilot.startConfirm')}
        confirm={t('pilot.start')}
        busy={starting.isPending}
        onConfirm={() => starting.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('pilot.startConfirmText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
