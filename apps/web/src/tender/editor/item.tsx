import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { missingLocales, type Locale, type Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { Button, ConfirmDialog } from '../../ui';

interface ItemProps {
  /** `requirements.r1`: the place that a gap names. */
  readonly task: string;
  /** `Vähimmäisvaatimus r1` */
  readonly name: string;
  readonly text: Text;
  readonly languages: readonly Locale[];
  /** A figure at the right: a weight, a sum. */
  readonly side?: ReactNode;
  readonly onRemove: () => void;
  readonly onMove?: (by: -1 | 1) => void;
  readonly children: ReactNode;
}

/** One thing of a list: closed it reads as a row, open it is written. A new one stands open. */
export function Item({ task, name, text, languages, side, onRemove, onMove, children }: ItemProps) {
  const { t } = useTranslation(['tender', 'common']);
  const f = useFormat();
  const words = f.text(text);
  const [open, setOpen] = useState(words === '');
  const [asking, setAsking] = useState(false);
  const missing = missingLocales(text, languages);
  return (
    <li>
      <details className="call-item" id={`item-${task}`} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="call-item-words">
            <b>{name}</b>
            <span lang={f.textLocale(text)}>{words || t('item.empty')}</span>
            {words && missing.length > 0 && (
              <span className="call-item-missing small">
                {t('item.missing', { list: missing.map((l) => t(`common:locale.${l}`).toLowerCase()).join(', ') })}
              </span>
            )}
          </span>
          {side && <span className="call-item-side">{side}</span>}
        </summary>
        <div className="call-item-body stack">
          {children}
          <div className="row">
            {onMove && (
              <>
                <Button small variant="quiet" onClick={() => onMove(-1)}>
                  {t('item.up')}
                </Button>
                <Button small variant="quiet" onClick={() => onMove(1)}>
                  {t('item.down')}
                </Button>
              </>
            )}
            <Button small variant="danger" onClick={() => (words ? setAsking(true) : onRemove())}>
              {t('item.remove', { name })}
            </Button>
          </div>
          <ConfirmDialog
            danger
            open={asking}
            title={t('item.removeTitle', { name })}
            confirm={t('item.remove', { name })}
            onConfirm={onRemove}
            onClose={() => setAsking(false)}
          >
            <p lang={f.textLocale(text)}>{words}</p>
          </ConfirmDialog>
        </div>
      </details>
    </li>
  );
}
