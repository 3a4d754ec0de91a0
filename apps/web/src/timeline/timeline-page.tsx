import { useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { noticeName, type Day } from '@app/kernel';
import { ApiProblem, call, queries } from '../api';
import { useFormat } from '../i18n';
import { HeadActions, useCase } from '../officer/case-frame';
import { casePath } from '../officer/acts';
import { useMe } from '../session/me';
import { Button, Card, Column, DayField, EmptyState, ErrorSummary, Grid, LinkButton, Notice, SelectField } from '../ui';
import { BeginCard } from './begin-card';
import { ConsequencesCard } from './consequences-card';
import { TimelineChart } from './timeline-chart';
import { settableDays, timelineQuery, type Point, type TimelineRow, type TimelineView, type TriedDays } from './timeline-data';
import './timeline.css';
import { WhyCard } from './why-card';
import './words';

export const loader = async ({ params }: LoaderFunctionArgs) => queries.fetchQuery({ ...timelineQuery(params['id'] ?? ''), staleTime: 0 });

/** Every day of the procedure with its rule; other days can be tried, and are saved only while the law allows all of them. */
export function Component() {
  const { t } = useTranslation('timeline');
  const { view } = useCase();
  const f = useFormat();
  const { data: saved } = useQuery(timelineQuery(view.id));
  if (!saved) return null;
  if (saved.procedure === null) {
    return (
      <Card>
        <EmptyState
          title={t('noProcedure')}
          text={t('noProcedureText')}
          action={
            <LinkButton to={casePath(view.id)} variant="primary">
              {t('toProcedure')}
            </LinkButton>
          }
        />
      </Card>
    );
  }
  if (saved.because !== null) {
    return (
      <Notice kind="warn" title={t('notLoaded')}>
        <p>{saved.because[f.locale]}</p>
      </Notice>
    );
  }
  return <Planned key={saved.version} saved={saved} />;
}

function Planned({ saved }: { saved: TimelineView }) {
  const { t } = useTranslation('timeline');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const me = useMe();
  const [tried, setTried] = useState<TriedDays>(settableDays(saved));
  const asked = useDeferredValue(tried);
  const { data: told = saved } = useQuery(timelineQuery(view.id, asked));
  const [chosen, setChosen] = useState<Point>();
  const saving = useMutation({
    mutationFn: () => call('PUT', `/api/cases/${view.id}/plan`, { body: { version: saved.version, days: tried } }),
    onSuccess: async () => {
      announce(t('saved'));
      await refresh();
    },
  });

  const move = (days: TriedDays) => setTried((before) => ({ ...before, ...days }));
  if (Object.keys(tried).length === 0 && saved.rows.every(({ day }) => day === null))
    return <BeginCard caseId={view.id} onSuggested={setTried} />;

  const rows = told.rows.map((row) => underHand(row, tried[row.point]));
  const refused = rows.filter(({ verdict }) => verdict === 'refused');
  const settable = rows.filter(({ isDerived, isFixed }) => !isDerived && !isFixed);
  const selected = rows.find(({ point }) => point === chosen) ?? refused[0] ?? settable[0] ?? rows[0];
  const isChanged = JSON.stringify(tried) !== JSON.stringify(settableDays(saved));
  const maySave = me?.roles.includes('officer') ?? false;
  const problem = saving.error instanceof ApiProblem ? saving.error : undefined;
  return (
    <>
      <HeadActions>
        {isChanged && <Button onClick={() => setTried(settableDays(saved))}>{t('reset')}</Button>}
        {maySave && (
          <Button
            variant="primary"
            busy={saving.isPending}
            onClick={() => saving.mutate()}
            unavailable={refused.map(({ point, because }) => ({ text: `${t(`point.${point}`)}: ${because[f.locale]}` }))}
          >
            {t('save')}
          </Button>
        )}
      </HeadActions>
      {problem && <ErrorSummary problem={problem} />}
      {told.because !== null && (
        <Notice kind="warn" title={t('notLoaded')}>
          <p>{told.because[f.locale]}</p>
        </Notice>
      )}
      <Card title={t('title')} side={isChanged ? <span className="small">{t('unsaved')}</span> : undefined} flush foot={<Legend />}>
        <div className="card-body timeline-choice">
          <div style={{ flex: '1 1 320px' }}>
            <p className="small muted">{maySave ? t('lead') : t('onlyReading')}</p>
            {told.regime && <RegimeLines regime={told.regime} />}
          </div>
          {selected && settable.length > 0 && (
            <>
              <SelectField
                id="which"
                label={t('which')}
                value={settable.some(({ point }) => point === selected.point) ? selected.point : ''}
                onChange={(point) => setChosen(rows.find((row) => row.point === point)?.point)}
                options={settable.map(({ point }) => ({ value: point, label: t(`point.${point}`) }))}
              />
              <DayField
                id="date"
                label={t('date')}
                value={tried[selected.point]}
                onChange={(day) => day !== undefined && move({ [selected.point]: day })}
              />
            </>
          )}
        </div>
        {selected && (
          <TimelineChart
            rows={rows}
            saved={saved.rows}
            holidays={told.holidays}
            selected={selected.point}
            onSelect={setChosen}
            onMove={move}
          />
        )}
      </Card>
      <Grid>
        <Column span={8}>
          <ConsequencesCard rows={rows} saved={saved.rows} />
        </Column>
        <Column span={4}>
          {selected && (
            <WhyCard
              row={refused.find(({ point }) => point === chosen) ?? (refused[0] && selected.verdict !== 'refused' ? refused[0] : selected)}
              onMove={move}
            />
          )}
        </Column>
      </Grid>
    </>
  );
}

/** Which law governs, and what it asks to be published. */
function RegimeLines({ regime }: { regime: NonNullable<TimelineView['regime']> }) {
  const { t } = useTranslation('timeline');
  const f = useFormat();
  const { key, estimatedValueEur, decisiveDate, noticeSubtype, awardNoticeSubtype, minCandidates } = regime;
  const duties = [
    noticeSubtype === null ? t('notice.none') : f.text(noticeName(noticeSubtype)),
    awardNoticeSubtype && f.text(noticeName(awardNoticeSubtype)),
    minCandidates !== null && t('notice.candidates', { count: minCandidates }),
  ];
  return (
    <>
      <p className="small">
        <b>{t(`regime.${key}`)}</b>
        {': '}
        {t('facts', { value: f.euro(Math.round(estimatedValueEur * 100)), day: f.day(decisiveDate) })}
      </p>
      <p className="small muted">{duties.filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** What is being moved stands where the hand is. Its earliest day does not hang on itself, so its verdict need not wait for the answer. */
function underHand(row: TimelineRow, day: Day | undefined): TimelineRow {
  if (day === undefined || day === row.day) return row;
  const isTooEarly = row.earliest !== null && day < row.earliest;
  return { ...row, day, verdict: isTooEarly ? (row.verdict === 'lawful' && row.point === 'signature' ? 'advised' : 'refused') : 'lawful' };
}

function Legend() {
  const { t } = useTranslation('timeline');
  const square = (className: string, fill?: string) => (
    <svg width="16" height="12" aria-hidden="true">
      <rect width="16" height="12" className={className} {...(fill && { fill })} />
    </svg>
  );
  return (
    <ul className="tl-legend small">
      <li>
        {square('tl-minimum')}
        {t('legend.minimum')}
      </li>
      <li>
        {square('tl-margin')}
        {t('legend.margin')}
      </li>
      <li>
        {square('tl-rolled', 'url(#hatch-rolled)')}
        {t('legend.rolled')}
      </li>
      <li>
        {square('tl-unlawful', 'url(#hatch-unlawful)')}
        {t('legend.unlawful')}
      </li>
      <li>
        {square('tl-holiday')}
        {t('legend.holiday')}
      </li>
      <li>
        {square('tl-weekend')}
        {t('legend.weekend')}
      </li>
    </ul>
  );
}
