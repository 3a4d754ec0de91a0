import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, Status, Table } from '../../ui';
import type { Call, OpenedTender } from '../call-types';
import { Words } from '../read/call-reading';

/** What one tender offers, in the order of the call. Its prices only once their envelope is open. */
export function OfferCard({ call, roundKey, tender }: { call: Call; roundKey: string; tender: OpenedTender }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tender.id]);
  const { content } = tender;
  if (!content) return null;
  const criteria = call.content.rounds.find((round) => round.id === roundKey)?.criteria ?? [];
  const asked = call.content.requirements.filter(({ id }) => content.declarations[id] !== undefined);
  const described = criteria.filter(({ id }) => content.quality[id] !== undefined);
  const figures = criteria.filter(({ id }) => content.values[id] !== undefined);
  const items = call.content.priceItems;
  const comparison = items.reduce((cents, { id, quantity }) => cents + quantity * (content.prices[id] ?? 0), 0);
  return (
    <div ref={box} id="tender" tabIndex={-1} className="stack">
      <Card title={f.text(tender.supplier)}>
        <div className="stack">
          {asked.length > 0 && (
            <section>
              <h3>{t('offer.declarations')}</h3>
              <dl className="facts offer">
                {asked.map(({ id, text }) => {
                  const said = content.declarations[id];
                  return (
                    <div key={id}>
                      <dt>
                        {id}: <Words text={text} />
                      </dt>
                      <dd>
                        {typeof said === 'object' ? (
                          <Words text={said} />
                        ) : said ? (
                          <Status kind="done">{t('offer.yes')}</Status>
                        ) : (
                          <Status kind="problem">{t('offer.no')}</Status>
                        )}
                      </dd>
                    </div>
                  );
                })}
              </dl>
            </section>
          )}
          {described.length > 0 && (
            <section>
              <h3>{t('offer.quality')}</h3>
              <dl className="facts offer">
                {described.map(({ id, text }) => (
                  <div key={id}>
                    <dt>
                      {id}: <Words text={text} />
                    </dt>
                    <dd>
                      <Words text={content.quality[id]} />
                      {content.secrets.includes(id) && <div className="small muted">{t('offer.secret')}</div>}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          {figures.length > 0 && (
            <section>
              <h3>{t('offer.values')}</h3>
              <dl className="facts offer">
                {figures.map(({ id, text, unit }) => (
                  <div key={id}>
                    <dt>
                      {id}: <Words text={text} />
                    </dt>
                    <dd>{`${f.number(content.values[id] ?? 0)} ${unit ?? ''}`.trim()}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <section>
            <h3>{t('offer.prices')}</h3>
            {tender.pricesOpen ? (
              <Table
                name={t('offer.prices')}
                rows={[...items, { id: '', quantity: 1, text: {} }]}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'what', head: t('prices.what'), cell: ({ id, text }) => (id ? <Words text={text} /> : t('offer.comparison')) },
                  { key: 'quantity', head: t('prices.quantity'), cell: ({ id, quantity }) => (id ? f.number(quantity) : ''), right: true },
                  {
                    key: 'price',
                    head: t('offer.prices'),
                    cell: ({ id }) => (id ? f.euro(content.prices[id] ?? 0) : <b>{f.euro(Math.round(comparison))}</b>),
                    right: true,
                  },
                ]}
              />
            ) : (
              <p className="muted">{t('offer.sealed')}</p>
            )}
          </section>
        </div>
      </Card>
    </div>
  );
}
