import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { queries } from '../../api';
import { Card, Column, EmptyState, Grid } from '../../ui';
import { useSupplierCall } from '../call-frame';
import { awardQuery, clarificationsQuery, selectionsQuery } from './after-queries';
import { AwardCards } from './award-cards';
import { ClarificationCard } from './clarification-card';
import { ContractCard } from './contract-card';
import { CorrectionCard } from './correction-card';
import { RemediesCard } from './remedies-card';
import { SelectionNotice } from './selection-notice';
import './words';

export const loader = ({ params: { caseId = '' } }: LoaderFunctionArgs) =>
  Promise.all([
    queries.fetchQuery({ ...awardQuery(caseId), staleTime: 0 }),
    queries.fetchQuery({ ...clarificationsQuery, staleTime: 0 }),
    queries.fetchQuery({ ...selectionsQuery(caseId), staleTime: 0 }),
  ]);

/** After the opening: what the city asks, the decision with its reasons, remedies and the contract. */
export function Component() {
  const { t } = useTranslation('afterwards');
  const { call } = useSupplierCall();
  const { data: award } = useQuery(awardQuery(call.caseId));
  const { data: asked = [] } = useQuery(clarificationsQuery);
  const { data: selections = [] } = useQuery(selectionsQuery(call.caseId));
  const isOut = selections.length > 0 && selections.every((s) => !s.selected);
  const own = asked.filter((c) => c.caseId === call.caseId);
  return (
    <Grid>
      <Column span={8}>
        {selections.map((selection) => (
          <SelectionNotice key={selection.submission} selection={selection} />
        ))}
        {own.map((clarification) => (
          <ClarificationCard key={clarification.id} clarification={clarification} call={call} />
        ))}
        {award ? (
          <AwardCards award={award} />
        ) : isOut ? null : (
          <Card flush>
            <EmptyState title={t('waiting')} text={t('waitingText')} />
          </Card>
        )}
      </Column>
      <Column span={4}>
        {award && (
          <>
            {award.won && <ContractCard caseId={call.caseId} contract={award.contract} />}
            <RemediesCard remedies={award.remedies} />
            <CorrectionCard caseId={call.caseId} award={award} />
          </>
        )}
      </Column>
    </Grid>
  );
}
