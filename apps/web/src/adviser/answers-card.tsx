import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { Button, Card, DayField, RadioField, Rows } from '../ui';
import { ANSWERS, type Advice, type Question } from './advice-query';

interface AnswersCardProps {
  readonly caseId: string;
  readonly advised: Advice;
  readonly onAnswer: (question: Question | 'sent', value: string | undefined) => void;
}

/** What the need says and what has been answered; each can be changed, one question at a time. */
export function AnswersCard({ caseId, advised, onAnswer }: AnswersCardProps) {
  const { t } = useTranslation(['adviser', 'officer']);
  const f = useFormat();
  const { asked, answers, advice, sent } = advised;
  const isOpen = (question: Question) => answers[question] === undefined;
  const [open, setOpen] = useState<Question | 'sent' | undefined>(() => asked.find(isOpen));
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) place.current?.querySelector('input')?.focus();
  }, [open]);
  const turnTo = (question: Question | 'sent' | undefined) => {
    moved.current = true;
    setOpen(question);
  };
  const next = (after: Question) => [...asked.slice(asked.indexOf(after) + 1), ...asked].find((q) => q !== after && isOpen(q));
  const done = asked.filter((question) => !isOpen(question)).length;
  const toNeed = (what: string) => (
    <Link className="adviser-change" to={casePath(caseId, 'need')} aria-label={t('changeOf', { what })}>
      {t('change')}
    </Link>
  );
  return (
    <Card flush title={t('answers')} side={<span className="muted">{t('answered', { done, all: asked.length })}</span>}>
      <Rows>
        <li className="adviser-answer">
          <span className="small muted">{t('needFacts.buyer')}</span>
          <b>{t(`officer:need.buyer.${advised.buyer}`)}</b>
          {toNeed(t('needFacts.buyer'))}
        </li>
        <li className="adviser-answer">
          <span className="small muted">{t('needFacts.contract')}</span>
          <b>{t(`officer:need.contract.${advised.contractType}`)}</b>
          {toNeed(t('needFacts.contract'))}
        </li>
        <li className="adviser-answer">
          <span className="small muted">{t('needFacts.value')}</span>
          <b>{advice ? f.euro(advice.valueCents) : t('unanswered')}</b>
          <span className="small muted">{t('excl')}</span>
          {toNeed(t('needFacts.value'))}
        </li>
        <li className="adviser-answer">
          {open === 'sent' ? (
            <div ref={place} className="stack stack-small">
              <DayField id="sent" label={t('needFacts.sent')} hint={t('sentHint')} value={sent} onChange={(day) => onAnswer('sent', day)} />
              <Button small onClick={() => turnTo(undefined)}>
                {t('close')}
              </Button>
            </div>
          ) : (
            <>
              <span className="small muted">{t('needFacts.sent')}</span>
              <b>{f.weekday(sent)}</b>
              <button
                type="button"
                className="adviser-change"
                aria-label={t('changeOf', { what: t('needFacts.sent') })}
                onClick={() => turnTo('sent')}
              >
                {t('change')}
              </button>
            </>
          )}
        </li>
        {asked.map((question) => (
          <li key={question} className="adviser-answer">
            {open === question ? (
              <div ref={place} className="stack stack-small">
                <p className="small muted">{t('ask', { number: asked.indexOf(question) + 1, all: asked.length })}</p>
                <AnswerField question={question} given={answers[question]} onAnswer={(value) => onAnswer(question, value)} />
                <Button small variant="primary" onClick={() => turnTo(next(question))}>
                  {t(next(question) ? 'next' : 'close')}
                </Button>
              </div>
            ) : (
              <>
                <span className="small muted">{t(`q.${question}`)}</span>
                <Given question={question} given={answers[question]} />
                <button
                  type="button"
                  className="adviser-change"
                  aria-label={t(isOpen(question) ? 'answerOf' : 'changeOf', { what: t(`q.${question}`) })}
                  onClick={() => turnTo(question)}
                >
                  {t(isOpen(question) ? 'answerIt' : 'change')}
                </button>
              </>
            )}
          </li>
        ))}
      </Rows>
    </Card>
  );
}

/** The words of an answer; the catalogue is asked by the question's own part. */
function useAnswerWords(question: Question): (answer: string) => string {
  const { t } = useTranslation('adviser');
  const words: Readonly<Record<string, string>> = t(`a.${question}`, { returnObjects: true });
  return (answer) => words[answer] ?? answer;
}

function Given({ question, given }: { question: Question; given: string | undefined }) {
  const { t } = useTranslation('adviser');
  const words = useAnswerWords(question);
  return given === undefined ? <span>{t('unanswered')}</span> : <b>{words(given)}</b>;
}

function AnswerField({ question, given, onAnswer }: { question: Question; given: string | undefined; onAnswer: (value: string) => void }) {
  const { t } = useTranslation('adviser');
  const words = useAnswerWords(question);
  return (
    <RadioField<string>
      id={`answer.${question}`}
      label={t(`q.${question}`)}
      value={given}
      onChange={onAnswer}
      options={ANSWERS[question].map((value) => ({ value, label: words(value) }))}
    />
  );
}
