import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { useCase } from '../officer/case-frame';
import { KeptNote } from '../drafts/kept-note';
import { MoveButton } from '../officer/move-button';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { useMe } from '../session/me';
import { Card, TrilingualField } from '../ui';
import type { Pilot } from './pilot-data';

/** What was learned. Finished, it ends the measuring. */
export function ReportCard({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const me = useMe();
  const { view } = useCase();
  const kept = useKept<{ readonly text: Text }>('pilots.report', { text: {} });
  const { text } = kept.content;
  if (pilot.report && pilot.reportedAt)
    return (
      <Card title={t('report.title')} side={<span className="muted">{t('report.at', { at: f.dateTime(pilot.reportedAt) })}</span>}>
        <p lang={f.textLocale(pilot.report)}>{f.text(pilot.report)}</p>
      </Card>
    );
  const may = me?.roles.some((role) => role === 'officer' || role === 'need_owner');
  if (!may || !view.moves.some((move) => move.command === 'pilots.report')) return null;
  return (
    <Card title={t('report.title')}>
      <div className="stack">
        <TrilingualField
          key={kept.epoch}
          id="report-text"
          label={t('report.text')}
          hint={t('report.hint')}
          rows={6}
          value={text}
          onChange={(words) => kept.change({ text: words })}
        />
        <KeptNote kept={kept} />
        <div>
          <MoveButton
            command="pilots.report"
            address="pilot/report"
            label={t('report.send')}
            variant="secondary"
            body={{ text: written(text) }}
            also={isWritten(text) ? [] : [{ text: t('report.gap') }]}
            confirm={<p>{t('report.sure')}</p>}
            done={t('report.done')}
            onDone={kept.forget}
          />
        </div>
      </div>
    </Card>
  );
}
