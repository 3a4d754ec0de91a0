import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useOutletContext, type LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { MoveButton } from '../officer/move-button';
import { Card, EmptyState, LinkButton, SubNav } from '../ui';
import { pilotQuery, type Pilot } from './pilot-data';
import './pilot.css';
import './words';

export const loader = ({ params }: LoaderFunctionArgs) => queries.fetchQuery({ ...pilotQuery(params['id'] ?? ''), staleTime: 0 });

/** The pilot whose page this is. */
export const usePilot = (): Pilot => useOutletContext<Pilot>();

/** The frame of a pilot inside the case: its parts, each under an address of its own. */
export function Component() {
  const { view } = useCase();
  const { data: pilot } = useQuery(pilotQuery(view.id));
  if (pilot === undefined) return null;
  if (pilot === null) return <NotOpened />;
  return (
    <>
      <PilotNav pilot={pilot} />
      <Outlet context={pilot} />
    </>
  );
}

function NotOpened() {
  const { t } = useTranslation('pilot');
  const { view } = useCase();
  const canOpen = view.moves.some((move) => move.command === 'pilots.open');
  return (
    <Card>
      <EmptyState
        title={t('none.title')}
        text={t('none.text')}
        action={
          canOpen ? (
            <MoveButton command="pilots.open" address="pilot/open" done={t('none.opened')} />
          ) : (
            <LinkButton to={`${casePath(view.id, 'tender')}/award`}>{t('none.toAward')}</LinkButton>
          )
        }
      />
    </Card>
  );
}

function PilotNav({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const { view } = useCase();
  const home = casePath(view.id, 'pilot');
  return (
    <SubNav
      label={t('nav.label')}
      links={[
        { to: home, label: t('nav.overview'), end: true },
        { to: `${home}/plan`, label: t('nav.plan') },
        { to: `${home}/measurements`, label: t('nav.measurements'), count: pilot.measurements.length },
        { to: `${home}/diary`, label: t('nav.diary'), count: pilot.diary.length },
        { to: `${home}/decision`, label: t('nav.decision') },
      ]}
    />
  );
}
