import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, ConfirmDialog, EmptyState, ErrorSummary, Status, Table } from '../ui';
import { peopleQuery, type People, type Person } from './people-query';
import './words';

type Row = { readonly kind: 'person'; readonly of: Person } | { readonly kind: 'invited'; readonly of: People['invited'][number] };

/** The people of an organisation and those invited; with `mayClose` an account can be closed. */
export function PeopleCard({ organisationId, mayClose }: { organisationId: string; mayClose: boolean }) {
  const { t } = useTranslation('people');
  const f = useFormat();
  const me = useMe();
  const { data, error } = useQuery(peopleQuery(organisationId));
  const [asking, setAsking] = useState<Person>();
  const closing = useMutation({
    mutationFn: (personId: string) => call('POST', `/api/people/${personId}/deactivate`, { body: {} }),
    onSettled: () => setAsking(undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people', organisationId] }),
  });
  const rows: readonly Row[] = [
    ...(data?.people ?? []).map((of) => ({ kind: 'person', of }) as const),
    ...(data?.invited ?? []).map((of) => ({ kind: 'invited', of }) as const),
  ];
  const rolesOf = ({ of }: Row) => of.roles.map((role) => t(`roles.${role}`)).join(', ');
  return (
    <Card title={t('people')} flush>
      {(error ?? closing.error) && (
        <div className="card-body">
          <ErrorSummary problem={error ?? closing.error} />
        </div>
      )}
      <Table
        name={t('people')}
        stacked
        rows={rows}
        rowKey={({ of }) => of.id}
        empty={data && <EmptyState title={t('none')} text={t('noneText')} />}
        columns={[
          {
            key: 'name',
            head: t('name'),
            cell: ({ of }) => (
              <>
                {of.name}
                {of.id === me?.person.id && <span className="muted"> ({t('you')})</span>}
              </>
            ),
          },
          { key: 'email', head: t('email'), cell: ({ of }) => of.email },
          { key: 'role', head: t('role'), cell: rolesOf },
          {
            key: 'state',
            head: t('state'),
            cell: (row) =>
              row.kind === 'invited' ? (
                <Status kind="todo">{t('invited', { at: f.day(dayOf(row.of.expiresAt)) })}</Status>
              ) : row.of.active ? (
                <Status kind="done">{t('open')}</Status>
              ) : (
                <Status kind="locked">{t('closed')}</Status>
              ),
          },
          ...(mayClose
            ? [
                {
                  key: 'act',
                  head: '',
                  right: true,
                  cell: (row: Row) =>
                    row.kind === 'person' &&
                    row.of.active &&
                    row.of.id !== me?.person.id && (
                      <Button small variant="quiet" onClick={() => setAsking(row.of)}>
                        {t('deactivate')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog
        open={asking !== undefined}
        danger
        title={t('deactivateTitle', { name: asking?.name ?? '' })}
        confirm={t('deactivate')}
        busy={closing.isPending}
        onConfirm={() => asking && closing.mutate(asking.id)}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('deactivateText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
