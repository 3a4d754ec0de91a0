import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { Locale, OrganisationKind, Role, Text } from '@app/kernel';
import { call, queries } from '../api';

/** Who is signed in. */
export interface Me {
  readonly person: { readonly id: string; readonly name: string; readonly email: string; readonly language: Locale };
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind; readonly name: Text };
  readonly roles: readonly Role[];
  readonly demo: boolean;
  /** The server's clock. */
  readonly now: string;
  readonly unread: number;
}

/** `GET /api/me`. */
interface Answer {
  readonly person: (Me['person'] & Pick<Me, 'organisation' | 'roles'>) | null;
  readonly unread: number;
  readonly installation: { readonly demonstration: boolean; readonly now: string };
}

export const meQuery = {
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const { person, unread, installation } = await call<Answer>('GET', '/api/me', { signal });
    if (!person) return null;
    const { organisation, roles, ...self } = person;
    return { person: self, organisation, roles, unread, demo: installation.demonstration, now: installation.now };
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
  queries.clear();
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
