import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { Card, GateCard, GateDiamond, LinkButton, Rows } from '../ui';
import { placeOfCommand, placeOfReason, verbOf } from './acts';
import type { Move } from './case-data';
import { useCase } from './case-frame';
import { gateThatHolds } from './gates';
import { useWhoActs } from './who-acts';

/** The next act that is not done. */
function useNextMove(): Move | undefined {
  const { view } = useCase();
  const next = view.steps.find((step) => !step.done) ?? view.steps.at(-1);
  return view.moves.find((move) => move.command === next?.command);
}

/** What comes next and whose turn it is; what stops it, or that nothing does: every condition, with where it is mended. */
export function NextGate() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  const whoActs = useWhoActs();
  const move = useNextMove();
  if (!move) return null;
  const isOpen = move.reasons.length === 0;
  const who = whoActs(move);
  return (
    <GateCard
      title={t('gate.next', { what: verbOf(move.command)[f.locale] })}
      note={
        <>
          <p>{isOpen ? t('gate.isOpen') : t('gate.isShut', { count: move.reasons.length })}</p>
          <p>{who ? t(move.people === 2 ? 'gate.whoTwo' : 'gate.who', { who }) : move.people === 2 && t('gate.twoPeople')}</p>
        </>
      }
      action={
        isOpen &&
        move.mine && (
          <LinkButton variant="primary" to={placeOfCommand(view.id, move.command)}>
            {t('gate.toAct')}
          </LinkButton>
        )
      }
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
