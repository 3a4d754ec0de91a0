import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { GateCard } from '../ui';
import { placeOfReason, verbOf } from './acts';
import { useCase } from './case-frame';
import { gateThatHolds } from './gates';

/** What stops the case, or that nothing does: the next act that is not done, with every condition. */
export function NextGate() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const next = view.steps.find((step) => !step.done) ?? view.steps.at(-1);
  const move = view.moves.find((m) => m.command === next?.command);
  if (!move) return null;
  const what = verbOf(move.command)[f.locale];
  return (
    <GateCard
      title={move.reasons.length === 0 ? t('gate.isOpen', { what }) : t('gate.isShut', { what, count: move.reasons.length })}
      note={move.people === 2 ? t('gate.twoPeople') : undefined}
      unmet={move.reasons.map((reason) => {
        const to = placeOfReason(view.id, reason);
        return {
          name: f.text(reason.text),
          task: to ? { name: t('gate.mend'), to } : { name: t('gate.waits') },
          status: to ? ('todo' as const) : ('locked' as const),
          statusText: to ? undefined : t('gate.time'),
        };
      })}
      met={move.met.flatMap((id) => gateThatHolds(id)?.[f.locale] ?? [])}
    />
  );
}
