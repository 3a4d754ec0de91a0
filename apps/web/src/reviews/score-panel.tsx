import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../i18n';
import { LinkButton, TextAreaField } from '../ui';
import { criterionName, criterionQuestion } from './criterion-name';
import type { Criterion, ScoreItem } from './review-data';
import { reasonLocale } from './score-draft';

/** Above it a reason is no longer read; far below what the API takes. */
const LONG_REASON = 2_000;

interface ScorePanelProps {
  readonly criterion: Criterion;
  readonly at: { readonly criterion: number; readonly of: number };
  readonly item: ScoreItem;
  readonly onChange: (item: ScoreItem) => void;
  /** When the draft was saved. */
  readonly saved: ReactNode;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly nextName: string;
}

/** Points for one criterion of one tender, what they mean, and the reason. */
export function ScorePanel({ criterion, at, item, onChange, saved, previous, next, nextName }: ScorePanelProps) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const go = useNavigate();
  const question = f.text(criterionQuestion(criterion.text));
  const locale = reasonLocale(item.reason) ?? f.locale;
  const reason = item.reason[locale] ?? '';
  const onward = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && next) void go(next, { replace: true });
  };
  return (
    <section className="workspace-score stack stack-small" aria-labelledby="score-of" onKeyDown={onward}>
      <div>
        <p className="small muted">{t('work.at', { at: at.criterion, of: at.of, weight: criterion.weight })}</p>
        <h2 id="score-of">{f.text(criterionName(criterion.text))}</h2>
        {question && <p className="small">{question}</p>}
      </div>
      <Scale criterion={criterion} points={item.points} onChange={(points) => onChange({ ...item, points })} />
      {criterion.minimum !== null && <p className="small muted">{t('work.minimum', { minimum: f.number(criterion.minimum) })}</p>}
      <TextAreaField
        id="reason"
        label={t('work.reason')}
        hint={t('work.reasonHint')}
        value={reason}
        rows={6}
        onChange={(words) => onChange({ ...item, reason: { ...item.reason, [locale]: words } })}
      />
      <div className="row row-apart small muted">
        <span>{saved}</span>
        <span>{t('work.characters', { count: f.number(reason.length), max: f.number(LONG_REASON) })}</span>
      </div>
      <div className="row">
        {previous && <LinkButton to={previous}>{t('work.previous')}</LinkButton>}
        {next && (
          <LinkButton variant="primary" to={next}>
            {t('work.next', { name: nextName })}
          </LinkButton>
        )}
      </div>
      <p className="small muted">{t('work.only')}</p>
    </section>
  );
}

/** Every whole point of the scale as one radio group; what points mean stands below, the chosen level in bold. */
function Scale({ criterion, points, onChange }: { criterion: Criterion; points: number | null; onChange: (points: number) => void }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const meanings = Object.entries(criterion.scale)
    .map(([level, text]) => ({ level: Number(level), text: f.text(text) }))
    .sort((a, b) => b.level - a.level);
  const reached = meanings.find(({ level }) => points !== null && level <= points)?.level;
  return (
    <div>
      <fieldset className="field">
        <legend>{t('work.points', { max: criterion.scaleMax })}</legend>
        <div className="score-scale">
          {Array.from({ length: criterion.scaleMax + 1 }, (_, value) => (
            <label key={value}>
              <input
                type="radio"
                name={`points-${criterion.id}`}
                value={value}
                checked={points === value}
                onChange={() => onChange(value)}
              />
              {value}
            </label>
          ))}
        </div>
      </fieldset>
      {meanings.length > 0 && (
        <dl className="score-meanings">
          {meanings.map(({ level, text }) => (
            <div key={level} className="fact">
              <dt>{level}</dt>
              <dd className={level === reached ? 'chosen' : undefined}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
