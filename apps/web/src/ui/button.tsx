import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Dialog } from './dialog';
import { Icon, type IconName } from './icon';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';

/** One reason why something cannot be done now, and where to mend it. */
export interface Why {
  readonly text: string;
  readonly to?: string;
}

interface Look {
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

interface ButtonProps extends Look {
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  /** While the server answers: says so, and a second press does nothing. */
  readonly busy?: boolean;
  /** Why it cannot be pressed yet. It stays reachable, and a press lists every reason. */
  readonly unavailable?: readonly Why[];
}

const classOf = ({ variant = 'secondary', small }: Look) => `btn btn-${variant}${small ? ' btn-small' : ''}`;

/**
 * Our own element, with the look of the design system: its button swallows the press when `aria-disabled`,
 * and ours must answer with the reasons.
 */
export function Button({ type = 'button', onClick, busy = false, unavailable = [], ...look }: ButtonProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const shut = unavailable.length > 0;
  return (
    <>
      <button
        type={shut ? 'button' : type}
        className={classOf(look)}
        aria-disabled={shut || busy || undefined}
        onClick={(event) => {
          if (busy) event.preventDefault();
          else if (shut) setAsked(true);
          else onClick?.();
        }}
      >
        {look.icon && <Icon name={look.icon} />}
        {busy ? t('wait') : look.children}
      </button>
      {shut && (
        <Dialog open={asked} title={t('notYet')} onClose={() => setAsked(false)}>
          <WhyList reasons={unavailable} />
        </Dialog>
      )}
    </>
  );
}

/** Every reason, each with a link to where it is mended. */
export function WhyList({ reasons }: { reasons: readonly Why[] }) {
  return (
    <ul className="why">
      {reasons.map(({ text, to }) => (
        <li key={text}>{to ? <Link to={to}>{text}</Link> : text}</li>
      ))}
    </ul>
  );
}

/** A link that looks like a button: it goes somewhere. `href` for pages that the server draws and for files. */
export function LinkButton({ to, href, ...look }: Look & ({ to: string; href?: undefined } | { to?: undefined; href: string })) {
  const inside = (
    <>
      {look.icon && <Icon name={look.icon} />}
      {look.children}
    </>
  );
  return to === undefined ? (
    <a className={classOf(look)} href={href}>
      {inside}
    </a>
  ) : (
    <Link className={classOf(look)} to={to}>
      {inside}
    </Link>
  );
}
