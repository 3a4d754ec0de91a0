import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@app/kernel';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import type { components } from '../openapi';
import { Button, Card, Column, ErrorSummary, Grid, InstantField, Notice } from '../ui';

type Clock = components['schemas']['Clock'];

const HOUR = 3_600_000;
const SOON_MS = 700;

/** Asked again and again while the clock is on its way. */
const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: ({ signal }) => call<Clock>('GET', '/api/demo/clock', { signal }),
  staleTime: 0,
  refetchInterval: ({ state: { data } }) => (data && (data.pending > 0 || isMoving(data)) ? SOON_MS : 10 * SOON_MS),
});

const isMoving = ({ now, target }: Clock): boolean => target !== null && target > now;

export const loader = () => queries.fetchQuery(clockQuery);

/** A demonstration's clock: read, and moved forward. */
export function Component() {
  const { t } = useTranslation('admin');
  const f = useFormat();
  const { data: clock } = useQuery(clockQuery);
  const [at, setAt] = useState<string>();
  const moving = useMutation({
    mutationFn: (to: string) => call('PUT', '/api/demo/clock', { body: { at: to } }),
    // The clock decides what everything else shows.
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!clock) return null;
  if (!clock.demonstration)
    return (
      <Notice>
        <p>{t('clock.notDemo')}</p>
      </Notice>
    );
  const later = (ms: number) => new Date(Date.parse(clock.now) + ms).toISOString();
  const shortcuts = [
    { name: t('clock.hour'), to: later(HOUR) },
    { name: t('clock.day'), to: later(24 * HOUR) },
    { name: t('clock.week'), to: later(7 * 24 * HOUR) },
    { name: t('clock.morning'), to: nextMorning(clock.now) },
  ];
  const busy = moving.isPending || isMoving(clock);
  return (
    <Grid>
      <Column span={8}>
        <Card title={t('clock.title')}>
          <div className="form">
            <p>{t('clock.lead')}</p>
            <div>
              <p className="small muted">{t('clock.now')}</p>
              <p className="receipt-when">{f.deadline(clock.now)}</p>
              <p className="small" role="status">
                {isMoving(clock) && clock.target
                  ? t('clock.moving', { at: f.dateTime(clock.target), count: clock.pending })
                  : clock.pending > 0
                    ? t('clock.pending', { count: clock.pending })
                    : t('clock.settled')}
              </p>
            </div>
            <ErrorSummary problem={moving.error} />
            <div className="row">
              {shortcuts.map(({ name, to }) => (
                <Button key={name} busy={busy} onClick={() => moving.mutate(to)}>
                  {name}
                </Button>
              ))}
            </div>
            <InstantField id="at" label={t('clock.to')} value={at} onChange={setAt} />
            <div>
              <Button variant="primary" busy={busy} onClick={() => at && moving.mutate(at)}>
                {t('clock.move')}
              </Button>
            </div>
          </div>
        </Card>
      </Column>
    </Grid>
  );
}

/** The next eight o'clock in Finland, stepped by the hour: summer time is then no special case. */
function nextMorning(now: string): string {
  const today = dayOf(now);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hourCycle: 'h23' });
  let at = Math.ceil(Date.parse(now) / HOUR) * HOUR;
  while (dayOf(new Date(at)) === today || clock.format(at) !== '08') at += HOUR;
  return new Date(at).toISOString();
}
