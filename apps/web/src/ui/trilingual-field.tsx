import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, missingLocales, type Locale, type Text } from '@app/kernel';
import { describedBy, type FieldProps } from './field';

interface TrilingualFieldProps extends FieldProps {
  readonly value: Text;
  readonly onChange: (value: Text) => void;
  /** The languages that must be written; all by default. None: whether one is missing cannot be told yet. */
  readonly wanted?: readonly Locale[];
  /** Lines; 1 draws a single line. */
  readonly rows?: number;
}

/** One text in three languages: a tab per language, and words for what is missing. */
export function TrilingualField({ value, onChange, wanted = LOCALES, rows = 4, ...field }: TrilingualFieldProps) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState<Locale>(() => LOCALES.find((l) => l === i18n.language) ?? 'fi');
  const { id, label, hint, error, optional } = field;
  const missing = missingLocales(value, wanted);
  const common = {
    id,
    className: 'input',
    lang: shown,
    value: value[shown] ?? '',
    'aria-invalid': error !== undefined,
    'aria-describedby': [describedBy(field), wanted.length > 0 && `${id}-missing`].filter(Boolean).join(' '),
    'aria-label': `${label}, ${t(`locale.${shown}`)}`,
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [shown]: event.target.value }),
  } as const;
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = LOCALES[(LOCALES.indexOf(shown) + step + LOCALES.length) % LOCALES.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    setShown(next);
    document.getElementById(`${id}-tab-${next}`)?.focus();
  };
  return (
    <div className="field">
      <span className="field-label" id={`${id}-label`}>
        {label} {optional && <span className="field-optional">({t('optional')})</span>}
      </span>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="locale-tabs" role="tablist" aria-label={t('locale.versions', { label })} onKeyDown={walk}>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="button"
            role="tab"
            id={`${id}-tab-${locale}`}
            aria-selected={locale === shown}
            aria-controls={`${id}-panel`}
            tabIndex={locale === shown ? 0 : -1}
            onClick={() => setShown(locale)}
          >
            {t(`locale.${locale}`)}
            {missing.includes(locale) && (
              <>
                <span className="locale-missing" aria-hidden="true" />
                <span className="hidden">{t('locale.missingMark')}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div className="locale-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${shown}`}>
        {rows === 1 ? <input {...common} /> : <textarea {...common} rows={rows} />}
      </div>
      {wanted.length > 0 && (
        <p className="small muted" id={`${id}-missing`}>
          {missing.length === 0
            ? t('locale.all')
            : t('locale.missing', { list: missing.map((l) => t(`locale.${l}`).toLowerCase()).join(', ') })}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
