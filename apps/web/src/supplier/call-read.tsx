import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital, noticeName } from '@app/kernel';
import { useFormat } from '../i18n';
import { useServerNow } from '../session/server-clock';
import { Card, Column, DeadlineCard, Grid, Notice, Rows, Table } from '../ui';
import { CallDocuments } from './call-documents';
import { useSupplierCall } from './call-frame';
import { languageNames } from './language-names';
import { exampleInWords, formulaInWords } from './criterion-example';
import { currentRound } from './current-round';
import type { CallContent, PublicCall, Requirement, RoundContent } from './shapes';

/** The call as everyone reads it: what is bought, what is asked, how it is compared, when. */
export function Component() {
  const { call } = useSupplierCall();
  return (
    <Grid>
      <Column span={8}>
        <Changed call={call} />
        <WhatIsBought content={call.content} />
        {call.content.rounds.map((round) => (
          <Criteria key={round.id} round={round} content={call.content} alone={call.content.rounds.length === 1} />
        ))}
        <Requirements items={call.content.requirements} />
        <Prices content={call.content} />
      </Column>
      <Column span={4}>
        <Dates call={call} />
        <CallDocuments caseId={call.caseId} publishedAt={call.publishedAt} />
      </Column>
    </Grid>
  );
}

function Changed({ call }: { call: PublicCall }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const last = call.amendments.at(-1)?.publishedAt;
  if (!last) return null;
  return (
    <Notice kind="warn" title={t('call.changed', { count: call.amendments.length })}>
      <p>{t('call.changedText', { day: f.dateTime(last) })}</p>
      <p>
        <Link to={`/app/tenders/${call.caseId}/changes`}>{t('call.changedLink')}</Link>
      </p>
    </Notice>
  );
}

