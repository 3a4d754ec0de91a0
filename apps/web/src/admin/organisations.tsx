import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ORGANISATION_KINDS, type OrganisationKind } from '@app/kernel';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { Button, Card, Column, Count, EmptyState, Grid, SelectField, Table, TextField } from '../ui';
import { AddOrganisation } from './add-organisation';
import { organisationsQuery } from './organisations-query';

export const loader = () => queries.fetchQuery({ ...organisationsQuery, staleTime: 0 });

/** Every organisation, found by name and kind; and a place to add one. */
export function Component() {
  const { t } = useTranslation('admin');
  const f = useFormat();
  const { data = [] } = useQuery(organisationsQuery);
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<OrganisationKind | 'all'>('all');
  const found = data.filter(
    (o) =>
      (kind === 'all' || o.kind === kind) && Object.values(o.name).some((name) => name?.toLowerCase().includes(words.trim().toLowerCase())),
  );
  const clear = () => {
    setWords('');
    setKind('all');
  };
  return (
    <Grid>
      <Column span={8}>
        <Card title={t('organisations')} side={<Count value={found.length} />} flush>
          <div className="card-body filters">
            <TextField id="search" label={t('search')} value={words} onChange={setWords} />
            <SelectField
              id="kind-filter"
              label={t('kind')}
              options={[
                { value: 'all' as const, label: t('allKinds') },
                ...ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
              ]}
              value={kind}
              onChange={setKind}
            />
          </div>
          <Table
            name={t('organisations')}
            stacked
            rows={found}
            rowKey={(o) => o.id}
            empty={
              data.length === 0 ? (
                <EmptyState title={t('none')} text={t('noneText')} />
              ) : (
                <div className="empty">
                  <h2>{t('filteredNone')}</h2>
                  <Button onClick={clear}>{t('clear')}</Button>
                </div>
              )
            }
            columns={[
              { key: 'name', head: t('name'), cell: (o) => <Link to={`/app/admin/organisations/${o.id}`}>{f.text(o.name)}</Link> },
              { key: 'kind', head: t('kind'), cell: (o) => t(`kinds.${o.kind}`) },
              { key: 'city', head: t('city'), cell: (o) => o.city },
              { key: 'businessId', head: t('businessId'), cell: (o) => o.businessId ?? '–', nowrap: true },
              { key: 'people', head: t('people'), cell: (o) => o.people, right: true },
            ]}
          />
        </Card>
      </Column>
      <Column span={4}>
        <AddOrganisation />
      </Column>
    </Grid>
  );
}
