import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, Column, ErrorSummary, Grid, Notice, PageHead, PersonRow, Rows, Segmented, Work } from '../ui';
import { AgreeDialog } from './agree-dialog';
import { ChairFinal } from './chair-final';
import { criterionName } from './criterion-name';
import { MatrixLegend, PanelMatrix } from './panel-matrix';
import { memberScoresQuery, type Review } from './review-data';

/** After the reader's own points are sent: the panel's side by side, and the consensus that the chair writes down. */
export function PanelPage({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const me = useMe();
  const { tenders, criteria, own, panel } = review;
  const [label, setLabel] = useState(tenders[0]?.label ?? '');
  const [writing, setWriting] = useState<string>();
  const [said, setSaid] = useState<string>();
  const sitting = panel.filter((seat) => seat.state !== 'replaced' && seat.state !== 'shut-out');
  const sent = sitting.filter((seat) => seat.state === 'sent');
  const awaited = sitting.filter((seat) => seat.state !== 'sent');
  const answers = useQueries({ queries: sent.map((seat) => memberScoresQuery(review.roundId, seat.personId)) });
  const scores = answers.flatMap(({ data }) => data?.items.map((item) => ({ ...item, by: data.personId })) ?? []);
  const trouble = answers.find((answer) => answer.error)?.error;
  const tender = tenders.find((one) => one.label === label) ?? tenders[0];
  const chair = sitting.find((seat) => seat.role === 'chair');
  const isChair = own.role === 'chair' && chair?.personId === me?.person.id;
  const mayWrite = isChair && awaited.length === 0 && review.finalAt === null;
  if (!tender) return null;
  const agreed = review.consensus.filter((item) => item.submission === tender.id);
  const written = criteria.find((criterion) => criterion.id === writing);
  return (
    <>
      <PageHead
        title={f.text(review.title)}
        crumbs={[{ label: t('title'), to: '/app/reviews' }, { label: review.number }]}
        facts={[
          review.number,
          <>
            {t('panel.role')} <b>{t(`panel.${own.role}`)}</b>
          </>,
          own.submittedAt && t('panel.sentAt', { at: f.dateTime(own.submittedAt) }),
        ].filter(Boolean)}
      />
      <Work>
        <div className="stack">
          <ErrorSummary problem={trouble} />
          {said && (
            <Notice kind="good" live>
              <p>{said}</p>
            </Notice>
          )}
          {review.finalAt && (
            <Notice kind="good">
              <p>{t('panel.finalAt', { at: f.dateTime(review.finalAt) })}</p>
            </Notice>
          )}
          {awaited.length > 0 && (
            <Notice>
              <p>{t('panel.waitingFor', { count: awaited.length, names: awaited.map((seat) => seat.name).join(', ') })}</p>
            </Notice>
          )}
          <Grid>
            <Column span={9}>
              <Card
                flush
                title={t('panel.title')}
                side={
                  <Segmented
                    label={t('work.tender')}
                    choices={tenders.map(({ id, label: letter }) => ({
                      value: letter,
                      label: letter,
                      note: `${review.consensus.filter((item) => item.submission === id).length}/${criteria.length}`,
                    }))}
                    value={tender.label}
                    onChange={setLabel}
                  />
                }
                foot={<MatrixLegend />}
              >
                {tender.supplier && <p className="matrix-supplier">{f.text(tender.supplier)}</p>}
                <PanelMatrix
                  name={t('work.tenderOf', { label: tender.label })}
                  criteria={criteria}
                  members={sent}
                  scores={scores.filter((item) => item.submission === tender.id)}
                  agreed={agreed}
                  action={
                    mayWrite
                      ? (criterion) => (
                          <Button small onClick={() => setWriting(criterion)}>
                            {t(agreed.some((item) => item.criterion === criterion) ? 'agree.change' : 'agree.write')}
                          </Button>
                        )
                      : undefined
                  }
                />
              </Card>
            </Column>
            <Column span={3}>
              <Differences review={review} />
              <Card title={t('panel.members')} flush>
                <Rows dense>
                  {sitting.map((seat) => (
                    <PersonRow
                      key={seat.personId}
                      name={seat.name}
                      role={`${t(`panel.${seat.role}`)}, ${t(`panel.state.${seat.state}`).toLowerCase()}`}
                    />
                  ))}
                </Rows>
              </Card>
              {!isChair && chair && review.finalAt === null && (
                <p className="small muted">{t('panel.chairWrites', { name: chair.name })}</p>
              )}
            </Column>
          </Grid>
          {isChair && review.finalAt === null && <ChairFinal review={review} onDone={setSaid} />}
        </div>
      </Work>
      {written && (
        <AgreeDialog
          key={`${tender.id} ${written.id}`}
          review={review}
          tender={tender}
          criterion={written}
          members={sent}
          scores={scores.filter((item) => item.submission === tender.id && item.criterion === written.id)}
          onClose={() => setWriting(undefined)}
          onSaved={() => {
            setWriting(undefined);
            setSaid(t('agree.saved', { label: tender.label, criterion: f.text(criterionName(written.text)) }));
          }}
        />
      )}
    </>
  );
}

/** Where the panel sees a tender very differently, the widest first. */
function Differences({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const { differences } = review;
  return (
    <Card title={t('panel.discuss')} edge={differences.length > 0 ? 'amber' : undefined}>
      {differences.length === 0 ? (
        <p className="small">{t('panel.noDiscuss')}</p>
      ) : (
        <ul className="ties-bullets small">
          {differences.map(({ submission, criterion, lowest, highest }) => (
            <li key={`${submission} ${criterion}`}>
              {t('panel.discussRow', {
                label: review.tenders.find(({ id }) => id === submission)?.label ?? '',
                criterion: f.text(criterionName(review.criteria.find(({ id }) => id === criterion)?.text ?? {})),
                lowest: f.number(lowest),
                highest: f.number(highest),
              })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
