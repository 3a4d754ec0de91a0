import { useTranslation } from 'react-i18next';
import { FillWithExample } from '../demo/fill-with-example';
import { useFormat } from '../i18n';
import { placeOfReason } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { ListEditor } from '../officer/list-editor';
import { newId } from '../officer/new-id';
import { useMe } from '../session/me';
import { Button, Card, DayField, ErrorSummary, MoneyField, Notice, Saved, TrilingualField } from '../ui';
import { KpiFields } from './kpi-fields';
import type { Kpi, Pilot } from './pilot-data';
import { usePlanDraft, type PlanContent } from './plan-draft';
import { KpiTable } from './plan-reading';
import { PLAN_TEXTS } from './plan-texts';
import { RuleFields } from './rule-fields';

interface PlanEditorProps {
  readonly pilot: Pilot;
  readonly onTakeTheirs: () => Promise<void>;
}

/** Writes the plan, its KPIs and the rule; everything is saved as it is typed. */
export function PlanEditor({ pilot, onTakeTheirs }: PlanEditorProps) {
  const { t } = useTranslation(['pilot', 'common']);
  const f = useFormat();
  const { view } = useCase();
  const me = useMe();
  const draft = usePlanDraft(view.id, pilot);
  const { plan, kpis, rule } = draft;
  const measuresFixed = pilot.plan.state !== 'open';
  const committed = pilot.partners.reduce((sum, partner) => sum + partner.committedCents, 0);
  // Before the first change there is nothing to say of saving.
  const saved = (draft.save.savedAt ?? draft.save.state !== 'idle') && <Saved at={draft.save.savedAt} state={draft.save.state} />;
  const change = (changes: Partial<typeof plan>) => draft.change({ plan: { ...plan, ...changes } });
  return (
    <>
      {me && pilot.plan.version === 0 && draft.save.state === 'idle' && (
        <div className="row">
          <FillWithExample<PlanContent>
            form="plan"
            onFill={(example) => draft.change({ ...example, kpis: example.kpis.map((kpi) => ({ ...kpi, owner: me.person.id })) })}
          />
        </div>
      )}
      {draft.isStale ? (
        <Notice kind="bad" live title={t('common:error.stale')}>
          <div className="stack stack-small">
            <p>{t('common:error.staleText')}</p>
            <div className="row">
              <Button small onClick={() => void onTakeTheirs()}>
                {t('common:error.takeTheirs')}
              </Button>
              <Button small onClick={() => void draft.keepMine()}>
                {t('common:error.keepMine')}
              </Button>
            </div>
          </div>
        </Notice>
      ) : (
        <ErrorSummary problem={draft.save.problem} placeOf={(reason) => placeOfReason(view.id, reason)} />
      )}
      {measuresFixed && (
        <Notice>
          <p>{t('plan.measuresFixed')}</p>
        </Notice>
      )}
      <Card title={t('plan.title')} side={saved}>
        <div className="stack">
          <div className="kpi-numbers">
            <DayField id="plan.starts" label={t('plan.starts')} value={plan.starts} onChange={(starts) => change({ starts })} />
            <DayField id="plan.ends" label={t('plan.ends')} value={plan.ends} min={plan.starts} onChange={(ends) => change({ ends })} />
          </div>
          {!measuresFixed && (
            <MoneyField
              id="plan.budgetCapCents"
              label={t('plan.cap')}
              hint={t('plan.capHint', { committed: f.euro(committed) })}
              value={plan.budgetCapCents}
              onChange={(budgetCapCents) => change({ budgetCapCents })}
            />
          )}
          {PLAN_TEXTS.map((part) => (
            <TrilingualField
              key={part}
              id={`plan.${part}`}
              label={t(`plan.${part}`)}
              hint={part === 'hypothesis' ? t('plan.hypothesisHint') : undefined}
              rows={3}
              value={plan[part] ?? {}}
              onChange={(text) => change({ [part]: text })}
            />
          ))}
          <ListEditor
            title={t('plan.risks')}
            items={plan.risks}
            onChange={(risks) => change({ risks: [...risks] })}
            nameOf={(number) => t('plan.risk', { number })}
            add={t('plan.addRisk')}
            create={() => ({})}
          >
            {(risk, _change, index) => (
              <TrilingualField
                id={`plan.risks.${index}`}
                label={t('plan.risk', { number: index + 1 })}
                rows={2}
                value={risk}
                onChange={(text) => change({ risks: plan.risks.map((other, at) => (at === index ? text : other)) })}
              />
            )}
          </ListEditor>
        </div>
      </Card>
      {measuresFixed ? (
        <KpiTable pilot={pilot} />
      ) : (
        <Card title={t('plan.kpis')} side={saved}>
          <ListEditor<Kpi>
            title={t('plan.kpis')}
            items={kpis}
            onChange={(next) => draft.change({ kpis: next })}
            nameOf={(number) => t('plan.kpi', { number })}
            add={t('plan.addKpi')}
            create={() => ({ id: newId('k', kpis) })}
          >
            {(kpi, changeKpi) => <KpiFields kpi={kpi} onChange={changeKpi} />}
          </ListEditor>
        </Card>
      )}
      {!measuresFixed && (
        <Card title={t('ruleForm.title')} side={saved}>
          <div className="stack" id="rule">
            {rule ? (
              <RuleFields rule={rule} kpis={kpis} onChange={(next) => draft.change({ rule: next })} />
            ) : (
              <>
                <p>{t('ruleForm.notWritten')}</p>
                <div>
                  <Button
                    onClick={() => draft.change({ rule: { scale: { allMinimum: true }, repeat: { allMinimum: true }, otherwise: 'stop' } })}
                  >
                    {t('ruleForm.begin')}
                  </Button>
                </div>
              </>
            )}
          </div>
        </Card>
      )}
    </>
  );
}
