import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../session/me';
import { Column, Grid } from '../../ui';
import { partLoader, partQuery } from '../case-data';
import { useCase } from '../case-frame';
import type { NeedView } from './need-content';
import { NeedForm } from './need-form';
import { NeedReading } from './need-reading';
import { NeedReview } from './need-review';
import { NeedReviews } from './need-reviews';

export const loader = partLoader<NeedView>('need');

/** The need: written while it is a draft or returned, approved by another person, read after that. */
export function Component() {
  const me = useMe();
  const { view } = useCase();
  const { data: need } = useQuery(partQuery<NeedView>(view.id, 'need'));
  if (!need) return null;
  const mayWrite = me?.roles.some((role) => role === 'need_owner' || role === 'officer') ?? false;
  const open = need.status === 'draft' || need.status === 'returned';
  if (open && mayWrite && view.status === 'running') return <NeedForm key={need.status} need={need} />;
  return (
    <Grid>
      <Column span={8}>
        {need.status === 'submitted' && <NeedReview need={need} />}
        <NeedReading content={need.content} empty={need.version === 0} />
      </Column>
      <Column span={4}>
        <NeedReviews need={need} />
      </Column>
    </Grid>
  );
}
