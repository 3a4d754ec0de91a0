import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { useServerNow } from '../../session/server-clock';
import { Column, DeadlineCard, ErrorSummary, Grid, LinkButton, PageHead, Saved, Work } from '../../ui';
import { Conflict, useTenderDraft } from '../tender-frame';
import { tasksOf, type Task } from '../tender-tasks';

interface PartPageProps {
  /** The path of this part's task. */
  readonly path: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a tender: saved as it is typed, with the way to the next part. */
export function PartPage({ path, title, lead, aside, children }: PartPageProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const now = useServerNow();
  const { call, asked, home, savedAt, state, problem, theirs } = useTenderDraft();
  const tasks = tasksOf(asked);
  const next = tasks[tasks.findIndex((task) => task.path === path) + 1];
  const nameOf = (task: Task) => (task.kind === 'quality' ? f.text(task.criterion.text) : t(`tender.tasks.${task.kind}`));
  return (
    <>
      <PageHead
        title={title}
        about={f.text(call.content.title)}
        crumbs={[
          { label: t('crumb.tenders'), to: '/app/tenders' },
          { label: call.number, to: `/app/tenders/${call.caseId}` },
          { label: t('call.tabs.own', { kind: asked.round.kind }), to: home },
          { label: title },
        ]}
        facts={[f.text(call.content.title), f.text(call.city)]}
        actions={<Saved at={savedAt} state={state} />}
      />
      <Work>
        <Grid>
          <Column span={8}>
            <Conflict />
            {!theirs && <ErrorSummary problem={problem} />}
            {lead && <p className="lead measure">{lead}</p>}
            {children}
            <div className="row">
              <LinkButton to={home}>{t('tender.back')}</LinkButton>
              {next ? (
                <LinkButton to={`${home}/${next.path}`} icon="arrow">
                  {t('tender.next', { name: shorten(nameOf(next)) })}
                </LinkButton>
              ) : (
                <LinkButton to={`${home}/review`} icon="arrow">
                  {t('tender.next', { name: t('tender.review') })}
                </LinkButton>
              )}
            </div>
          </Column>
          <Column span={4}>
            <DeadlineCard
              title={t(asked.round.kind === 'requests' ? 'call.deadlineRequests' : 'call.deadline')}
              at={asked.round.deadline}
              now={now}
            />
            {aside}
          </Column>
        </Grid>
      </Work>
    </>
  );
}

const LONGEST = 48;
/** A button's words; the whole name stands on the page it leads to. */
const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);
