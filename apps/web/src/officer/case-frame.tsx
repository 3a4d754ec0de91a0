import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams, type LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { Notice, PageHead, Tabs, Work } from '../ui';
import { casePath, PARTS, type Part } from './acts';
import { caseQuery, refreshCase, type CaseView } from './case-data';
import { CasePath } from './case-path';
import './officer.css';
import './words';

/**
 * The frame of a case: breadcrumb, title, facts, tabs. Every page of a case is a child route of it and draws only its cards:
 *
 * ```tsx
 * // routes.tsx, among the children of `cases/:id`
 * { path: 'tender', lazy: () => import('./tender/tender-page') }
 *
 * // tender-page.tsx
 * export function Component() {
 *   const { view, refresh, announce } = useCase();
 *   return (
 *     <Grid>
 *       <HeadActions><MoveButton command="tendering.publishCall" address="call/publish" confirm={…} /></HeadActions>
 *       …
 *     </Grid>
 *   );
 * }
 * ```
 *
 * `useCase()`: the case, `refresh()` after an act of your own, `announce(text)` for what was done (read out, shown on top).
 * Own reads go under `caseKey(id, …)` or `partQuery(id, 'call')`: `refresh()` asks them again too.
 * `MoveButton` (move-button.tsx): a move with its reasons; `SecondPerson` (second-person.tsx): an act of two.
 * `HeadActions`: buttons at the right of the title. `partLoader` (case-data.ts): a route loader for one read of the case.
 */
interface CaseContext {
  readonly view: CaseView;
  /** Asks everything of the case again. */
  readonly refresh: () => Promise<void>;
  /** Says on top of the page what has been done; gone on the next page. */
  readonly announce: (what: string) => void;
  readonly actions: HTMLElement | null;
}

const Context = createContext<CaseContext | null>(null);

/** The case whose page this is. */
export function useCase(): Omit<CaseContext, 'actions'> {
  const found = useContext(Context);
  if (!found) throw new Error('useCase stands inside the frame of a case');
  return found;
}

/** Puts buttons at the right of the case's title; the primary one last. */
export function HeadActions({ children }: { children: ReactNode }) {
  const slot = useContext(Context)?.actions;
  return slot ? createPortal(children, slot) : null;
}

export const loader = async ({ params }: LoaderFunctionArgs) => queries.ensureQueryData(caseQuery(params['id'] ?? ''));

export function Component() {
  const { id = '' } = useParams();
  const { data: view } = useQuery(caseQuery(id));
  return view ? <Framed view={view} /> : null;
}

function Framed({ view }: { view: CaseView }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { pathname } = useLocation();
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState<{ readonly what: string; readonly on: string }>();
  const context = useMemo(
    () => ({ view, actions, refresh: () => refreshCase(view.id), announce: (what: string) => setSaid({ what, on: location.pathname }) }),
    [view, actions],
  );
  const part: Part | undefined = PARTS.find((name) => pathname.split('/')[4] === name);
  const title = f.text(view.title);
  return (
    <Context value={context}>
      <PageHead
        title={title}
        about={part ? t(`part.${part}`) : undefined}
        crumbs={[
          { label: t('cases.title'), to: '/app/cases' },
          { label: view.number, to: part ? casePath(view.id) : undefined },
          ...(part ? [{ label: t(`part.${part}`) }] : []),
        ]}
        facts={[
          f.text(view.city),
          <>
            {t('frame.stage')} <b>{t(`stage.${view.stage}`)}</b>
          </>,
          <>
            {t('frame.procedure')} <b>{view.procedure.chosen ? view.procedure.name[f.locale] : t('frame.noProcedure')}</b>
          </>,
          <>
            {t('frame.owner')} <b>{view.owner.name}</b>
          </>,
        ]}
        actions={<div className="row" ref={setActions} />}
      >
        {part === undefined && <CasePath view={view} />}
        <Tabs
          label={t('frame.parts')}
          tabs={[
            { to: casePath(view.id), label: t('part.overview'), end: true },
            ...PARTS.map((name) => ({ to: casePath(view.id, name), label: t(`part.${name}`) })),
          ]}
        />
      </PageHead>
      <Work>
        <div className="stack">
          {view.status !== 'running' && <Closed view={view} />}
          {said?.on === pathname && (
            <Notice kind="good" live>
              <p>{said.what}</p>
            </Notice>
          )}
          <Outlet />
        </div>
      </Work>
    </Context>
  );
}

function Closed({ view }: { view: CaseView }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const stopped = view.status === 'stopped';
  return (
    <Notice kind={stopped ? 'warn' : 'info'} title={t(stopped ? 'frame.stopped' : 'frame.ended')}>
      <p>{view.stoppedReason ? f.text(view.stoppedReason) : t('frame.closedText')}</p>
    </Notice>
  );
}
