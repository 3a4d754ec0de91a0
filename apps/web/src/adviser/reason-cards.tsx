import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, Icon, Rows } from '../ui';
import type { Judged } from './advice-query';

/** What would change the answer: one thing at a time. */
export function WouldChangeCard({ advice }: { advice: Judged }) {
  const { t } = useTranslation('adviser');
  const f = useFormat();
  const names = (list: Judged['wouldChange'][number]['opens']) => list.map(({ name }) => name[f.locale]).join(', ');
  return (
    <Card flush title={t('wouldChange')}>
      {advice.wouldChange.length === 0 && <p className="card-body muted">{t('nothingChanges')}</p>}
      <Rows>
        {advice.wouldChange.map(({ what, opens, closes }) => (
          <li key={what.fi} className="adviser-reason">
            <Icon name="arrow" />
            <p>
              <b>{what[f.locale]}</b> {opens.length > 0 && t('opens', { names: names(opens) })}{' '}
              {closes.length > 0 && t('closes', { names: names(closes) })}
            </p>
          </li>
        ))}
      </Rows>
    </Card>
  );
}

/** What the law does not allow here, and why. How many is read out when an answer changes it. */
export function UnlawfulCard({ advice }: { advice: Judged }) {
  const { t } = useTranslation('adviser');
  const f = useFormat();
  return (
    <Card flush title={t('unlawful')}>
      <p className="hidden" role="status">
        {t('unlawfulCount', { count: advice.unlawful.length })}
      </p>
      {advice.unlawful.length === 0 && <p className="card-body muted">{t('unlawfulNone')}</p>}
      <Rows>
        {advice.unlawful.map(({ id, name, because, sources }) => (
          <li key={id} className="adviser-reason adviser-refused">
            <Icon name="close" />
            <p>
              <b>{name[f.locale]}.</b> {because[f.locale]}{' '}
              {sources.map(({ text, confidence }, index) => (
                <span key={text.fi} className="small muted">
                  {index > 0 && '; '}
                  {text[f.locale]}
                  {confidence === 'uncertain' && `, ${t('uncertain')}`}
                </span>
              ))}
            </p>
          </li>
        ))}
      </Rows>
    </Card>
  );
}
