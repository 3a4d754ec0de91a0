import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { KeptNote } from '../../../drafts/kept-note';
import { useFormat } from '../../../i18n';
import { InstantField, NumberField, RadioField, TrilingualField } from '../../../ui';
import { ActDialog } from '../../act-dialog';
import { useKept } from '../../use-kept';
import { startsOf, type Meeting } from './meeting';

interface Offered {
  readonly kind: Meeting['kind'];
  readonly first: string | undefined;
  readonly count: number | undefined;
  readonly minutes: number | undefined;
  readonly pause: number | undefined;
  readonly place: Text;
}

const KINDS = ['one_to_one', 'workshop'] as const;

/** Offers a row of times. `length` of the talks that are offered already: they are as long for everyone. */
export function OpenTimesDialog({ length, onClose }: { length: number | undefined; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const kept = useKept<Offered>('dialogue.openSlots', {
    kind: 'one_to_one',
    first: undefined,
    count: 4,
    minutes: length ?? 45,
    pause: 15,
    place: {},
  });
  const { kind, first, count, minutes, pause, place } = kept.content;
  const isTalk = kind === 'one_to_one';
  const starts = first && minutes ? startsOf(first, isTalk ? (count ?? 1) : 1, minutes, pause ?? 0) : [];
  return (
    <ActDialog
      title={t('meetings.open')}
      submit={t('meetings.offer')}
      address="slots"
      body={() => ({ kind, minutes, place, starts })}
      gaps={[
        ...(first ? [] : [{ path: 'times-first', text: t('meetings.gapFirst') }]),
        ...(minutes ? [] : [{ path: 'times-minutes', text: t('meetings.gapMinutes') }]),
      ]}
      done={t('meetings.offered')}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          <RadioField
            id="times-kind"
            label={t('meetings.kindLabel')}
            options={KINDS.map((value) => ({ value, label: t(`meetings.kind.${value}`), hint: t(`meetings.kindHint.${value}`) }))}
            value={kind}
            onChange={(chosen) => kept.change({ kind: chosen })}
          />
          <InstantField
            id="times-first"
            label={t('meetings.first')}
            error={errorOf('times-first')}
            value={first}
            onChange={(at) => kept.change({ first: at })}
          />
          <NumberField
            id="times-minutes"
            label={t('meetings.length')}
            hint={t('meetings.lengthHint')}
            error={errorOf('times-minutes')}
            unit="min"
            min={10}
            max={480}
            value={minutes}
            onChange={(value) => kept.change({ minutes: value })}
          />
          {isTalk && (
            <>
              <NumberField
                id="times-count"
                label={t('meetings.count')}
                min={1}
                max={20}
                value={count}
                onChange={(value) => kept.change({ count: value })}
              />
              <NumberField
                id="times-pause"
                label={t('meetings.pause')}
                unit="min"
                min={0}
                max={240}
                value={pause}
                onChange={(value) => kept.change({ pause: value })}
              />
            </>
          )}
          <TrilingualField
            id="times-place"
            label={t('meetings.place')}
            hint={t('meetings.placeHint')}
            optional
            wanted={[]}
            rows={1}
            value={place}
            onChange={(words) => kept.change({ place: words })}
          />
          {starts.length > 0 && (
            <p className="small" aria-live="polite">
              {t('meetings.preview', { times: starts.map((at) => f.deadline(at)).join('; ') })}
            </p>
          )}
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}
