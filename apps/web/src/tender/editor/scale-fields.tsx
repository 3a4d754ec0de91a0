import { useTranslation } from 'react-i18next';
import type { Locale, Text } from '@app/kernel';
import { useFormat } from '../../i18n';
import { TrilingualField } from '../../ui';

interface ScaleFieldsProps {
  readonly task: string;
  readonly scale: Readonly<Record<string, Text>>;
  readonly scaleMax: number;
  readonly languages: readonly Locale[];
  readonly onChange: (scale: Record<string, Text>) => void;
}

/** What the ends and the middle of a scale mean, so that every expert measures with the same rule. */
export function ScaleFields({ task, scale, scaleMax, languages, onChange }: ScaleFieldsProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const points = [...new Set([...Object.keys(scale).map(Number), 0, Math.round(scaleMax / 2), scaleMax])]
    .filter((point) => Number.isFinite(point) && point <= scaleMax)
    .sort((a, b) => b - a);
  const written = points.filter((point) => scale[String(point)]).length;
  return (
    <details className="call-more">
      <summary>{written > 0 ? t('criterion.scaleSome', { count: written }) : t('criterion.scaleNone')}</summary>
      <div className="stack">
        <p className="field-hint">{t('criterion.scaleHint')}</p>
        {points.map((point) => {
          const text = scale[String(point)];
          return (
            <TrilingualField
              key={point}
              id={`${task}.scale.${point}`}
              rows={1}
              optional
              label={t('criterion.scalePoint', { points: f.number(point) })}
              value={text ?? {}}
              wanted={text ? languages : []}
              onChange={(next) => {
                const { [String(point)]: _, ...others } = scale;
                onChange(Object.values(next).some((words) => words.trim()) ? { ...others, [String(point)]: next } : others);
              }}
            />
          );
        })}
      </div>
    </details>
  );
}
