import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { NotFound } from '../pages/not-found';
import { InviteCard } from '../people/invite-card';
import { PeopleCard } from '../people/people-card';
import { Card, Column, Facts, Grid, PageHead, Work } from '../ui';
import { organisationsQuery } from './organisations-query';
import './words';

export const loader = () => queries.fetchQuery(organisationsQuery);

/** One organisation and its people. */
export function Component() {
  const { t } = useTranslation(['admin', 'common', 'people']);
  const f = useFormat();
  const { id = '' } = useParams();
  const { data } = useQuery(organisationsQuery);
  const of = data?.find((o) => o.id === id);
  if (!data) return null;
  if (!of) return <NotFound />;
  const facts: readonly (readonly [string, string])[] = [
    [t('kind'), t(`kinds.${of.kind}`)],
    [t('city'), of.city],
    ...(of.businessId ? [[t('businessId'), of.businessId] as const] : []),
    [t('languages'), of.languages.map((l) => t(`common:locale.${l}`)).join(', ')],
    ...(of.nuts ? [[t('nuts'), of.nuts] as const] : []),
    ...(of.size ? [[t('size'), t(`people:sizes.${of.size}`)] as const] : []),
  ];
  return (
    <>
      <PageHead title={f.text(of.name)} crumbs={[{ label: t('title'), to: '/app/admin' }, { label: f.text(of.name) }]} />
      <Work>
        <Grid>
          <Column span={8}>
            <PeopleCard organisationId={id} mayClose />
          </Column>
          <Column span={4}>
            <Card>
              <Facts of={facts} />
            </Card>
            <InviteCard organisationId={id} kind={of.kind} />
          </Column>
        </Grid>
      </Work>
    </>
  );
}
