import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { useCase } from '../officer/case-frame';
import { useMe } from '../session/me';
import { Card, Column, Grid, Notice } from '../ui';
import { usePilot } from './pilot';
import { pilotQuery, type Pilot } from './pilot-data';
import { PlanEditor } from './plan-editor';
import { PlanReading } from './plan-reading';
import { RuleConditions } from './rule-words';

const MAY_PREPARE = ['officer', 'need_owner', 'approver'];

/** The plan with its KPIs and the rule: written until it is fixed, read after that. */
export function Component() {
  const me = useMe();
  const pilot = usePilot();
  const { view } = useCase();
  const { hash } = useLocation();
  const [epoch, setEpoch] = useState(0);
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  const mayWrite = pilot.plan.state !== 'fixed' && view.status === 'running' && me?.roles.some((role) => MAY_PREPARE.includes(role));
  return (
    <Grid>
      <Column span={8}>
        {mayWrite ? (
          <PlanEditor
            key={epoch}
            pilot={pilot}
            onTakeTheirs={async () => {
              await queries.fetchQuery({ ...pilotQuery(view.id), staleTime: 0 });
              setEpoch(epoch + 1);
            }}
          />
        ) : (
          <PlanReading pilot={pilot} />
        )}
      </Column>
      <Column span={4}>
        <Missing pilot={pilot} />
        <RuleCard pilot={pilot} />
      </Column>
    </Grid>
  );
}

/** What the start still needs of the plan, by the server's own judge. */
function Missing({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { missing, state } = pilot.plan;
  if (state === 'fixed') return null;
  if (missing.length === 0)
    return (
      <Notice kind="good">
        <p>{t('plan.complete')}</p>
      </Notice>
    );
  return (
    <Notice kind="warn" title={t('plan.missing')}>
      <ul className="why small">
        {missing.map(({ text }) => (
          <li key={f.text(text)}>{f.text(text)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function RuleCard({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { rule, fixedAt, fixedBy, missing } = pilot.rule;
  return (
    <Card
      title={t('ruleForm.title')}
      foot={fixedAt && t('steps.fixedBy', { at: f.dateTime(fixedAt), names: fixedBy.map(({ name }) => name).join(', ') })}
    >
      <div className="stack stack-small small">
        {rule ? <RuleConditions rule={rule} kpis={pilot.plan.kpis} /> : <p>{t('ruleForm.notWritten')}</p>}
        {!fixedAt && missing.length > 0 && rule && (
          <ul className="why">
            {missing.map(({ text }) => (
              <li key={f.text(text)}>{f.text(text)}</li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
