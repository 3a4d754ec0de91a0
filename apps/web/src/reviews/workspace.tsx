import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../i18n';
import { ErrorSummary, PageHead, Saved, Segmented, SelectField, Work } from '../ui';
import { criterionName } from './criterion-name';
import { placeOf } from './place-of';
import type { Criterion, Review } from './review-data';
import { isScored, useScoreDraft, type ScoreDraft } from './score-draft';
import { ScorePanel } from './score-panel';
import { SendScores } from './send-scores';
import { TenderText } from './tender-text';

type Shown = 'text' | 'score';

/** Scoring: the criteria, what the tender says of the chosen one, and the points beside it. The place stands in the address. */
export function Workspace({ review }: { review: Review }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const draft = useScoreDraft(review);
  const [search, setSearch] = useSearchParams();
  const [shown, setShown] = useState<Shown>('text');
  const { tenders, criteria } = review;
  const tender = tenders.find(({ label }) => label === search.get('tender')) ?? tenders[0];
  const criterion = criteria.find(({ id }) => id === search.get('criterion')) ?? criteria[0];
  if (!tender || !criterion) return null;

  const go = (place: { tender?: string; criterion?: string }) =>
    setSearch({ tender: tender.label, criterion: criterion.id, ...place }, { replace: true });
  const places = tenders.flatMap((one) => criteria.map((asked) => ({ tender: one, criterion: asked })));
  const at = places.findIndex((place) => place.tender === tender && place.criterion === criterion);
  const doneOf = (submission: string) => criteria.filter(({ id }) => isScored(draft.of(submission, id))).length;
  const done = places.filter((place) => isScored(draft.of(place.tender.id, place.criterion.id))).length;
  return (
    <>
      <PageHead
        title={f.text(review.title)}
        crumbs={[{ label: t('title'), to: '/app/reviews' }, { label: review.number }]}
        actions={
          <div className="review-bar">
            <Segmented
              label={t('work.tender')}
              choices={tenders.map(({ id, label }) => ({ value: label, label, note: `${doneOf(id)}/${criteria.length}` }))}
              value={tender.label}
              onChange={(label) => go({ tender: label })}
            />
            <div className="review-progress small">
              {t('work.progress', { done, all: places.length })}
              <div className="bar" aria-hidden="true">
                <i style={{ width: `${(done / Math.max(1, places.length)) * 100}%` }} />
              </div>
            </div>
            <SendScores review={review} draft={draft} />
          </div>
        }
      />
      <Work>
        <div className="stack">
          <ErrorSummary problem={draft.save.problem} />
          <div className="workspace" data-shown={shown}>
            <Switch {...{ criteria, criterion, shown, setShown }} onCriterion={(id) => go({ criterion: id })} />
            <Criteria {...{ review, draft, tender, criterion }} />
            <TenderText roundId={review.roundId} submissionId={tender.id} criterion={criterion} />
            <ScorePanel
              key={`${tender.id} ${criterion.id}`}
              criterion={criterion}
              at={{ criterion: criteria.indexOf(criterion) + 1, of: criteria.length }}
              item={draft.of(tender.id, criterion.id)}
              onChange={draft.change}
              saved={(draft.save.savedAt ?? draft.save.state !== 'idle') && <Saved at={draft.save.savedAt} state={draft.save.state} />}
              previous={placeLink(places[at - 1])}
              next={placeLink(places[at + 1])}
              nextName={nameOf(places[at + 1])}
            />
          </div>
        </div>
      </Work>
    </>
  );

  function nameOf(place: (typeof places)[number] | undefined): string {
    if (!place) return '';
    const name = f.text(criterionName(place.criterion.text));
    return place.tender === tender ? name : `${t('work.tenderOf', { label: place.tender.label })}, ${name}`;
  }
}

const placeLink = (place: { readonly tender: { readonly label: string }; readonly criterion: Criterion } | undefined): string | undefined =>
  place && placeOf(place.tender.label, place.criterion.id);

interface CriteriaProps {
  readonly review: Review;
  readonly draft: ScoreDraft;
  readonly tender: Review['tenders'][number];
  readonly criterion: Criterion;
}

function Criteria({ review, draft, tender, criterion }: CriteriaProps) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  return (
    <nav className="workspace-criteria" aria-label={t('work.criteria')}>
      <h2>{t('work.tenderOf', { label: tender.label })}</h2>
      <ul>
        {review.criteria.map((asked) => {
          const { points } = draft.of(tender.id, asked.id);
          return (
            <li key={asked.id}>
              <Link
                className="criterion-link"
                replace
                to={placeOf(tender.label, asked.id)}
                aria-current={asked === criterion ? 'true' : undefined}
              >
                <span>{f.text(criterionName(asked.text))}</span>
                <span className="criterion-points">
                  {points === null ? '–' : t('work.given', { points: f.number(points), max: asked.scaleMax })}
                </span>
                <span className="small muted">{t('work.weight', { weight: asked.weight })}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {review.namesHidden && (
        <div className="workspace-note small">
          <p>
            <b>{t('work.namesHidden')}</b>
          </p>
          <p>{t('work.namesHiddenText', { label: tender.label })}</p>
        </div>
      )}
    </nav>
  );
}

interface SwitchProps {
  readonly criteria: readonly Criterion[];
  readonly criterion: Criterion;
  readonly onCriterion: (id: string) => void;
  readonly shown: Shown;
  readonly setShown: (shown: Shown) => void;
}

/** On a narrow screen: text or points, and the criterion from a list. */
function Switch({ criteria, criterion, onCriterion, shown, setShown }: SwitchProps) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  return (
    <div className="workspace-switch">
      <SelectField
        id="criterion"
        label={t('work.criterion')}
        options={criteria.map(({ id, text }) => ({ value: id, label: f.text(criterionName(text)) }))}
        value={criterion.id}
        onChange={onCriterion}
      />
      <Segmented
        label={t('work.view')}
        choices={[
          { value: 'text', label: t('work.text') },
          { value: 'score', label: t('work.score') },
        ]}
        value={shown}
        onChange={setShown}
      />
    </div>
  );
}
