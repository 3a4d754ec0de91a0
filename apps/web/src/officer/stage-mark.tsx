import { useTranslation } from 'react-i18next';
import { MiniPath, Status } from '../ui';
import type { CaseView } from './case-data';
import './words';

const ORDER = ['need', 'dialogue', 'tender', 'pilot'] as const;

/** Which of the four stages, 1 to 4; an ended case is past the last. */
export function stageNumber(stage: string): 1 | 2 | 3 | 4 {
  const at = ORDER.findIndex((name) => name === stage);
  return at === 0 ? 1 : at === 1 ? 2 : at === 2 ? 3 : 4;
}

/** The stage of a case in a list: dots and its name; how it ended instead, where it did. */
export function StageMark({ stage, status }: Pick<CaseView, 'stage' | 'status'>) {
  const { t } = useTranslation('officer');
  if (status === 'stopped') return <Status kind="neutral">{t('cases.stopped')}</Status>;
  if (stage === 'done' || status === 'ended') return <Status kind="done">{t('stage.done')}</Status>;
  return (
    <span className="stage-mark">
      <MiniPath at={stageNumber(stage)} /> {t(`stage.${stage}`)}
    </span>
  );
}
