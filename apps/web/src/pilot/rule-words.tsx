import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { Icon } from '../ui';
import type { Kpi, Pilot, Rule } from './pilot-data';

/** The rule that two people locked: on top of everything that is measured. */
export function LockedRule({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view } = useCase();
  const { rule, fixedAt, fixedBy, digest } = pilot.rule;
  if (!rule || !fixedAt) return null;
  return (
    <section className="locked-rule" aria-label={t('ruleForm.title')}>
      <Icon name="lock" large />
      <div>
        <p>
          <b>{t('rule.locked')}</b> {f.text(rule.text)}
        </p>
        <p className="small muted">
          {t('rule.lockedAt', {
            at: f.dateTime(fixedAt),
            names: fixedBy.map(({ name }) => name).join(', '),
            hash: digest ? `${digest.slice(0, 8)} … ${digest.slice(-4)}` : '',
          })}
        </p>
      </div>
      <Link to={`${casePath(view.id, 'pilot')}/plan#rule`}>{t('rule.show')}</Link>
    </section>
  );
}

/** The rule's conditions one by one, as the machine applies them. */
export function RuleConditions({ rule, kpis }: { rule: Rule; kpis: readonly Kpi[] }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const nameOf = (id: string) => f.text(kpis.find((kpi) => kpi.id === id)?.text) || id;
  const said = ({ allMinimum, targetsAtLeast = 0, mustReachTarget = [] }: Rule['scale']) =>
    [
      allMinimum && t('rule.allMinimum'),
      targetsAtLeast > 0 && t('rule.targets', { count: targetsAtLeast }),
      mustReachTarget.length > 0 && t('rule.must', { names: mustReachTarget.map(nameOf).join('; ') }),
    ].filter((words) => typeof words === 'string');
  return (
    <dl className="facts rule-conditions">
      {(['scale', 'repeat'] as const).map((outcome) => {
        const conditions = said(rule[outcome]);
        return (
          <div key={outcome} className="fact">
            <dt>{t(`rule.${outcome}`)}</dt>
            <dd>
              <ul>
                {(conditions.length > 0 ? conditions : [t('rule.nothing')]).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
      <dt>{t('rule.otherwise')}</dt>
      <dd>{t(`outcome.${rule.otherwise}`).toLowerCase()}</dd>
    </dl>
  );
}
