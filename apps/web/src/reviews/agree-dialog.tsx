import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api';
import { KeptNote } from '../drafts/kept-note';
import { useKeptAt } from '../drafts/use-kept';
import { useFormat } from '../i18n';
import { refreshCase } from '../officer/case-data';
import { Button, Dialog, ErrorSummary, NumberField, SelectField, TextAreaField } from '../ui';
import { criterionName } from './criterion-name';
import type { MemberPoints } from './panel-matrix';
import { isWritten, refreshReview, samePlace, type Agreed, type Criterion, type Review, type Seat } from './review-data';
import { reasonLocale } from './score-draft';

interface AgreeDialogProps {
  readonly review: Review;
  readonly tender: Review['tenders'][number];
  readonly criterion: Criterion;
  readonly members: readonly Seat[];
  /** Of this one place. */
  readonly scores: readonly MemberPoints[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

type Dissent = Agreed['dissent'][number];
/** A dissent under way may have no points yet. */
type DraftDissent = Omit<Dissent, 'points'> & { readonly points: number | undefined };

interface Written {
  readonly points: number | undefined;
  readonly reason: Agreed['reason'];
  readonly dissent: readonly DraftDissent[];
}

/** The chair writes what the panel agreed on for one criterion of one tender, and what a member still sees otherwise. */
export function AgreeDialog({ review, tender, criterion, members, scores, onClose, onSaved }: AgreeDialogProps) {
  const { t } = useTranslation(['reviews', 'common']);
  const f = useFormat();
  const place = { submission: tender.id, criterion: criterion.id };
  const before = review.consensus.find(samePlace(place));
  const kept = useKeptAt<Written>(`${review.caseId} evaluation.agree ${tender.id} ${criterion.id}`, {
    points: before?.points,
    reason: before?.reason ?? {},
    dissent: before?.dissent ?? [],
  });
  const { points, reason, dissent } = kept.content;
  const setDissent = (views: readonly DraftDissent[]) => kept.change({ dissent: views });
  const [tried, setTried] = useState(false);
  const locale = reasonLocale(reason) ?? f.locale;
  const fits = (value: number | undefined) => value !== undefined && value >= 0 && value <= criterion.scaleMax;
  const isWhole = fits(points) && isWritten(reason) && dissent.every((view) => fits(view.points) && isWritten(view.text));
  const saving = useMutation({
    mutationFn: () =>
      call('PUT', `/api/cases/${review.caseId}/rounds/${review.roundId}/consensus`, {
        body: { items: [{ ...place, points, reason, dissent }] },
      }),
    onSuccess: async () => {
      kept.forget();
      // The last one of them opens the gate to making quality final, which the case tells.
      await Promise.all([refreshReview(review.roundId), refreshCase(review.caseId)]);
      onSaved();
    },
  });
  const outside = t('agree.pointsWrong', { max: criterion.scaleMax });
  return (
    <Dialog
      open
      title={t('agree.title', { label: tender.label, criterion: f.text(criterionName(criterion.text)) })}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            busy={saving.isPending}
            onClick={() => {
              setTried(true);
              if (isWhole) saving.mutate();
            }}
          >
            {t('agree.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <ErrorSummary problem={saving.error} />
      <details>
        <summary>{t('agree.members')}</summary>
        <ul className="stack stack-small">
          {members.map(({ personId, name }) => {
            const given = scores.find((item) => item.by === personId);
            return (
              given && (
                <li key={personId} className="member-view small">
                  <b>
                    {name}: {given.points === null ? '–' : f.number(given.points)}
                  </b>
                  <br />
                  <span lang={f.textLocale(given.reason)}>{f.text(given.reason)}</span>
                </li>
              )
            );
          })}
        </ul>
      </details>
      <NumberField
        id="agreed"
        label={t('agree.points', { max: criterion.scaleMax })}
        value={points}
        onChange={(given) => kept.change({ points: given })}
        error={tried && !fits(points) ? outside : undefined}
      />
      <TextAreaField
        id="agreed-reason"
        label={t('agree.reason')}
        value={reason[locale] ?? ''}
        rows={4}
        onChange={(words) => kept.change({ reason: { ...reason, [locale]: words } })}
        error={tried && !isWritten(reason) ? t('agree.reasonMissing') : undefined}
      />
      {dissent.map((view, index) => (
        <DissentForm
          key={view.by}
          {...{ index, view, outside, members }}
          tried={tried}
          fits={fits(view.points)}
          taken={dissent.map((other) => other.by)}
          onChange={(changed) => setDissent(dissent.map((other, at) => (at === index ? changed : other)))}
          onRemove={() => setDissent(dissent.filter((_, at) => at !== index))}
        />
      ))}
      {dissent.length < members.length && (
        <div>
          <Button
            small
            icon="plus"
            onClick={() => {
              const next = members.find((member) => !dissent.some((view) => view.by === member.personId));
              const own = scores.find((item) => item.by === next?.personId);
              if (next) setDissent([...dissent, { by: next.personId, points: own?.points ?? undefined, text: {} }]);
            }}
          >
            {t('agree.addDissent')}
          </Button>
          <p className="small muted">{t('agree.dissentHint')}</p>
        </div>
      )}
      <KeptNote kept={kept} />
    </Dialog>
  );
}

interface DissentFormProps {
  readonly index: number;
  readonly view: DraftDissent;
  readonly members: readonly Seat[];
  /** Members who have a view here already. */
  readonly taken: readonly string[];
  readonly tried: boolean;
  readonly fits: boolean;
  readonly outside: string;
  readonly onChange: (view: DraftDissent) => void;
  readonly onRemove: () => void;
}

function DissentForm({ index, view, members, taken, tried, fits, outside, onChange, onRemove }: DissentFormProps) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const locale = reasonLocale(view.text) ?? f.locale;
  const name = members.find((member) => member.personId === view.by)?.name ?? '';
  return (
    <fieldset className="dissent-form">
      <legend className="hidden">{t('agree.dissent')}</legend>
      <SelectField
        id={`dissent-by-${index}`}
        label={t('agree.dissentBy')}
        options={members
          .filter((member) => member.personId === view.by || !taken.includes(member.personId))
          .map((member) => ({ value: member.personId, label: member.name }))}
        value={view.by}
        onChange={(by) => onChange({ ...view, by })}
      />
      <NumberField
        id={`dissent-points-${index}`}
        label={t('agree.dissentPoints')}
        value={view.points}
        onChange={(points) => onChange({ ...view, points })}
        error={tried && !fits ? outside : undefined}
      />
      <TextAreaField
        id={`dissent-text-${index}`}
        label={t('agree.dissentText')}
        value={view.text[locale] ?? ''}
        rows={3}
        onChange={(words) => onChange({ ...view, text: { ...view.text, [locale]: words } })}
        error={tried && !isWritten(view.text) ? t('agree.reasonMissing') : undefined}
      />
      <div>
        <Button small variant="quiet" onClick={onRemove}>
          {t('agree.removeDissent', { name })}
        </Button>
      </div>
    </fieldset>
  );
}
