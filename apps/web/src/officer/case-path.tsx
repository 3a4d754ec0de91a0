import { dayOf } from '@app/kernel';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Path, type GateState, type PathStage } from '../ui';
import { verbOf } from './acts';
import type { CaseView } from './case-data';

/** The four stages with their gates; the acts of the current stage stand below. */
export function CasePath({ view }: { view: CaseView }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { path, steps, moves, stage } = view;
  const done = steps.filter((step) => step.done).length;
  const onward = moves.find((move) => move.to !== stage);
  const stages = path.map(({ stage: name, state, at }, index): PathStage => {
    const current = state === 'now' || state === 'left';
    const leads: GateState = state === 'done' ? 'open' : !current || !onward ? 'later' : onward.reasons.length === 0 ? 'open' : 'shut';
    return {
      name: t(`stage.${name}`),
      state: state === 'done' ? 'done' : current ? 'current' : 'future',
      note: state === 'left' ? t('path.left') : at ? t(current ? 'path.since' : 'path.from', { day: f.day(dayOf(at)) }) : undefined,
      progress: steps.length > 0 ? Math.max(8, Math.round((done / steps.length) * 88)) : 100,
      gate: index < path.length - 1 ? { name: t(`gate.${name}`), state: leads } : undefined,
    };
  });
  const next = steps.find((step) => !step.done)?.command;
  return (
    <Path
      stages={stages}
      steps={(view.status === 'running' ? steps : []).map(({ command, gateName, done: passed }) => ({
        name: verbOf(command)[f.locale],
        current: command === next,
        gate: gateName === null ? undefined : passed ? 'open' : command === next ? 'shut' : 'later',
      }))}
    />
  );
}
