import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { Card, Icon, Rows, Status } from '../ui';
import type { TenderContent } from './shapes';
import { answered, comparisonCents, declared, priced, qualityText, sectionsOf, written, type Asked, type Envelope } from './tender-tasks';

interface TenderContentProps {
  readonly asked: Asked;
  readonly content: TenderContent;
  /** The tender's own pages: each row then leads to where it is changed. */
  readonly home?: string;
  readonly files?: ReactNode;
}

/** A whole tender on one page, envelope by envelope. */
export function TenderContentCards({ asked, content, home, files }: TenderContentProps) {
  const { t } = useTranslation(['supplier', 'common']);
  const f = useFormat();
  const envelopes = sectionsOf(asked).flatMap(({ name }) => (name === 'general' ? [] : [name]));
  const change = (path: string, name: string) =>
    home && (
      <Link to={`${home}/${path}`}>
        {t('common:change')}
        <span className="hidden"> {name}</span>
      </Link>
    );
  const blank = <Status kind="problem">{t('review.blank')}</Status>;
  const rowsOf: Record<Envelope, ReactNode> = {
    suitability: (
      <>
        <Line label={t('language.title')} change={change('language', t('language.title'))}>
          {content.language ? t(`common:locale.${content.language}`) : blank}
        </Line>
        {answered(asked).map(({ id, text }) => {
          const answer = content.declarations[id];
          return (
            <Line key={id} label={f.text(text)} change={change('declarations', f.text(text))}>
              {answer === undefined ? blank : answer === true ? t('review.yes') : answer === false ? t('review.no') : f.text(answer)}
            </Line>
          );
        })}
        {files && (
          <Line label={t('files.title')} change={change('files', t('files.title'))}>
            {files}
          </Line>
        )}
      </>
    ),
    quality: (
      <>
        {written(asked).map(({ id, text }) => {
          const words = qualityText(content, id);
          return (
            <Line key={id} label={f.text(text)} change={change(`quality/${id}`, f.text(text))}>
              {words.trim() === '' ? (
                blank
              ) : (
                <>
                  <p className="written" lang={content.language}>
                    {words}
                  </p>
                  {content.secrets.includes(id) && (
                    <p className="small">
                      <Icon name="lock" /> {t('review.secret')}
                    </p>
                  )}
                </>
              )}
            </Line>
          );
        })}
        {declared(asked).map(({ id, text, unit }) => {
          const value = content.values[id];
          return (
            <Line key={id} label={f.text(text)} change={change('values', f.text(text))}>
              {value === undefined ? blank : [f.number(value), unit].filter(Boolean).join(' ')}
            </Line>
          );
        })}
      </>
    ),
    price: (
      <>
        {priced(asked).map(({ id, text, quantity }) => {
          const cents = content.prices[id];
          return (
            <Line key={id} label={f.text(text)} change={change('prices', f.text(text))}>
              {cents === undefined
                ? blank
                : quantity === 1
                  ? f.euro(cents)
                  : t('prices.sum', { quantity: f.number(quantity), price: f.euro(cents) })}
            </Line>
          );
        })}
        <Line label={t('review.total')}>
          <Total cents={comparisonCents(asked, content)} />
        </Line>
      </>
    ),
  };
  return envelopes.map((name, index) => (
    <Card
      key={name}
      title={t(`tender.${name}`)}
      side={
        <span className="small muted nowrap">
          <Icon name="envelope" /> {t('tender.envelope', { number: index + 1, of: envelopes.length })}
        </span>
      }
      flush
    >
      <Rows>{rowsOf[name]}</Rows>
    </Card>
  ));
}

function Total({ cents }: { cents: number | undefined }) {
  const f = useFormat();
  return cents === undefined ? '–' : <b className="price-sum">{f.euro(cents)}</b>;
}

const Line = ({ label, change, children }: { label: string; change?: ReactNode; children: ReactNode }) => (
  <li className="review-line">
    <span className="muted">{label}</span>
    <div>{children}</div>
    <span>{change}</span>
  </li>
);