function WhatIsBought({ content }: { content: CallContent }) {
  const { t } = useTranslation(['supplier', 'common']);
  const f = useFormat();
  const { lots, grounds, noDivision, scaleRoute, tenderLanguages, bindingLanguage, waiting, notice } = content;
  return (
    <Card title={t('call.whatIsBought')}>
      <dl className="facts">
        {lots.map(({ id, text, valueCents }) => (
          <div key={id} className="facts-row">
            <dt>{t('call.value')}</dt>
            <dd>
              <b>{f.euro(valueCents)}</b>
              <br />
              {f.text(text)}
            </dd>
          </div>
        ))}
        {notice !== undefined && (
          <>
            <dt>{t('call.notice')}</dt>
            <dd>{capital(f.text(noticeName(notice)))}</dd>
          </>
        )}
        <dt>{t('call.languages')}</dt>
        <dd>{languageNames(tenderLanguages, t)}</dd>
        <dt>{t('call.binding')}</dt>
        <dd>{t(`common:locale.${bindingLanguage}`)}</dd>
        {scaleRoute && (
          <>
            <dt>{t('call.scale')}</dt>
            <dd>
              {f.text(scaleRoute.text)} <span className="nowrap">{t('call.scaleMax', { value: f.euro(scaleRoute.maxCents) })}</span>
            </dd>
          </>
        )}
        {waiting && (
          <>
            <dt>{t('call.waiting')}</dt>
            <dd>
              {t('call.waitingUntil', { day: f.weekday(waiting.until) })} {f.text(waiting.text)}
            </dd>
          </>
        )}
        {grounds && (
          <>
            <dt>{t('call.grounds')}</dt>
            <dd>{f.text(grounds)}</dd>
          </>
        )}
        {noDivision && (
          <>
            <dt>{t('call.noDivision')}</dt>
            <dd>{f.text(noDivision)}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}

function Criteria({ round, content, alone }: { round: RoundContent; content: CallContent; alone: boolean }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  if (round.criteria.length === 0) return null;
  const total = round.criteria.reduce((sum, c) => sum + c.weight, 0);
  return (
    <Card
      title={alone ? t('call.criteria') : `${t(`call.round.${round.kind}`)}: ${t('call.criteria').toLowerCase()}`}
      side={<span className="small muted">{`${t('call.total')} ${t('call.points', { count: total })}`}</span>}
      flush
      foot={
        <div className="stack stack-small">
          {round.anonymousQuality && <p>{t('call.anonymous')}</p>}
          <p>{content.rounding.text ? f.text(content.rounding.text) : t('call.roundingText', { decimals: content.rounding.decimals })}</p>
          {content.tieBreak && (
            <p>
              {content.tieBreak.text
                ? f.text(content.tieBreak.text)
                : `${t('call.tieBreak')}: ${content.tieBreak.order.map((o) => t(`call.tie.${o}`)).join(', ')}.`}
            </p>
          )}
        </div>
      }
    >
      <Rows>
        {round.criteria.map((c) => (
          <li key={c.id} className="criterion">
            <div className="criterion-weight">
              <b>{f.number(c.weight)}</b>
              <span className="small muted">/ {f.number(total)}</span>
            </div>
            <div className="stack stack-small">
              <h3>{f.text(c.text)}</h3>
              <div className="small">
                <p>{formulaInWords(c, t, f)}</p>
                <p className="muted">{exampleInWords(c, t, f)}</p>
                {c.minimum !== undefined && (
                  <p>
                    <b>{t('call.minimum', { points: f.number(c.minimum), max: f.number(c.scaleMax ?? 10) })}</b>
                  </p>
                )}
              </div>
              {c.scale && Object.keys(c.scale).length > 0 && (
                <details>
                  <summary>{t('call.scaleTitle')}</summary>
                  <dl className="facts small">
                    {Object.entries(c.scale).map(([points, text]) => (
                      <div key={points} className="facts-row">
                        <dt>{points}</dt>
                        <dd>{f.text(text)}</dd>
                      </div>
                    ))}
                  </dl>
                </details>
              )}
            </div>
          </li>
        ))}
      </Rows>
    </Card>
  );
}

const KINDS = ['minimum', 'suitability', 'exclusion', 'contract'] as const;

function Requirements({ items }: { items: readonly Requirement[] }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  return (
    <Card title={t('call.requirements')} flush>
      {KINDS.map((kind) => {
        const some = items.filter((r) => r.kind === kind);
        if (some.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`req-${kind}`}>
            <div className="row-group">
              <h3 id={`req-${kind}`}>{t(`call.requirement.${kind}`)}</h3>
              <p className="small muted">{t(`call.requirementText.${kind}`)}</p>
            </div>
            <Rows>
              {some.map(({ id, text, evidence }) => (
                <li key={id}>
                  {f.text(text)}
                  {evidence && <p className="small muted">{t('call.evidence', { text: f.text(evidence) })}</p>}
                </li>
              ))}
            </Rows>
          </section>
        );
      })}
    </Card>
  );
}

function Prices({ content }: { content: CallContent }) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  if (content.priceItems.length === 0) return null;
  return (
    <Card title={t('call.prices')} flush>
      <Table
        name={t('call.prices')}
        rows={content.priceItems}
        rowKey={(p) => p.id}
        columns={[
          { key: 'text', head: t('call.priceItem'), cell: (p) => f.text(p.text) },
          { key: 'quantity', head: t('call.quantity'), cell: (p) => f.number(p.quantity), right: true },
        ]}
      />
    </Card>
  );
}

function Dates({ call }: { call: PublicCall }) {
  const { t } = useTranslation('supplier');
  const now = useServerNow();
  const round = currentRound(call);
  if (!round) return null;
  return (
    <DeadlineCard
      title={t(round.kind === 'requests' ? 'call.deadlineRequests' : 'call.deadline')}
      at={round.deadline}
      now={now}
      dates={[
        { name: t('call.published2'), at: call.publishedAt },
        ...(call.questionsDue ? [{ name: t('call.questionsDue'), at: call.questionsDue }] : []),
        { name: t('call.opening'), at: round.deadline },
      ]}
    />
  );
}
