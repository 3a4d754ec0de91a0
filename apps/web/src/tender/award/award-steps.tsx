import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, NumberedSteps } from '../../ui';
import { winnersOf, type Award } from './award-data';

/** The way from the ranking to a signed contract, and how far it has come. */
export function AwardSteps({ award }: { award: Award }) {
  const { t } = useTranslation('award');
  const f = useFormat();
  const { proposal, decision, notification, waitingOverAt, remedies, checks, contracts } = award;
  const winners = winnersOf(award);
  const checked = winners.length > 0 && winners.every((w) => checks.some((c) => c.supplierId === w.supplierId && c.ok));
  const signed = winners.length > 0 && winners.every((w) => contracts.some((c) => c.supplierId === w.supplierId && c.signedAt !== null));
  const said = (act: { at: string; by: { name: string } } | null) => (act ? `${act.by.name}, ${f.dateTime(act.at)}` : undefined);
  return (
    <Card title={t('steps.title')}>
      <NumberedSteps
        steps={[
          { name: t('steps.proposal'), done: proposal !== null, note: said(proposal) },
          { name: t('steps.decision'), done: decision !== null, note: said(decision) },
          { name: t('steps.notification'), done: notification !== null, note: said(notification) },
          {
            name: t('steps.waiting'),
            done: waitingOverAt !== null,
            note: remedies ? t('steps.from', { day: f.weekday(remedies.signingFrom) }) : undefined,
          },
          { name: t('steps.checks'), done: checked },
          { name: t('steps.contract'), done: signed },
        ]}
      />
    </Card>
  );
}
