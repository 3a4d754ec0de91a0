import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { criterionName } from '../reviews/criterion-name';
import { Card, Rows } from '../ui';
import type { Evaluation } from './evaluation-data';

/** Beside the points: how sound the review is, who saw it otherwise, and names that slipped into texts. */
export function QualityCards({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { consensus, differences, nameLeaks, panel, tenders } = evaluation;
  const criteria = evaluation.criteria.filter(({ kind }) => kind === 'quality');
  if (criteria.length === 0) return null;
  const judged = tenders.filter((tender) => tender.suitability?.ok !== false);
  const sitting = panel.filter((seat) => seat.state !== 'replaced' && seat.state !== 'shut-out');
  const sent = sitting.filter((seat) => seat.state === 'sent').length;
  const nameOf = (id: string) => f.text(criterionName(criteria.find((c) => c.id === id)?.text ?? {}));
  const labelOf = (id: string) => tenders.find((tender) => tender.id === id)?.label ?? '';
  const dissents = consensus.flatMap((item) => item.dissent.map((view) => ({ item, view })));
  return (
    <>
      {dissents.length > 0 && (
        <Card title={t('matrix.dissent')} edge="amber">
          <div className="stack stack-small">
            {dissents.map(({ item, view }) => (
              <div key={`${item.submission} ${item.criterion} ${view.by}`}>
                <p>
                  <b>
                    {t('matrix.dissentOf', {
                      name: panel.find((seat) => seat.personId === view.by)?.name ?? '',
                      criterion: `${labelOf(item.submission)}, ${nameOf(item.criterion)}`,
                      points: f.number(view.points),
                    })}
                  </b>
                </p>
                <p className="small muted">{t('matrix.agreedAt', { points: f.number(item.points) })}</p>
                <blockquote className="answer" lang={f.textLocale(view.text)}>
                  {f.text(view.text)}
                </blockquote>
              </div>
            ))}
            <p className="small muted">{t('matrix.keeps')}</p>
          </div>
        </Card>
      )}
      <Card title={t('matrix.quality')} flush>
        <Rows dense>
          <li className="fact-row">
            <span>{t('matrix.sentOf')}</span>
            <b>
              {sent}/{sitting.length}
            </b>
          </li>
          <li className="fact-row">
            <span>{t('matrix.agreedOf')}</span>
            <b>
              {consensus.filter((item) => judged.some((tender) => tender.id === item.submission)).length}/{judged.length * criteria.length}
            </b>
          </li>
          {/* Points differ from two on. */}
          {sent > 1 && (
            <li>
              {t('matrix.differences', { count: differences.length })}
              {differences.length > 0 && (
                <ul className="small muted">
                  {differences.map(({ submission, criterion, lowest, highest }) => (
                    <li key={`${submission} ${criterion}`}>
                      {labelOf(submission)}, {nameOf(criterion)}: {f.number(lowest)}–{f.number(highest)}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )}
        </Rows>
      </Card>
      {nameLeaks.length > 0 && (
        <Card title={t('matrix.leaks')} edge="amber">
          <p className="small">{t('matrix.leaksText')}</p>
          <ul className="small muted">
            {nameLeaks.map(({ submission, criterion, text }) => (
              <li key={`${submission} ${criterion} ${text}`}>
                {t('matrix.leak', { label: labelOf(submission), criterion: nameOf(criterion), text })}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
