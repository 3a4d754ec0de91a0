import { useTranslation } from 'react-i18next';
import { LOCALES } from '@app/kernel';
import { queries } from '../../api';
import { FillWithExample } from '../../demo/fill-with-example';
import { Card, Column, Grid, InstantField, TrilingualField } from '../../ui';
import { caseKey } from '../case-data';
import { HeadActions, useCase } from '../case-frame';
import { DraftNotice, DraftSaved } from '../draft-notice';
import { ListEditor } from '../list-editor';
import { MoveButton } from '../move-button';
import { newId } from '../new-id';
import { NextGateAside } from '../next-gate';
import { useDraft } from '../../drafts/use-draft';
import { isWritten } from '../written';
import { storableConsultation, type Consultation, type ConsultationContent } from './consultation';
import { InvolvementEditor } from './involvement-editor';

/** The first question stands ready to be written. */
const begun = (consultation: Consultation): Consultation =>
  consultation.version === 0
    ? { ...consultation, content: { ...consultation.content, questions: [{ id: 'q1', text: {} }] } }
    : consultation;

/** The invitation to the market: what it is about, the same questions to all, until when. Saved as one types. */
export function ConsultationForm({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('officer');
  const { view } = useCase();
  const draft = useDraft<ConsultationContent>(
    `/api/cases/${view.id}/consultation`,
    begun(consultation),
    () => void queries.invalidateQueries({ queryKey: caseKey(view.id, 'consultation') }),
    storableConsultation,
  );
  const { content, change } = draft;
  const missing = [
    ...(isWritten(content.text) ? [] : [t('dialogue.noText')]),
    ...(content.questions.some((question) => isWritten(question.text)) ? [] : [t('dialogue.noQuestions')]),
    ...(content.answersDue ? [] : [t('dialogue.noDue')]),
    ...(draft.state === 'idle' ? [] : [t('draft.unsaved')]),
  ].map((text) => ({ text }));
  return (
    <Grid>
      <HeadActions>
        <DraftSaved draft={draft} fresh={consultation.version === 0} />
        {consultation.version === 0 && <FillWithExample<ConsultationContent> form="invitation" onFill={change} />}
        <MoveButton
          command="dialogue.publishConsultation"
          address="consultation/publish"
          also={missing}
          confirm={<p>{t('dialogue.publishSure', { count: content.questions.filter((question) => isWritten(question.text)).length })}</p>}
          done={t('dialogue.published')}
        />
      </HeadActions>
      <Column span={8}>
        <DraftNotice draft={draft} />
        <div className="stack" key={draft.epoch}>
          <Card title={t('dialogue.invitation')}>
            <div className="stack">
              <TrilingualField
                id="content.text"
                label={t('dialogue.text')}
                hint={t('dialogue.textHint')}
                wanted={LOCALES}
                rows={6}
                value={content.text}
                onChange={(text) => change({ text })}
              />
              <InstantField
                id="content.answersDue"
                label={t('dialogue.due')}
                hint={t('dialogue.dueHint')}
                value={content.answersDue ?? undefined}
                onChange={(answersDue) => change({ answersDue: answersDue ?? null })}
              />
            </div>
          </Card>
          <Card title={t('dialogue.questions')}>
            <ListEditor
              title={t('dialogue.questionList')}
              hint={t('dialogue.questionsHint')}
              items={content.questions}
              onChange={(questions) => change({ questions })}
              nameOf={(number) => t('dialogue.question', { number })}
              add={t('dialogue.addQuestion')}
              create={() => ({ id: newId('q', content.questions), text: {} })}
            >
              {(question, set, index) => (
                <TrilingualField
                  id={`content.questions.${index}.text`}
                  label={t('dialogue.questionText')}
                  rows={2}
                  value={question.text}
                  onChange={(text) => set({ text })}
                />
              )}
            </ListEditor>
          </Card>
          <InvolvementEditor items={content.priorInvolvement} onChange={(priorInvolvement) => change({ priorInvolvement })} />
        </div>
      </Column>
      <Column span={4}>
        <NextGateAside />
      </Column>
    </Grid>
  );
}
