import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot; without them there is one that closes. */
  readonly actions?: ReactNode;
  readonly narrow?: boolean;
}

/** The browser's own modal: it keeps focus inside, closes by Esc and gives focus back to the opener. */
export function Dialog({ open, title, onClose, children, actions, narrow }: DialogProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    <dialog ref={box} className={narrow ? 'dialog dialog-narrow' : 'dialog'} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <div>
          <h2 id={heading}>{title}</h2>
          <div className="dialog-body">{children}</div>
          <div className="row">{actions ?? <PlainButton onClick={onClose}>{t('close')}</PlainButton>}</div>
        </div>
      )}
    </dialog>
  );
}

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before an act that cannot be taken back. The button repeats the act's name, never "OK". */
export function ConfirmDialog({ confirm, danger, busy, onConfirm, ...dialog }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <PlainButton look={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {busy ? t('wait') : confirm}
          </PlainButton>
          <PlainButton look="quiet" onClick={dialog.onClose}>
            {t('cancel')}
          </PlainButton>
        </>
      }
    />
  );
}

/** The look of a button without its reasons: `Button` itself opens a dialog, so a dialog cannot be made of it. */
function PlainButton({
  look = 'secondary',
  busy = false,
  onClick,
  children,
}: {
  look?: string;
  busy?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={`btn btn-${look}`} aria-disabled={busy || undefined} onClick={() => !busy && onClick()}>
      {children}
    </button>
  );
}
