import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { Card, Column, EmptyState, ErrorSummary, Grid, LinkButton, Notice, Segmented } from '../ui';
import { ClarificationsCard } from './clarifications-card';
import { callQuery, evaluationQuery, type Call, type CallRound, type Evaluation } from './evaluation-data';
import { FinalCard } from './final-card';
import { MatrixCard } from './matrix-card';
import { PanelCard } from './panel-card';
import { QualityCards } from './quality-cards';
import { RankingSection } from './ranking-section';
import { SelectionCard } from './selection-card';
import { SuitabilityCard } from './suitability-card';
import { ValuesCards } from './values-cards';
import './evaluation.css';
import './words';

export const loader = ({ params }: LoaderFunctionArgs) => queries.fetchQuery({ ...callQuery(params['id'] ?? ''), staleTime: 0 });

/** The evaluation of a round: panel, suitability, clarifications, measured values, consensus, and the ranking once quality is final. */
export function Component() {
  const { t } = useTranslation('evaluation');
  const { view } = useCase();
  const { data: call } = useQuery(callQuery(view.id));
  const rounds = call?.rounds ?? [];
  const [chosen, setChosen] = useState<string>();
  const round = rounds.find((r) => r.id === chosen) ?? rounds.findLast((r) => r.openedAt !== null) ?? rounds[0];
  if (!call || !round)
    return (
      <Card>
        <EmptyState
          title={t('round.none')}
          text={t('round.noneText')}
          action={<LinkButton to={casePath(view.id, 'tender')}>{t('round.toCall')}</LinkButton>}
        />
      </Card>
    );
  return (
    <>
      {rounds.length > 1 && (
        <Segmented
          label={t('round.choose')}
          choices={rounds.map(({ id, kind, position }) => ({ value: id, label: `${position}. ${t(`round.${kind}`)}` }))}
          value={round.id}
          onChange={setChosen}
        />
      )}
      <Round key={round.id} call={call} round={round} />
    </>
  );
}

function Round({ call, round }: { call: Call; round: CallRound }) {
  const { t } = useTranslation(['evaluation', 'common']);
  const { view } = useCase();
  const { data: evaluation, error } = useQuery(evaluationQuery(view.id, round.id));
  if (error) return <ErrorSummary problem={error} />;
  if (!evaluation) return <p className="muted">{t('common:loading')}</p>;
  return evaluation.openedAt === null ? <Sealed evaluation={evaluation} /> : <Opened call={call} round={round} evaluation={evaluation} />;
}

/** Before the opening there is only the panel to call. */
function Sealed({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const { view } = useCase();
  return (
    <Grid>
      <Column span={8}>
        <Notice title={t('round.sealed')}>
          <div className="stack stack-small">
            <p>{t('round.sealedText')}</p>
            <div>
              <LinkButton small to={`${casePath(view.id, 'tender')}/opening`}>
                {t('round.toOpening')}
              </LinkButton>
            </div>
          </div>
        </Notice>
      </Column>
      <Column span={4}>
        <PanelCard evaluation={evaluation} />
      </Column>
    </Grid>
  );
}

interface OpenedProps {
  readonly call: Call;
  readonly round: CallRound;
  readonly evaluation: Evaluation;
}

function Opened({ call, round, evaluation }: OpenedProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { view } = useCase();
  const isFinal = evaluation.finalAt !== null;
  return (
    <>
      {evaluation.finalAt && (
        <Notice kind="good">
          <div className="row row-apart">
            <p>{t('round.finalAt', { at: f.dateTime(evaluation.finalAt) })}</p>
            {round.kind === 'tenders' && (
              <LinkButton small to={`${casePath(view.id, 'tender')}/award`}>
                {t('round.toAward')}
              </LinkButton>
            )}
          </div>
        </Notice>
      )}
      {isFinal && <RankingSection call={call} evaluation={evaluation} />}
      {isFinal && round.kind === 'requests' && <SelectionCard call={call} round={round} evaluation={evaluation} />}
      <Grid>
        <Column span={9}>
          <MatrixCard evaluation={evaluation} />
          <SuitabilityCard evaluation={evaluation} />
          <ClarificationsCard call={call} round={round} evaluation={evaluation} />
          <ValuesCards evaluation={evaluation} />
          {!isFinal && <FinalCard evaluation={evaluation} />}
        </Column>
        <Column span={3}>
          <QualityCards evaluation={evaluation} />
          <PanelCard evaluation={evaluation} />
        </Column>
      </Grid>
    </>
  );
}
