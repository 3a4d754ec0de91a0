import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useOutletContext, useParams, type LoaderFunctionArgs } from 'react-router';
import { dayOf } from '@app/kernel';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { LinkButton, Notice, PageHead, Tabs, Work, type Tab } from '../ui';
import { awardQuery } from './after/after-queries';
import { currentRound } from './current-round';
import { callQuery } from './queries';
import type { SupplierCall } from './shapes';
import './words';

export const loader = ({ params }: LoaderFunctionArgs) => queries.fetchQuery({ ...callQuery(params['caseId'] ?? ''), staleTime: 0 });

/** The call whose page this is, with all that the reader's company has in it. */
export const useSupplierCall = (): SupplierCall => useOutletContext<SupplierCall>();

/** The frame of a call: title, facts, parts. Each part is a child route and draws its cards. */
export function Component() {
  const { caseId = '' } = useParams();
  const { data } = useQuery(callQuery(caseId));
  return data ? <Framed of={data} /> : null;
}

function Framed({ of }: { of: SupplierCall }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const { call, tenders } = of;
  const home = `/app/tenders/${call.caseId}`;
  const round = currentRound(call);
  const kind = round?.kind ?? 'tenders';
  const own = tenders.find((tender) => tender.roundId === round?.id);
  const hasDraft = own?.draftId !== null && own?.draftId !== undefined;
  const { pathname } = useLocation();
  const opened = call.rounds.some((r) => r.openedAt !== null);
  const tookPart = tenders.some((tender) => tender.submissions.length > 0);
  // Only a signed contract leads to a pilot, and a case in its pilot has been decided.
  const award = useQuery({ ...awardQuery(call.caseId), enabled: tookPart && (call.stage === 'pilot' || call.stage === 'done') });
  const tabs: readonly Tab[] = [
    { to: home, label: t('call.tabs.call'), end: true },
    { to: `${home}/questions`, label: t('call.tabs.questions'), count: call.questions.length },
    { to: `${home}/changes`, label: t('call.tabs.changes'), count: call.amendments.length },
    { to: `${home}/tender`, label: t('call.tabs.own', { kind }) },
    ...(opened && tookPart ? [{ to: `${home}/result`, label: t('call.tabs.result') }] : []),
    ...(award.data?.contract?.signedAt ? [{ to: `${home}/pilot`, label: t('call.tabs.pilot') }] : []),
  ];
  return (
    <>
      <PageHead
        kicker={t('call.kicker')}
        title={f.text(call.content.title)}
        crumbs={[{ label: t('crumb.tenders'), to: '/app/tenders' }, { label: call.number }]}
        facts={[
          f.text(call.city),
          call.number,
          <>
            {t('call.published')} <b>{f.day(dayOf(call.publishedAt))}</b>
          </>,
        ]}
        actions={
          call.status === 'published' &&
          round?.status === 'open' &&
          own?.invited !== false &&
          !pathname.endsWith('/tender') && (
            <LinkButton
              variant="primary"
              to={own?.submissions.some((s) => s.status === 'submitted') && !hasDraft ? `${home}/tender` : `${home}/rounds/${round.key}`}
            >
              {own?.submissions.some((s) => s.status === 'submitted') && !hasDraft
                ? t('call.see', { kind })
                : t(hasDraft ? 'call.go' : 'call.start', { kind })}
            </LinkButton>
          )
        }
      >
        <Tabs label={t('call.tabs.label')} tabs={tabs} />
      </PageHead>
      <Work>
        <div className="stack">
          {call.status === 'cancelled' && (
            <Notice kind="warn" title={t('call.cancelled')}>
              <p>{f.text(call.cancelledReason)}</p>
            </Notice>
          )}
          <Outlet context={of} />
        </div>
      </Work>
    </>
  );
}
