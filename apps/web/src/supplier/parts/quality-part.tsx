import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../i18n';
import { NotFound } from '../../pages/not-found';
import { Card, CheckField, Notice, TextAreaField } from '../../ui';
import { exampleInWords, formulaInWords } from '../criterion-example';
import { useTenderDraft } from '../tender-frame';
import { qualityText, wordsIn, written } from '../tender-tasks';
import { PartPage } from './part-page';

/** One quality criterion: what earns points, the answer, and whether it holds business secrets. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const { criterion: id = '' } = useParams();
  const { asked, content, change, home } = useTenderDraft();
  const criterion = written(asked).find((c) => c.id === id);
  if (!criterion) return <NotFound />;
  const { language } = content;
  const words = qualityText(content, id);
  const isSecret = content.secrets.includes(id);
  return (
    <PartPage
      path={`quality/${id}`}
      title={f.text(criterion.text)}
      aside={
        <>
          <Card title={t('quality.scale')}>
            <div className="stack stack-small small">
              <p>
                <b>{t('quality.weight', { weight: f.number(criterion.weight) })}</b>
              </p>
              <p>{formulaInWords(criterion, t, f)}</p>
              <p className="muted">{exampleInWords(criterion, t, f)}</p>
              {criterion.minimum !== undefined && (
                <p>{t('call.minimum', { points: f.number(criterion.minimum), max: f.number(criterion.scaleMax ?? 10) })}</p>
              )}
              {criterion.scale && (
                <dl className="facts">
                  {Object.entries(criterion.scale).map(([points, text]) => (
                    <div key={points} className="facts-row">
                      <dt>{points}</dt>
                      <dd>{f.text(text)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          </Card>
          {asked.round.anonymousQuality && (
            <Notice kind="warn" title={t('quality.names')}>
              <p>{t('quality.anonymous')}</p>
            </Notice>
          )}
        </>
      }
    >
      <Card>
        {language === undefined ? (
          <p>
            <Link to={`${home}/language`}>{t('quality.chooseLanguage')}</Link>
          </p>
        ) : (
          <div className="form" lang={language}>
            <TextAreaField
              id={`quality.${id}`}
              label={t('quality.field')}
              rows={14}
              value={words}
              onChange={(next) => change({ quality: { ...content.quality, [id]: { [language]: next } } })}
            />
            <p className="small muted">{t('tender.wordCount', { count: wordsIn(words) })}</p>
            <CheckField
              id={`secrets.${id}`}
              label={t('quality.secret')}
              hint={t('quality.secretHint')}
              checked={isSecret}
              onChange={(secret) => change({ secrets: secret ? [...content.secrets, id] : content.secrets.filter((s) => s !== id) })}
            />
            <p className="small muted">{t('quality.secretWhat')}</p>
          </div>
        )}
      </Card>
    </PartPage>
  );
}
