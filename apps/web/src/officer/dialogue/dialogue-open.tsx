import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@app/kernel';
import { queries } from '../../api';
import { FillWithExample } from '../../demo/fill-with-example';
import { Card, Column, Grid, TrilingualField } from '../../ui';
import { caseKey, partQuery } from '../case-data';
import { HeadActions, useCase } from '../case-frame';
import { DraftNotice, DraftSaved } from '../draft-notice';
import { MoveButton } from '../move-button';
import { NextGateAside } from '../next-gate';
import { useDraft } from '../../drafts/use-draft';
import { isWritten } from '../written';
import { AnswersTable } from './answers-table';
import { storableConsultation, type AnswersGrid, type Consultation, type ConsultationContent } from './consultation';
import { FindingsEditor } from './findings-editor';
import { Invitation } from './invitation';
import { InvolvementEditor } from './involvement-editor';
import { MeetingsCard } from './meetings/meetings-card';

/** The dialogue while it is open: the answers side by side, what they teach, and the summary that everyone gets at once. */
export function DialogueOpen({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('officer');
  const { view } = useCase();
  const { data: grid } = useQuery(partQuery<AnswersGrid>(view.id, 'answers'));
  const draft = useDraft<ConsultationContent>(
    `/api/cases/${view.id}/consultation`,
    consultation,
    () => void queries.invalidateQueries({ queryKey: caseKey(view.id, 'consultation') }),
    storableConsultation,
  );
  const { content, change } = draft;
  const missing = [
    ...(isWritten(content.summary) ? [] : [t('dialogue.noSummary')]),
    ...(draft.state === 'idle' ? [] : [t('draft.unsaved')]),
  ].map((text) => ({ text }));
  return (
    <>
      <HeadActions>
        <DraftSaved draft={draft} fresh={consultation.version === 0} />
        {!isWritten(content.summary) && <FillWithExample<ConsultationContent> form="summary" onFill={change} />}
        <MoveButton
          command="dialogue.publishSummary"
          address="consultation/summary/publish"
          also={missing}
          confirm={<p>{t('dialogue.summarySure')}</p>}
          done={t('dialogue.summaryDone')}
        />
      </HeadActions>
      <DraftNotice draft={draft} />
      {grid && <AnswersTable grid={grid} />}
      <MeetingsCard mayWrite />
      <Grid>
        <Column span={8}>
          <div className="stack" key={draft.epoch}>
            <FindingsEditor answers={grid?.answers ?? []} items={content.findings} onChange={(findings) => change({ findings })} />
            <InvolvementEditor items={content.priorInvolvement} onChange={(priorInvolvement) => change({ priorInvolvement })} />
            <Card title={t('dialogue.summary')}>
              <TrilingualField
                id="content.summary"
                label={t('dialogue.summaryText')}
                hint={t('dialogue.summaryHint')}
                wanted={LOCALES}
                rows={8}
                value={content.summary}
                onChange={(summary) => change({ summary })}
              />
            </Card>
          </div>
        </Column>
        <Column span={4}>
          <Invitation consultation={consultation} mayMove />
          <NextGateAside />
        </Column>
      </Grid>
    </>
  );
}
