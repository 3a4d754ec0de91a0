import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { Card, GateDiamond, LinkButton } from '../ui';
import type { Outcome, Pilot } from './pilot-data';
import { Routes } from './routes';

const OUTCOMES: readonly Outcome[] = ['scale', 'repeat', 'stop'];

/** What the rule says now, or what was decided; and the lawful ways to scale. */
export function DecisionSummary({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view } = useCase();
  const { decision, ruleSays, partners, reportedAt } = pilot;
  const decided = decision?.decidedAt ? decision : undefined;
  const said = ruleSays.length === 1 ? ruleSays[0]?.outcome : undefined;
  return (
    <Card
      title={t('decision.title')}
      side={<GateDiamond state={decided ? 'open' : reportedAt ? 'shut' : 'later'} />}
      foot={
        <LinkButton small to={`${casePath(view.id, 'pilot')}/decision`}>
          {t(decided || !reportedAt ? 'nav.decision' : 'decision.write')}
        </LinkButton>
      }
    >
      <div className="stack stack-small">
        {decided ? (
          <>
            <p className="outcome outcome-said">{t(`outcome.${decided.content.decision}`)}</p>
            <p className="small muted">
              {t('decision.decided', {
                at: f.dateTime(decided.decidedAt ?? ''),
                names: decided.decidedBy.map(({ name }) => name).join(', '),
              })}
            </p>
          </>
        ) : (
          <>
            {!reportedAt && <p className="small muted">{t('decision.opens')}</p>}
            {ruleSays.length === 0 && <p>{t('decision.ruleSilent')}</p>}
            {ruleSays.length > 1 && (
              <ul>
                {ruleSays.map(({ supplierId, outcome }) => (
                  <li key={supplierId}>
                    {t('decision.ruleSaysOf', {
                      name: f.text(partners.find((partner) => partner.supplierId === supplierId)?.name),
                      outcome: t(`outcome.${outcome}`),
                    })}
                  </li>
                ))}
              </ul>
            )}
            {said && (
              <>
                <p>{t('decision.ruleSays', { outcome: t(`outcome.${said}`).toLowerCase() })}</p>
                <ul className="stack stack-small">
                  {OUTCOMES.map((outcome) => (
                    <li key={outcome} className={outcome === said ? 'outcome outcome-said' : 'outcome'}>
                      {t(`outcome.${outcome}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
        <h3>{t('decision.routesTitle')}</h3>
        <Routes pilot={pilot} />
      </div>
    </Card>
  );
}
