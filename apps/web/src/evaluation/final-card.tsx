import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { MoveButton } from '../officer/move-button';
import { SecondPerson } from '../officer/second-person';
import { Notice } from '../ui';
import type { Evaluation } from './evaluation-data';

const ACT = 'evaluation.finaliseRound';

/** What making quality final still needs; then the officer and the chair do it together. */
export function FinalCard({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { missing, roundId } = evaluation;
  return (
    <>
      {missing.length > 0 ? (
        <Notice kind="warn" title={t('final.missing')}>
          <ul className="why">
            {missing.map(({ code, text }) => (
              <li key={code}>{f.text(text)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <>
          <Notice kind="good" title={t('final.ready')} />
          <SecondPerson act={ACT} subject={roundId}>
            <MoveButton
              command={ACT}
              address={`rounds/${roundId}/finalise`}
              subject={roundId}
              confirm={<p>{t('final.confirm')}</p>}
              done={t('final.done')}
            />
          </SecondPerson>
        </>
      )}
    </>
  );
}
