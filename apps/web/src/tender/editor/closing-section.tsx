import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, CheckField, DayField, RadioField, SelectField, TrilingualField } from '../../ui';
import type { Waiting } from '../call-types';
import type { SectionProps } from './section-props';

const BREAKERS = ['quality', 'price', 'lot'] as const;
const WAITINGS = ['voluntary', 'statutory'] as const;

/** What decides equal points, and how long the city waits before it signs. */
export function ClosingSection({ content, change }: SectionProps) {
  const { t } = useTranslation('tender');
  const { languages, tieBreak, waiting } = content;
  const order = tieBreak?.order ?? [];
  const rest = BREAKERS.filter((breaker) => !order.includes(breaker));
  return (
    <>
      <Card title={t('tie.title')}>
        <div className="form">
          <p className="field-hint">{t('tie.hint')}</p>
          {order.map((breaker, index) => (
            <div key={breaker} className="row">
              <span>
                {index + 1}. {t(`tie.${breaker}`)}
              </span>
              {index > 0 && (
                <Button small variant="quiet" onClick={() => setOrder(swapped(order, index))}>
                  {t('tie.up', { what: t(`tie.${breaker}`) })}
                </Button>
              )}
              <Button small variant="quiet" onClick={() => setOrder(order.filter((each) => each !== breaker))}>
                {t('tie.remove', { what: t(`tie.${breaker}`) })}
              </Button>
            </div>
          ))}
          {rest.length > 0 && (
            <SelectField
              id="tieBreak.order"
              label={order.length === 0 ? t('tie.first') : t('tie.next')}
              options={rest.map((value) => ({ value, label: t(`tie.${value}`) }))}
              value={undefined}
              onChange={(breaker) => setOrder([...order, breaker])}
            />
          )}
          <TrilingualField
            id="tieBreak"
            rows={3}
            label={t('tie.text')}
            value={tieBreak?.text ?? {}}
            wanted={languages}
            onChange={(text) => change({ tieBreak: { order, text } })}
          />
        </div>
      </Card>
      <WaitingCard waiting={waiting} languages={languages} onChange={(next) => change({ waiting: next })} />
    </>
  );

  function setOrder(next: (typeof BREAKERS)[number][]) {
    change({ tieBreak: next.length === 0 && !tieBreak?.text ? undefined : { ...tieBreak, order: next } });
  }
}

function swapped<T>(list: readonly T[], index: number): T[] {
  const next = [...list];
  const [item] = next.splice(index, 1);
  if (item !== undefined) next.splice(index - 1, 0, item);
  return next;
}

interface WaitingCardProps {
  readonly waiting: Waiting | undefined;
  readonly languages: SectionProps['content']['languages'];
  readonly onChange: (waiting: Waiting | undefined) => void;
}

function WaitingCard({ waiting, languages, onChange }: WaitingCardProps) {
  const { t } = useTranslation('tender');
  const [has, setHas] = useState(waiting !== undefined);
  const [kind, setKind] = useState<Waiting['kind']>(waiting?.kind ?? 'voluntary');
  return (
    <Card title={t('waiting.title')}>
      <div className="form">
        <CheckField
          id="waiting.is"
          label={t('waiting.has')}
          hint={t('waiting.hint')}
          checked={has}
          onChange={(next) => {
            setHas(next);
            if (!next) onChange(undefined);
          }}
        />
        {has && (
          <>
            <RadioField
              id="waiting.kind"
              label={t('waiting.kind')}
              options={WAITINGS.map((value) => ({ value, label: t(`waiting.${value}`) }))}
              value={kind}
              onChange={(next) => {
                setKind(next);
                if (waiting) onChange({ ...waiting, kind: next });
              }}
            />
            <DayField
              id="waiting.until"
              label={t('waiting.until')}
              value={waiting?.until}
              onChange={(until) => onChange(until === undefined ? undefined : { ...waiting, kind, until })}
            />
            {waiting && (
              <TrilingualField
                id="waiting.text"
                rows={3}
                optional
                label={t('waiting.text')}
                value={waiting.text ?? {}}
                wanted={waiting.text ? languages : []}
                onChange={(text) => onChange({ ...waiting, text })}
              />
            )}
          </>
        )}
      </div>
    </Card>
  );
}
