import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { Card, GateCard, GateDiamond, Rows } from '../ui';
import { placeOfReason, verbOf } from './acts';
import type { Move } from './case-data';
import { useCase } from './case-frame';
import { gateThatHolds } from './gates';

/** The next act that is not done. */
function useNextMove(): Move | undefined {
  const { view } = useCase();
  const next = view.steps.find((step) => !step.done) ?? view.steps.at(-1);
  return view.moves.find((move) => move.command === next?.command);
}

/** What stops the case, or that nothing does: every condition of the next act, with where it is mended. */
export function NextGate() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const move = useNextMove();
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

/** The same beside a form: one line for each condition, shut ones first. */
export function NextGateAside() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const move = useNextMove();
  if (!move) return null;
  return (
    <Card title={verbOf(move.command)[f.locale]} edge={move.reasons.length > 0 ? 'amber' : 'green'} flush>
      <Rows dense>
        {move.reasons.map((reason) => {
          const to = placeOfReason(view.id, reason);
          return (
            <li key={reason.code + f.text(reason.text)} className="gate-row">
              <GateDiamond state="shut" label={t('gate.shut')} />
              <span>{to ? <Link to={to}>{f.text(reason.text)}</Link> : f.text(reason.text)}</span>
            </li>
          );
        })}
        {move.met.map((id) => (
          <li key={id} className="gate-row">
            <GateDiamond state="open" label={t('gate.open')} />
            <span>{gateThatHolds(id)?.[f.locale] ?? id}</span>
          </li>
        ))}
      </Rows>
    </Card>
  );
}
