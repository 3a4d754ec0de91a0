import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useOutletContext, useParams, type LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { Button, Notice } from '../ui';
import { useDraft, type Draft as WrittenDraft } from '../drafts/use-draft';
import { callQuery, tenderPath, tenderQuery } from './queries';
import type { OwnTender, SupplierCall, TenderContent } from './shapes';
import type { Asked } from './tender-tasks';
import './words';

export const loader = ({ params: { caseId = '', round = '' } }: LoaderFunctionArgs) =>
  Promise.all([
    queries.fetchQuery({ ...callQuery(caseId), staleTime: 0 }),
    queries.fetchQuery({ ...tenderQuery(caseId, round), staleTime: 0 }),
  ]);

/** The draft that is being written, shared by all pages of one tender. */
export interface TenderDraft extends WrittenDraft<TenderContent> {
  readonly call: SupplierCall['call'];
  readonly asked: Asked;
  /** What the server holds. */
  readonly own: OwnTender;
  /** Where this tender's pages stand. */
  readonly home: string;
}

export const useTenderDraft = (): TenderDraft => useOutletContext<TenderDraft>();

/** Holds the draft while its pages come and go, and saves it as it is typed. */
export function Component() {
  const { caseId = '', round = '' } = useParams();
  const { data: of } = useQuery(callQuery(caseId));
  const { data: own } = useQuery(tenderQuery(caseId, round));
  const here = of?.call.rounds.find((r) => r.id === round || r.key === round);
  if (!of || !own || !here) return null;
  const criteria = of.call.content.rounds.find((r) => r.id === here.key)?.criteria ?? [];
  return <Draft key={own.roundId} call={of.call} own={own} asked={{ round: here, content: of.call.content, criteria }} />;
}

function Draft({ call, own, asked }: { call: SupplierCall['call']; own: OwnTender; asked: Asked }) {
  const { queryKey } = tenderQuery(call.caseId, asked.round.key);
  const draft = useDraft<TenderContent>(tenderPath(call.caseId, asked.round.key), own, () => void queries.invalidateQueries({ queryKey }));
  const context: TenderDraft = { ...draft, call, asked, own, home: `/app/tenders/${call.caseId}/rounds/${asked.round.key}` };
  return <Outlet key={draft.epoch} context={context} />;
}

/** Two colleagues saved at once: both versions are there, and the writer chooses. */
export function Conflict() {
  const { t } = useTranslation('supplier');
  const { theirs, takeTheirs, keepMine } = useTenderDraft();
  if (!theirs) return null;
  return (
    <Notice kind="bad" live title={t('tender.stale')}>
      <p>{t('tender.staleText')}</p>
      <div className="row">
        <Button small onClick={takeTheirs}>
          {t('tender.takeTheirs')}
        </Button>
        <Button small onClick={keepMine}>
          {t('tender.keepMine')}
        </Button>
      </div>
    </Notice>
  );
}
