import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card } from '../../ui';
import type { Award } from './after-queries';

/** Until when one may seek a review, and the rules that the days come from. */
export function RemediesCard({ remedies }: { remedies: Award['remedies'] }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const rules = remedies.days.flatMap((d) => d.rules);
  const once = rules.filter((rule, index) => rules.findIndex((r) => r.article === rule.article) === index);
  return (
    <Card title={t('remedies.title')}>
      <div className="stack stack-small">
        <dl className="stack stack-small">
          <div>
            <dt className="small muted">{t('remedies.correction')}</dt>
            <dd>
              <b>{f.weekday(remedies.correctionLastDay)}</b>
            </dd>
          </div>
          {remedies.appealLastDay !== null && (
            <div>
              <dt className="small muted">{t('remedies.appeal')}</dt>
              <dd>
                <b>{f.weekday(remedies.appealLastDay)}</b>
              </dd>
            </div>
          )}
          <div>
            <dt className="small muted">{t('remedies.wait')}</dt>
            <dd>{f.weekday(remedies.signingFrom)}</dd>
          </div>
        </dl>
        {remedies.appealLastDay === null && <p>{t('remedies.noAppeal')}</p>}
        <details>
          <summary>{t('remedies.because')}</summary>
          <div className="stack stack-small small">
            <p>{remedies.because[f.locale]}</p>
            <h3>{t('remedies.rules')}</h3>
            <ul>
              {once.map(({ article, text, confidence }) => (
                <li key={article}>
                  {text[f.locale]}
                  {confidence === 'uncertain' && ` (${t('remedies.uncertain')})`}
                </li>
              ))}
            </ul>
          </div>
        </details>
      </div>
    </Card>
  );
}
