import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { SignInAgain } from './session/sign-in-again';
import { homeOf, isExpertOnly, signOut, useMe, type Me } from './session/me';
import { Frame, type NavItem } from './ui';

/** The frame around the page, with the navigation of whoever is signed in. */
export function Shell({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const me = useMe();
  const nav = useNav(me ?? null);
  return (
    <Frame
      home={me ? homeOf(me) : '/procurements'}
      nav={nav}
      person={me ? { name: me.person.name, organisation: me.organisation.name, unread: me.unread } : undefined}
      demoNow={me?.demo ? me.now : undefined}
      onSignOut={() => void signOut().then(() => go('/signin'))}
    >
      {children ?? <Outlet />}
      {!children && <ScrollRestoration />}
      {me && <SignInAgain me={me} />}
      <span className="hidden" role="status">
        {me === undefined && t('loading')}
      </span>
    </Frame>
  );
}

function useNav(me: Me | null): readonly NavItem[] {
  const { t } = useTranslation();
  const open: NavItem = { to: '/procurements', label: t('nav.procurements'), plain: true };
  if (!me) return [open];
  const reviews: NavItem = { to: '/app/reviews', label: t('nav.reviews') };
  switch (me.organisation.kind) {
    case 'supplier':
      return [{ to: '/app/tenders', label: t('nav.tenders') }, open, { to: '/app/company', label: t('nav.company') }];
    case 'network':
      return [{ to: '/app/network', label: t('nav.network') }, open];
    case 'operator':
      return [{ to: '/app/admin', label: t('nav.admin') }];
    case 'buyer':
      if (isExpertOnly(me.roles)) return [reviews];
      return [
        { to: '/app', label: t('nav.work'), end: true },
        { to: '/app/cases', label: t('nav.cases') },
        { to: '/app/network', label: t('nav.network') },
        ...(me.roles.some((role) => role === 'expert' || role === 'chair') ? [reviews] : []),
        ...(me.roles.includes('administrator') ? [{ to: '/app/admin', label: t('nav.admin') }] : []),
      ];
  }
}
