import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { Locale, OrganisationKind, Role, Text } from '@app/kernel';
import { call, queries } from '../api';
import { forgetAllKept } from '../drafts/kept';

/** Who is signed in. */
export interface Me {
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly language: Locale };
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind; readonly name: Text };
  readonly roles: readonly Role[];
  readonly demo: boolean;
  /** The server's clock. */
  readonly now: string;
  readonly unread: number;
  /** The session has ended while the person worked: what they do waits until they sign in again. */
  readonly ended: boolean;
}

/** `GET /api/me`. */
interface Answer {
  readonly person: (Me['person'] & Pick<Me, 'organisation' | 'roles'>) | null;
  readonly unread: number;
  readonly installation: { readonly demonstration: boolean; readonly now: string };
}

const KEY = ['me'];

export const meQuery = {
  queryKey: KEY,
  queryFn: async ({ signal }): Promise<Me | null> => {
    const { person, unread, installation } = await call<Answer>('GET', '/api/me', { signal });
    const before = queries.getQueryData<Me | null>(KEY);
    if (!person) return before ? { ...before, ended: true } : null;
    const { organisation, roles, ...self } = person;
    return { person: self, organisation, roles, unread, demo: installation.demonstration, now: installation.now, ended: false };
  },
  staleTime: 60_000,
} satisfies UseQueryOptions<Me | null>;

/** The signed-in person, null when nobody is, undefined while it is asked. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data;

export async function signIn(email: string, password: string): Promise<void> {
  await call('POST', '/api/session', { body: { email, password } });
  queries.clear();
}

/** Ends the session and forgets everything that was read in it. */
export async function signOut(): Promise<void> {
  await call('DELETE', '/api/session');
  forgetAllKept();
  queries.clear();
}

/** Told to the page when its reader has signed in again: what waits to be saved can go now. */
export const SIGNED_IN_AGAIN = 'signed-in-again';

/** The same person signs in again over the page that is open: everything on it goes on from where it was. */
export async function signInAgain(email: string, password: string): Promise<void> {
  await call('POST', '/api/session', { body: { email, password } });
  await queries.fetchQuery({ ...meQuery, staleTime: 0 });
  dispatchEvent(new Event(SIGNED_IN_AGAIN));
  await queries.invalidateQueries();
}

/** Where a person's work begins. */
export function homeOf({ organisation, roles }: Me): string {
  switch (organisation.kind) {
    case 'supplier':
      return '/app/tenders';
    case 'network':
      return '/app/network';
    case 'operator':
      return '/app/admin';
    case 'buyer':
      return isExpertOnly(roles) ? '/app/reviews' : '/app';
  }
}

/** Someone who only advises a city: sees what they are asked about. */
export const isExpertOnly = (roles: readonly Role[]): boolean =>
  roles.every((role) => role === 'expert' || role === 'chair' || role === 'reserve');
