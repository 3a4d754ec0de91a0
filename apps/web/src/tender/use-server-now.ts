import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { meQuery } from '../session/me';

const TICK_MS = 10_000;

/** The server's clock as an ISO instant, moving on in steps of ten seconds; undefined before it is known. */
export function useServerNow(): string | undefined {
  const { data: me, dataUpdatedAt } = useQuery(meQuery);
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (!me) return undefined;
  return new Date(Date.parse(me.now) + Math.max(0, here - dataUpdatedAt)).toISOString();
}
