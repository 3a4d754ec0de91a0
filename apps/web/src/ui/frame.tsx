import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { LOCALES, type Text } from '@app/kernel';
import { chooseLocale, currentLocale, useFormat } from '../i18n';
import { Avatar } from './avatar';
import { Icon } from './icon';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly end?: boolean;
  /** A page that the server draws. */
  readonly plain?: boolean;
}

export interface FramePerson {
  readonly name: string;
  readonly organisation: Text;
  readonly unread: number;
}

interface FrameProps {
  readonly nav: readonly NavItem[];
  readonly home: string;
  readonly person?: FramePerson;
  readonly onSignOut?: () => void;
  /** The clock of a demonstration. */
  readonly demoNow?: string;
  readonly children: ReactNode;
}

/** What stands around every page: header with languages and person, the page itself, footer. */
export function Frame({ nav, home, person, onSignOut, demoNow, children }: FrameProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const [phoneMenu, setPhoneMenu] = useState(false);
  const phoneId = useId();
  const { pathname } = useLocation();
  const [seen, setSeen] = useState(pathname);
  if (seen !== pathname) {
    setSeen(pathname);
    setPhoneMenu(false);
  }
  const links = nav.map(({ to, label, end, plain }) =>
    plain ? (
      <a key={to} href={to}>
        {label}
      </a>
    ) : (
      <NavLink key={to} to={to} end={end}>
        {label}
      </NavLink>
    ),
  );
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="top">
        <div className="wrap">
          <Link className="logo" to={home}>
            <Mark />
            {t('product')}
          </Link>
          <nav className="top-nav" aria-label={t('mainNavigation')}>
            {links}
          </nav>
          <div className="top-util">
            <Languages />
            {person && (
              <Link className="bell" to="/app/inbox">
                <Icon name="bell" large />
                {person.unread > 0 && (
                  <span className="bell-count" aria-hidden="true">
                    {person.unread}
                  </span>
                )}
                <span className="hidden">
                  {t('inbox')}: {t('unread', { count: person.unread })}
                </span>
              </Link>
            )}
            {person ? <PersonMenu person={person} onSignOut={onSignOut} /> : <NavLink to="/signin">{t('signIn')}</NavLink>}
            <button
              type="button"
              className="phone-button"
              aria-expanded={phoneMenu}
              aria-controls={phoneId}
              onClick={() => setPhoneMenu(!phoneMenu)}
            >
              <Icon name={phoneMenu ? 'close' : 'menu'} large />
              <span className="hidden">{t('menu')}</span>
            </button>
          </div>
        </div>
        <div id={phoneId} className="phone-menu" hidden={!phoneMenu}>
          <div className="wrap">
            <nav className="top-nav" aria-label={t('mainNavigation')}>
              {links}
            </nav>
            <Languages />
          </div>
        </div>
      </header>
      {demoNow && (
        <aside className="demo-strip" aria-label={t('mailbox')}>
          <div className="wrap row row-apart">
            <span>{t('demo', { now: f.dateTime(demoNow) })}</span>
            <Link to="/mailbox">{t('mailbox')}</Link>
          </div>
        </aside>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        <div className="wrap">
          <p>{person ? t('foot.uses', { name: f.text(person.organisation) }) : t('foot.plain')}</p>
          <Link to="/accessibility">{t('foot.accessibility')}</Link>
          <Link to="/privacy">{t('foot.privacy')}</Link>
          <Link to="/accessibility#feedback">{t('foot.feedback')}</Link>
        </div>
      </footer>
    </div>
  );
}

const Mark = () => (
  <svg viewBox="0 0 34 26" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" aria-hidden="true">
    <path d="M4 21h6.500c4 0 3-9 7-9h3c4 0 3.500-7 7.500-7" />
    <circle cx="4" cy="21" r="2.600" fill="currentColor" stroke="none" />
    <rect x="14.500" y="9.500" width="5" height="5" rx=".8" transform="rotate(45 17 12)" fill="hsl(196 77% 60%)" stroke="none" />
    <circle cx="29" cy="5" r="3.400" fill="var(--brand-base)" />
  </svg>
);

const NAMES = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' } as const;

function Languages() {
  const { t } = useTranslation();
  const chosen = currentLocale();
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-label={`${locale.toUpperCase()}, ${NAMES[locale]}`}
          aria-pressed={locale === chosen}
          onClick={() => void chooseLocale(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

function PersonMenu({ person, onSignOut }: { person: FramePerson; onSignOut: (() => void) | undefined }) {
  const { t } = useTranslation();
  const f = useFormat();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div
      className="person"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button ref={button} type="button" className="person-button" aria-expanded={open} aria-controls={menu} onClick={() => setOpen(!open)}>
        <Avatar name={person.name} />
        <span className="person-words">
          <span className="person-name">{person.name}</span>
          <span className="person-organisation">{f.text(person.organisation)}</span>
        </span>
        <span className="hidden">{person.name}</span>
      </button>
      <ul className="menu" id={menu} hidden={!open}>
        <li>
          <p>
            <b>{person.name}</b>
            <br />
            <span className="small muted">{f.text(person.organisation)}</span>
          </p>
        </li>
        <li>
          <button type="button" onClick={onSignOut}>
            {t('signOut')}
          </button>
        </li>
      </ul>
    </div>
  );
}
