import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useOutletContext, useParams, type LoaderFunctionArgs } from 'react-router';
import { ApiProblem, call as ask, queries } from '../api';
import { useServerClock } from '../session/server-clock';
import { Button, Notice, type SaveState } from '../ui';
import { callQuery, tenderPath, tenderQuery } from './queries';
import type { OwnTender, SupplierCall, TenderContent } from './shapes';
import type { Asked } from './tender-tasks';
import { useAutosave } from '../drafts/use-autosave';
import './words';

export const loader = ({ params: { caseId = '', round = '' } }: LoaderFunctionArgs) =>
  Promise.all([
    queries.fetchQuery({ ...callQuery(caseId), staleTime: 0 }),
    queries.fetchQuery({ ...tenderQuery(caseId, round), staleTime: 0 }),
  ]);

/** The draft that is being written, shared by all pages of one tender. */
export interface TenderDraft {
  readonly call: SupplierCall['call'];
  readonly asked: Asked;
  readonly own: OwnTender;
  /** As it is on the screen now. */
  readonly content: TenderContent;
  readonly change: (part: Partial<TenderContent>) => void;
  readonly saveState: SaveState;
  readonly savedAt: string | undefined;
  /** Saves what waits; afterwards `own` is what the server holds. */
  readonly flush: () => Promise<void>;
  readonly problem: unknown;
  /** Where this tender's pages stand. */
  readonly home: string;
  readonly conflict: boolean;
  readonly takeTheirs: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
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
  const clock = useServerClock();
  const query = tenderQuery(call.caseId, asked.round.key);
  const [content, setContent] = useState(own.content);
  const [savedAt, setSavedAt] = useState<string>();
  const version = useRef(own.version);

  const autosave = useAutosave(async (draft: TenderContent) => {
    const saved = await ask<{ version: number }>('PUT', tenderPath(call.caseId, asked.round.key), {
      body: { version: version.current, content: draft },
    });
    version.current = saved.version;
    setSavedAt(clock());
    await queries.invalidateQueries({ queryKey: query.queryKey });
  });
  const { change, flush, problem, state } = autosave;

  const context: TenderDraft = useMemo(() => {
    const renew = () => queries.fetchQuery({ ...query, staleTime: 0 });
    return {
      call,
      asked,
      own,
      content,
      saveState: state,
      savedAt,
      problem,
      flush,
      home: `/app/tenders/${call.caseId}/rounds/${asked.round.key}`,
      conflict: problem instanceof ApiProblem && problem.status === 412,
      change: (part) => {
        const next = { ...content, ...part };
        setContent(next);
        change(next);
      },
      takeTheirs: async () => {
        const theirs = await renew();
        version.current = theirs.version;
        setContent(theirs.content);
        change(theirs.content);
        await flush();
      },
      keepMine: async () => {
        version.current = (await renew()).version;
        change(content);
        await flush();
      },
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `query` is made of the case and the round
  }, [call, asked, own, content, state, savedAt, problem, change, flush]);
  return <Outlet context={context} />;
}

/** Two colleagues saved at once: both versions are there, and the writer chooses. */
export function Conflict() {
  const { t } = useTranslation('supplier');
  const { conflict, takeTheirs, keepMine } = useTenderDraft();
  if (!conflict) return null;
  return (
    <Notice kind="bad" live title={t('tender.stale')}>
      <p>{t('tender.staleText')}</p>
      <div className="row">
        <Button small onClick={() => void takeTheirs()}>
          {t('tender.takeTheirs')}
        </Button>
        <Button small onClick={() => void keepMine()}>
          {t('tender.keepMine')}
        </Button>
      </div>
    </Notice>
  );
}
