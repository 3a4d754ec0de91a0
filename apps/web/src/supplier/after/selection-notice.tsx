import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { LinkButton, Notice } from '../../ui';
import { useSupplierCall } from '../call-frame';
import type { Selection } from './after-queries';

/** The selection among requests to participate as this company reads it: invited to tender, or not and why, and until when to appeal. */
export function SelectionNotice({ selection: { selected, reason, text, selectedAt, remedies } }: { selection: Selection }) {
  const { t } = useTranslation('afterwards');
  const f = useFormat();
  const { call, tenders } = useSupplierCall();
  const next = call.rounds.find((r) => r.kind === 'tenders' && r.status === 'open');
  const mayTender = selected && next !== undefined && tenders.some((tender) => tender.roundId === next.id && tender.invited);
  return (
    <Notice kind={selected ? 'good' : 'info'} title={t(selected ? 'selection.selected' : 'selection.notSelected')}>
      <p>{t('selection.told', { at: f.dateTime(selectedAt) })}</p>
      {reason && (
        <p lang={f.textLocale(reason)}>
          <b>{t('selection.reason')}</b> {f.text(reason)}
        </p>
      )}
      <p lang={f.textLocale(text)}>{f.text(text)}</p>
      {mayTender && (
        <p>
          <LinkButton variant="primary" to={`/app/tenders/${call.caseId}/rounds/${next.key}`}>
            {t('selection.toTender', { at: f.deadline(next.deadline) })}
          </LinkButton>
        </p>
      )}
      {!selected && remedies && (
        <p>
          {t('selection.correction', { day: f.weekday(remedies.correctionLastDay) })}{' '}
          {remedies.appealLastDay !== null && t('selection.appeal', { day: f.weekday(remedies.appealLastDay) })}
        </p>
      )}
    </Notice>
  );
}
