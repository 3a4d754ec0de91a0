import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { Card, Facts } from '../ui';
import { pilotQuery, type Pilot } from './pilot-data';
import { ResultsTable } from './results-table';
import './pilot.css';
import './words';

/** What came of an ended case: the decision and its way, the figures from baseline to result, and what was learned. */
export function Outcome() {
  const { view } = useCase();
  const { data: pilot } = useQuery(pilotQuery(view.id));
  if (!pilot?.decision?.decidedAt) return null;
  return (
    <>
      <Decided pilot={pilot} decision={pilot.decision} decidedAt={pilot.decision.decidedAt} />
      <Figures pilot={pilot} />
      <Learned pilot={pilot} />
    </>
  );
}

interface DecidedProps {
  readonly pilot: Pilot;
  readonly decision: NonNullable<Pilot['decision']>;
  readonly decidedAt: string;
}

function Decided({ pilot, decision, decidedAt }: DecidedProps) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view } = useCase();
  const { content, decidedBy, ruleSaid } = decision;
  const partner = pilot.partners.find(({ supplierId }) => supplierId === content.supplier) ?? pilot.partners[0];
  const facts = [
    [t('outcome.route'), content.route && t(`decision.routes.${content.route}`)],
    [t('decision.seasons'), content.optionSeasons.join(', ')],
    [t('decision.value'), content.valueCents !== undefined && f.euro(content.valueCents)],
    [t('facts.partner'), partner && f.text(partner.name)],
    [t('facts.cost'), t('facts.of', { paid: f.euro(pilot.paidCents), cap: f.euro(pilot.plan.plan.budgetCapCents ?? 0) })],
  ] as const;
  return (
    <Card
      title={t('outcome.title')}
      edge="green"
      side={<Link to={`${casePath(view.id, 'pilot')}/decision`}>{t('outcome.toDecision')}</Link>}
    >
      <div className="stack stack-small">
        <p className="kpi-figure">{t(`outcome.${content.decision}`)}</p>
        <p className="small muted">
          {t('decision.decided', { at: f.dateTime(decidedAt), names: decidedBy.map(({ name }) => name).join(', ') })}
        </p>
        {ruleSaid && <p className="small muted">{t('decision.ruleSaid', { outcome: t(`outcome.${ruleSaid}`).toLowerCase() })}</p>}
        {content.text && (
          <p className="measure" lang={f.textLocale(content.text)}>
            {f.text(content.text)}
          </p>
        )}
        <Facts of={facts} />
      </div>
    </Card>
  );
}

function Figures({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const { view } = useCase();
  return (
    <Card title={t('decision.results')} flush side={<Link to={casePath(view.id, 'pilot')}>{t('outcome.toPilot')}</Link>}>
      <ResultsTable pilot={pilot} levels />
    </Card>
  );
}

function Learned({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  return (
    <Card
      title={t('outcome.learned')}
      side={pilot.reportedAt && <span className="small muted">{t('report.at', { at: f.dateTime(pilot.reportedAt) })}</span>}
    >
      <p className="measure" lang={pilot.report ? f.textLocale(pilot.report) : undefined}>
        {pilot.report ? f.text(pilot.report) : t('outcome.noReport')}
      </p>
    </Card>
  );
}
