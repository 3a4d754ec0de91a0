import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { casePath } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { ErrorSummary, SubNav } from '../ui';
import { useCall, useQuestions } from './queries';
import './tender.css';
import './words';

/** The tender of a case: its parts, from the call to the contract. */
export function Component() {
  const { t } = useTranslation(['tender', 'common']);
  const { view } = useCase();
  const { data: call, error } = useCall(view.id);
  const published = call !== undefined && call.status !== 'draft';
  const { data: questions } = useQuestions(view.id, published);
  if (error && !call) return <ErrorSummary problem={error} />;
  if (!call) return <p role="status">{t('common:loading')}</p>;
  const waiting = questions ? questions.unanswered + questions.unpublished : 0;
  const place = casePath(view.id, 'tender');
  return (
    <>
      <SubNav
        label={t('nav.label')}
        links={[
          { to: place, label: t('nav.call'), end: true },
          { to: `${place}/questions`, label: t('nav.questions'), count: waiting > 0 ? waiting : undefined },
          { to: `${place}/amendments`, label: t('nav.amendments'), count: call.amendments.length || undefined },
          { to: `${place}/opening`, label: t('nav.opening') },
          { to: `${place}/award`, label: t('nav.award') },
        ]}
      />
      <Outlet />
    </>
  );
}
