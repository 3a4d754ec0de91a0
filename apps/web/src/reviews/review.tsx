import { useQuery } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { Declaration } from './declaration';
import { PanelPage } from './panel-page';
import { reviewQuery } from './review-data';
import { ShutOut } from './shut-out';
import { Workspace } from './workspace';
import './reviews.css';
import './words';

export const loader = ({ params }: LoaderFunctionArgs) => queries.fetchQuery({ ...reviewQuery(params['roundId'] ?? ''), staleTime: 0 });

/** One round for a member of its panel: ties first, then scoring, then what the panel agrees on. */
export function Component() {
  const { roundId = '' } = useParams();
  const { data: review } = useQuery(reviewQuery(roundId));
  if (!review) return null;
  switch (review.own.state) {
    case 'invited':
      return <Declaration review={review} />;
    case 'scoring':
      return <Workspace key={roundId} review={review} />;
    case 'sent':
      return <PanelPage review={review} />;
    case 'shut-out':
    case 'replaced':
      return <ShutOut review={review} />;
  }
}
