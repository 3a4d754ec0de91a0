import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '@app/kernel';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { MoveButton } from '../officer/move-button';
import { SecondPerson } from '../officer/second-person';
import { Card, Column, Grid, LinkButton, Notice, NumberedSteps } from '../ui';
import type { Pilot } from './pilot-data';

/** The three steps to a start: the plan, the rule by two, the start with the supplier. */
export function BeforeStart({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view } = useCase();
  const { plan, rule, missing } = pilot;
  const planAddress = `${casePath(view.id, 'pilot')}/plan`;
  const isFixed = rule.fixedAt !== null;
  return (
    <Grid>
      <Column span={5}>
        <Card title={t('steps.title')}>
          <NumberedSteps
            steps={[
              { name: t('steps.plan'), note: t('steps.planNote'), done: plan.missing.length === 0 },
              {
                name: t('steps.rule'),
                note: rule.fixedAt
                  ? t('steps.fixedBy', { at: f.dateTime(rule.fixedAt), names: rule.fixedBy.map(({ name }) => name).join(', ') })
                  : t('steps.ruleNote'),
                done: isFixed,
              },
              { name: t('steps.start'), note: t('steps.startNote') },
            ]}
          />
          <div className="row steps-acts">
            <LinkButton to={planAddress} variant={plan.missing.length > 0 ? 'primary' : 'secondary'}>
              {t('steps.write')}
            </LinkButton>
            {!isFixed && <LinkButton to={`${planAddress}#rule`}>{t('steps.writeRule')}</LinkButton>}
          </div>
        </Card>
      </Column>
      <Column span={7}>
        {isFixed ? (
          <Step missing={missing.start}>
            <Notice>
              <p>{t('steps.startHow')}</p>
            </Notice>
            <SecondPerson act="pilots.start">
              <MoveButton
                command="pilots.start"
                address="pilot/start"
                confirm={<p>{t('steps.startConfirm')}</p>}
                done={t('steps.started')}
              />
            </SecondPerson>
          </Step>
        ) : (
          <Step missing={missing.fixRule}>
            <SecondPerson act="pilots.fixRule">
              <MoveButton
                command="pilots.fixRule"
                address="pilot/rule/fix"
                confirm={<p>{t('steps.fixConfirm')}</p>}
                done={t('steps.fixed')}
              />
            </SecondPerson>
          </Step>
        )}
      </Column>
    </Grid>
  );
}

/** What the next act still needs; when nothing, the act. */
function Step({ missing, children }: { missing: readonly Reason[]; children: ReactNode }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  return (
    <>
      {missing.length > 0 ? (
        <Notice kind="warn" title={t('steps.missing')}>
          <ul className="why">
            {missing.map(({ text }) => (
              <li key={f.text(text)}>{f.text(text)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        children
      )}
    </>
  );
}
