import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { Button, CheckField, DayField, MoneyField, TrilingualField } from '../../ui';
import type { Phase, RoundContent } from '../call-types';
import { nextId, withChanged, without } from './list-of';

interface PhaseFieldsProps {
  readonly round: RoundContent;
  readonly languages: readonly Locale[];
  readonly onChange: (phase: Phase | undefined) => void;
}

/** The research and development phase of a partnership: its days, budget, goals and instalments (2014/24/EU art. 31(2)). */
export function PhaseFields({ round: { id, phase }, languages, onChange }: PhaseFieldsProps) {
  const { t } = useTranslation('tender');
  const [has, setHas] = useState(phase !== undefined);
  const [days, setDays] = useState({ starts: phase?.starts, ends: phase?.ends });
  const at = (part: string) => `rounds.${id}.phase.${part}`;
  // A phase without its days cannot be stored: the rest is asked once both are there.
  const setDay = (changes: Partial<typeof days>) => {
    const { starts, ends } = { ...days, ...changes };
    setDays({ starts, ends });
    if (starts && ends) onChange({ ...(phase ?? { budgetPerPartnerCents: 0, goals: [], instalments: [], termination: {} }), starts, ends });
  };
  return (
    <>
      <CheckField
        id={at('is')}
        label={t('phase.has')}
        hint={t('phase.hint')}
        checked={has}
        onChange={(next) => {
          setHas(next);
          if (!next) onChange(undefined);
        }}
      />
      {has && (
        <>
          <DayField id={at('starts')} label={t('phase.starts')} value={days.starts} onChange={(starts) => setDay({ starts })} />
          <DayField id={at('ends')} label={t('phase.ends')} value={days.ends} min={days.starts} onChange={(ends) => setDay({ ends })} />
        </>
      )}
      {has && phase && (
        <>
          <MoneyField
            id={at('budget')}
            label={t('phase.budget')}
            value={phase.budgetPerPartnerCents}
            onChange={(cents) => cents !== undefined && onChange({ ...phase, budgetPerPartnerCents: cents })}
          />
          {phase.goals.map((goal, index) => (
            <div key={goal.id} className="stack stack-small">
              <TrilingualField
                id={at(`goals.${goal.id}`)}
                rows={2}
                label={t('phase.goal', { number: index + 1 })}
                value={goal.text}
                wanted={languages}
                onChange={(text) => onChange({ ...phase, goals: withChanged(phase.goals, goal.id, { text }) })}
              />
              <div>
                <Button small variant="quiet" onClick={() => onChange({ ...phase, goals: without(phase.goals, goal.id) })}>
                  {t('phase.removeGoal', { number: index + 1 })}
                </Button>
              </div>
            </div>
          ))}
          <div>
            <Button
              small
              icon="plus"
              onClick={() => onChange({ ...phase, goals: [...phase.goals, { id: nextId('g', phase.goals), text: {} }] })}
            >
              {t('phase.addGoal')}
            </Button>
          </div>
          {phase.instalments.map((instalment, index) => (
            <div key={index} className="stack stack-small">
              <MoneyField
                id={at(`instalments.${index}.cents`)}
                label={t('phase.instalment', { number: index + 1 })}
                value={instalment.cents}
                onChange={(cents) => cents !== undefined && setInstalment(index, { cents })}
              />
              <TrilingualField
                id={at(`instalments.${index}.text`)}
                rows={1}
                label={t('phase.instalmentFor')}
                value={instalment.text}
                wanted={languages}
                onChange={(text) => setInstalment(index, { text })}
              />
              <div>
                <Button
                  small
                  variant="quiet"
                  onClick={() => onChange({ ...phase, instalments: phase.instalments.filter((_, other) => other !== index) })}
                >
                  {t('phase.removeInstalment', { number: index + 1 })}
                </Button>
              </div>
            </div>
          ))}
          <div>
            <Button small icon="plus" onClick={() => onChange({ ...phase, instalments: [...phase.instalments, { cents: 0, text: {} }] })}>
              {t('phase.addInstalment')}
            </Button>
          </div>
          <TrilingualField
            id={at('termination')}
            rows={3}
            label={t('phase.termination')}
            value={phase.termination}
            wanted={languages}
            onChange={(termination) => onChange({ ...phase, termination })}
          />
        </>
      )}
    </>
  );

  function setInstalment(index: number, changes: Partial<Phase['instalments'][number]>) {
    if (!phase) return;
    onChange({ ...phase, instalments: phase.instalments.map((each, other) => (other === index ? { ...each, ...changes } : each)) });
  }
}
