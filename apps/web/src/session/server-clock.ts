import { useQuery } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { meQuery } from './me';

const TICK_MS = 20_000;

/** Reads the server's clock: a demonstration's runs apart from the browser's, and the server's decides. ISO instant. */
export function useServerClock(): () => string {
  const { data, dataUpdatedAt } = useQuery(meQuery);
  const ahead = data ? Date.parse(data.now) - dataUpdatedAt : 0;
  return useCallback(() => new Date(ahead + Date.now()).toISOString(), [ahead]);
}

const everyTick = (notify: () => void): (() => void) => {
  const timer = window.setInterval(notify, TICK_MS);
  return () => window.clearInterval(timer);
};

/** The server's time now, for a page that shows what is left: renewed a few times a minute, never by the second. */
export function useServerNow(): string {
  const read = useServerClock();
  return useSyncExternalStore(everyTick, () => new Date(Math.floor(Date.parse(read()) / TICK_MS) * TICK_MS).toISOString());
}
