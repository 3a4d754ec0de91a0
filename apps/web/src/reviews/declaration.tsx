import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { useFormat } from '../i18n';
import {
  Button,
  Card,
  Column,
  ConfirmDialog,
  ErrorSummary,
  Grid,
  Notice,
  PageHead,
  RadioField,
  SealedBox,
  TextAreaField,
  Work,
} from '../ui';
import { refreshReview, type Review } from './review-data';

const ANSWERS = ['none', 'some', 'unsure'] as const;
type Answer = (typeof ANSWERS)[number];

/** Asks for ties before anything of a tender is shown. No answer is chosen in advance, and not being sure is an answer too. */
export function Declaration({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const [answer, setAnswer] = useState<Answer>();
  const [which, setWhich] = useState('');
  const [missing, setMissing] = useState<readonly { path: string; text: string }[]>([]);
  const [asking, setAsking] = useState(false);
  const declaring = useMutation({
    mutationFn: (conflict: boolean) =>
      call('POST', `/api/reviews/${review.roundId}/declaration`, {
        body: { conflict, text: { [f.locale]: conflict ? which.trim() : t('ties.say') } },
      }),
    onSuccess: () => refreshReview(review.roundId),
    onSettled: () => setAsking(false),
  });
  const isOpened = review.openedAt !== null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const gaps = [
      ...(answer === undefined ? [{ path: 'answer.none', text: t('ties.chooseFirst') }] : []),
      ...(answer === 'some' && which.trim() === '' ? [{ path: 'which', text: t('ties.tellWhich') }] : []),
    ];
    setMissing(gaps);
    if (gaps.length > 0) return;
    if (answer === 'none') declaring.mutate(false);
    if (answer === 'some') setAsking(true);
  }

  return (
    <>
      <PageHead
        kicker={t('ties.kicker')}
        title={t('ties.title')}
        about={f.text(review.title)}
        crumbs={[{ label: t('title'), to: '/app/reviews' }, { label: review.number }]}
        facts={[f.text(review.title), review.number]}
      />
      <Work>
        <Grid>
          <Column span={8}>
            <Card title={t('ties.tenderers')}>
              <div className="stack">
                <p className="small muted">
                  {isOpened ? t(review.namesHidden ? 'ties.namesHidden' : 'ties.namesShown') : t('ties.noTenderers')}
                </p>
                {review.tenderers.length > 0 && (
                  <ul className="tie-names">
                    {review.tenderers.map((name) => (
                      <li key={f.text(name)}>{f.text(name)}</li>
                    ))}
                  </ul>
                )}
                {isOpened && (
                  <form className="stack" noValidate onSubmit={submit}>
                    <ErrorSummary problem={declaring.error} fields={missing} />
                    <RadioField
                      id="answer"
                      label={t('ties.choose')}
                      options={ANSWERS.map((value) => ({ value, label: t(`ties.${value}`), hint: t(`ties.${value}Hint`) }))}
                      value={answer}
                      error={answer === undefined ? missing.find((gap) => gap.path === 'answer.none')?.text : undefined}
                      onChange={(next) => {
                        setAnswer(next);
                        setMissing([]);
                      }}
                    />
                    {answer === 'some' && (
                      <TextAreaField
                        id="which"
                        label={t('ties.which')}
                        hint={t('ties.whichHint')}
                        value={which}
                        error={which.trim() === '' ? missing.find((gap) => gap.path === 'which')?.text : undefined}
                        onChange={setWhich}
                        rows={4}
                      />
                    )}
                    {answer === 'unsure' && (
                      <Notice live>
                        <p>{t('ties.unsureNow')}</p>
                      </Notice>
                    )}
                    {answer === 'none' && <p>{t('ties.say')}</p>}
                    {answer !== 'unsure' && (
                      <div>
                        <Button type="submit" variant={answer === 'some' ? 'danger' : 'primary'} busy={declaring.isPending}>
                          {t(answer === 'some' ? 'ties.declareSome' : 'ties.declareNone')}
                        </Button>
                      </div>
                    )}
                  </form>
                )}
              </div>
            </Card>
          </Column>
          <Column span={4}>
            <Sealed review={review} />
            <Card title={t('ties.examples')} foot={t('ties.who')}>
              <ul className="ties-bullets">
                <li>{t('ties.exampleWork')}</li>
                <li>{t('ties.exampleOwner')}</li>
                <li>{t('ties.exampleFamily')}</li>
                <li>{t('ties.exampleProject')}</li>
              </ul>
            </Card>
          </Column>
        </Grid>
      </Work>
      <ConfirmDialog
        open={asking}
        danger
        title={t('ties.sureTitle')}
        confirm={t('ties.declareSome')}
        busy={declaring.isPending}
        onConfirm={() => declaring.mutate(true)}
        onClose={() => setAsking(false)}
      >
        <p>{t('ties.sure')}</p>
      </ConfirmDialog>
    </>
  );
}

/** How much there is to read, and nothing of what it says. */
function Sealed({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const tenders = review.tenderers.length;
  const criteria = review.criteria.length;
  return (
    <SealedBox
      title={t('ties.shut')}
      envelopes={[
        ...(tenders > 0 ? [{ name: t(review.namesHidden ? 'ties.tendersAnonymous' : 'ties.tendersNamed', { count: tenders }) }] : []),
        { name: t('ties.criteria', { count: criteria }) },
        ...(tenders > 0 ? [{ name: t('ties.scores', { count: tenders * criteria }) }] : []),
      ]}
    >
      <p className="small">{t('list.materialOpens')}</p>
    </SealedBox>
  );
}
