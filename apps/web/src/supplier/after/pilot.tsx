import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { queries } from '../../api';
import { useFormat } from '../../i18n';
import { monthName } from '../../pilot/month';
import '../../pilot/words';
import { Card, Column, EmptyState, Grid, Notice, NoticeList, Rows, Status } from '../../ui';
import { useSupplierCall } from '../call-frame';
import { ownPilotQuery, type OwnPilot } from './after-queries';
import { OwnDiary } from './own-diary';
import { OwnKpi } from './own-kpi';
import { OwnMeasurements } from './own-measurements';
import { StartPilot } from './start-pilot';
import './words';

export const loader = ({ params: { caseId = '' } }: LoaderFunctionArgs) => queries.fetchQuery({ ...ownPilotQuery(caseId), staleTime: 0 });

/** The pilot from a partner's side: the plan, what is measured, what happened, what was decided. */
export function Component() {
  const { t } = useTranslation('afterwards');
  const { call } = useSupplierCall();
  const { data: pilot } = useQuery(ownPilotQuery(call.caseId));
  if (!pilot)
    return (
      <Card flush>
        <EmptyState title={t('pilot.notYet')} text={t('pilot.notYetText')} />
      </Card>
    );
  const runs = pilot.startedAt !== null && pilot.reportedAt === null;
  return (
    <Grid>
      <Column span={8}>
        {pilot.decision && <Decision decision={pilot.decision} />}
        {pilot.startedAt === null && <StartPilot pilot={pilot} />}
        {runs && pilot.missingMonths.length > 0 && <MissingMonths pilot={pilot} />}
        {pilot.kpis.map((kpi) => (
          <OwnKpi key={kpi.id} pilot={pilot} kpi={kpi} />
        ))}
        {pilot.startedAt !== null && <OwnMeasurements pilot={pilot} mayMeasure={runs} />}
      </Column>
      <Column span={4}>
        <Plan pilot={pilot} />
        {pilot.startedAt !== null && <OwnDiary pilot={pilot} mayWrite={runs} />}
        <Checkpoints pilot={pilot} />
      </Column>
    </Grid>
  );
}

function Decision({ decision: { content, ruleSaid, decidedAt } }: { decision: NonNullable<OwnPilot['decision']> }) {
  const { t } = useTranslation(['afterwards', 'pilot']);
  const f = useFormat();
  return (
    <Card title={t('pilot.decision')} edge="green" side={<b>{t(`pilot:outcome.${content.decision}`)}</b>}>
      <div className="stack stack-small">
        <p className="small muted">{f.dateTime(decidedAt)}</p>
        <p>{f.text(content.text)}</p>
        {ruleSaid && <p className="small">{t('pilot.ruleSaid', { outcome: t(`pilot:outcome.${ruleSaid}`) })}</p>}
      </div>
    </Card>
  );
}

function MissingMonths({ pilot }: { pilot: OwnPilot }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  return (
    <Notice kind="warn" title={t('pilot.months')}>
      <NoticeList>
        {pilot.missingMonths.map(({ kpi, period }) => (
          <li key={kpi + period}>
            {f.text(pilot.kpis.find((k) => k.id === kpi)?.text)}, {monthName(period, f.locale)}
          </li>
        ))}
      </NoticeList>
    </Notice>
  );
}

function Plan({ pilot: { plan, rule, ruleFixedAt, startedAt } }: { pilot: OwnPilot }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const period = [plan.starts, plan.ends].flatMap((day) => (day ? [f.day(day)] : [])).join('–');
  return (
    <Card title={t('pilot.plan')}>
      <dl className="stack stack-small">
        {startedAt && (
          <div>
            <dd>
              <Status kind="done">{t('pilot.started', { at: f.dateTime(startedAt) })}</Status>
            </dd>
          </div>
        )}
        {(
          [
            [t('pilot.period'), period],
            [t('pilot.hypothesis'), f.text(plan.hypothesis)],
            [t('pilot.site'), f.text(plan.site)],
            [t('pilot.rule'), f.text(rule?.text)],
          ] as const
        )
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt className="small muted">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {ruleFixedAt && <p className="small muted">{t('pilot.ruleFixed', { at: f.dateTime(ruleFixedAt) })}</p>}
    </Card>
  );
}

function Checkpoints({ pilot: { checkpoints, deliveries, report } }: { pilot: OwnPilot }) {
  const { t } = useTranslation(['afterwards', 'pilot']);
  const f = useFormat();
  return (
    <>
      {checkpoints.length > 0 && (
        <Card title={t('pilot.checkpoints')} flush>
          <Rows dense>
            {checkpoints.map(({ id, decision, text, adjust, paymentCents, heldAt }) => (
              <li key={id}>
                <b>{t(`pilot:checkpoint.kind.${decision}`)}</b> <span className="small muted">{f.dateTime(heldAt)}</span>
                <p>{f.text(text)}</p>
                {adjust && <p>{f.text(adjust)}</p>}
                {paymentCents > 0 && <p className="small">{t('pilot.payment', { sum: f.euro(paymentCents) })}</p>}
              </li>
            ))}
          </Rows>
        </Card>
      )}
      {deliveries.length > 0 && (
        <Card title={t('pilot.deliveries')} flush>
          <Rows dense>
            {deliveries.map(({ id, accepted, text, paymentCents, decidedAt }) => (
              <li key={id}>
                <b>{t(accepted ? 'pilot.accepted' : 'pilot.notAccepted')}</b> <span className="small muted">{f.dateTime(decidedAt)}</span>
                <p>{f.text(text)}</p>
                {paymentCents > 0 && <p className="small">{t('pilot.payment', { sum: f.euro(paymentCents) })}</p>}
              </li>
            ))}
          </Rows>
        </Card>
      )}
      {report && (
        <Card title={t('pilot.report')}>
          <p lang={f.textLocale(report)}>{f.text(report)}</p>
        </Card>
      )}
    </>
  );
}
