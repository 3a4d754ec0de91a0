import { useTranslation } from 'react-i18next';
import { currentLocale, useFormat } from '../../i18n';
import { Card, RadioField, Rows, TextAreaField } from '../../ui';
import type { Requirement, TenderContent } from '../shapes';
import { useTenderDraft } from '../tender-frame';
import { accepted, answered } from '../tender-tasks';
import { PartPage } from './part-page';

type Answer = TenderContent['declarations'][string] | undefined;
type Choice = 'yes' | 'text' | 'missing';

const choiceOf = (answer: Answer): Choice | undefined =>
  answer === undefined ? undefined : answer === true ? 'yes' : answer === false ? 'missing' : 'text';

/** Suitability and exclusion: answered one by one. The rest is accepted by tendering, and stands here to be read. */
export function Component() {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const { asked, content, change } = useTenderDraft();
  const language = content.language ?? currentLocale();
  const answer = (id: string, value: Exclude<Answer, undefined>) => change({ declarations: { ...content.declarations, [id]: value } });
  return (
    <PartPage path="declarations" title={t('declarations.title')} lead={t('declarations.lead')}>
      <Card>
        <div className="form">
          {answered(asked).map((requirement) => (
            <OneAnswer
              key={requirement.id}
              requirement={requirement}
              answer={content.declarations[requirement.id]}
              language={language}
              onAnswer={(value) => answer(requirement.id, value)}
            />
          ))}
        </div>
      </Card>
      {accepted(asked).length > 0 && (
        <Card title={t('declarations.accepted')} flush>
          <Rows>
            {accepted(asked).map(({ id, text }) => (
              <li key={id}>{f.text(text)}</li>
            ))}
          </Rows>
        </Card>
      )}
    </PartPage>
  );
}

interface OneAnswerProps {
  readonly requirement: Requirement;
  readonly answer: Answer;
  readonly language: 'fi' | 'sv' | 'en';
  readonly onAnswer: (value: Exclude<Answer, undefined>) => void;
}

function OneAnswer({ requirement: { id, kind, text, evidence }, answer, language, onAnswer }: OneAnswerProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  const isExclusion = kind === 'exclusion';
  const words = typeof answer === 'object' ? (answer[language] ?? Object.values(answer).find(Boolean) ?? '') : '';
  return (
    <>
      <RadioField<Choice>
        id={`declarations.${id}`}
        label={f.text(text)}
        hint={evidence && t('call.evidence', { text: f.text(evidence) })}
        options={[
          { value: 'yes', label: t(isExclusion ? 'declarations.meetsExclusion' : 'declarations.meets') },
          { value: 'text', label: t(isExclusion ? 'declarations.textExclusion' : 'declarations.text') },
          { value: 'missing', label: t(isExclusion ? 'declarations.missingExclusion' : 'declarations.missing') },
        ]}
        value={choiceOf(answer)}
        onChange={(choice) => onAnswer(choice === 'yes' ? true : choice === 'missing' ? false : { [language]: words })}
      />
      {typeof answer === 'object' && (
        <TextAreaField
          id={`declarations.${id}.words`}
          label={t('declarations.field')}
          value={words}
          onChange={(value) => onAnswer({ [language]: value })}
          rows={4}
        />
      )}
    </>
  );
}
