import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { queries } from '../api';
import { useFormat } from '../i18n';
import { casePath } from '../officer/acts';
import { caseQuery, refreshCase } from '../officer/case-data';
import '../officer/words';
import { Button, LinkButton, Notice, PageHead, Work } from '../ui';
import { adviceQuery, type AdviceOption, type Question } from './advice-query';
import './adviser.css';
import { AnswersCard } from './answers-card';
import { ChooseDialog } from './choose-dialog';
import { Comparison } from './comparison';
import { RegimeCard } from './regime-card';
import { UnlawfulCard, WouldChangeCard } from './reason-cards';
import './words';

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const id = params['id'] ?? '';
  const answers = new URL(request.url).searchParams.toString();
  await Promise.all([queries.ensureQueryData(caseQuery(id)), queries.ensureQueryData(adviceQuery(id, answers))]);
  return null;
};

/** Which procedure suits the purchase: answers at the left, lawful procedures side by side. The address keeps the answers. */
export function Component() {
  const { t } = useTranslation(['adviser', 'officer']);
  const f = useFormat();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  // The address moves only when its advice has come; an answer given before then must not undo the one that is under way.
  const given = useRef(params);
  useEffect(() => {
    given.current = params;
  }, [params]);
  const { data: view } = useQuery(caseQuery(id));
  const { data: advised } = useQuery(adviceQuery(id, params.toString()));
  const [choosing, setChoosing] = useState<AdviceOption>();
  const [chosen, setChosen] = useState<string>();
  if (!view || !advised) return null;
  const { advice, missing } = advised;
  const answer = (question: Question | 'sent', value: string | undefined) => {
    given.current = new URLSearchParams(given.current);
    if (value === undefined) given.current.delete(question);
    else given.current.set(question, value);
    setParams(given.current, { replace: true, preventScrollReset: true });
  };
  const count = (is: boolean) => advice?.options.filter((option) => option.isConditional === is).length ?? 0;
  return (
    <>
      <PageHead
        title={t('question')}
        about={f.text(view.title)}
        crumbs={[{ label: t('officer:cases.title'), to: '/app/cases' }, { label: view.number, to: casePath(id) }, { label: t('title') }]}
        facts={[
          f.text(view.title),
          ...(advice ? [t('summary', { lawful: count(false), conditional: count(true), unlawful: advice.unlawful.length })] : []),
          t('law', { day: f.day(advised.sent) }),
        ]}
        actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
      />
      <Work>
        <div className="stack">
          {chosen && (
            <Notice kind="good" live>
              <p>{t('dialog.done', { name: chosen })}</p>
            </Notice>
          )}
          {!advised.needIsApproved && (
            <Notice>
              <p>{t('draft')}</p>
            </Notice>
          )}
          <div className="adviser">
            <div className="stack">
              <AnswersCard caseId={id} advised={advised} onAnswer={answer} />
              {advice && <RegimeCard advice={advice} />}
            </div>
            <div className="stack">
              {missing && (
                <Notice kind="warn" title={t('noAdvice')} live>
                  <p>{missing[f.locale]}</p>
                  <LinkButton to={casePath(id, 'need')}>{t('toNeed')}</LinkButton>
                </Notice>
              )}
              {advice && (
                <>
                  <Comparison advised={advised} advice={advice} view={view} onChoose={setChoosing} />
                  <div className="adviser-reasons">
                    <WouldChangeCard advice={advice} />
                    <UnlawfulCard advice={advice} />
                  </div>
                </>
              )}
            </div>
          </div>
        </div>
      </Work>
      {choosing && (
        <ChooseDialog
          caseId={id}
          option={choosing}
          onClose={() => setChoosing(undefined)}
          onDone={async () => {
            await refreshCase(id);
            setChosen(choosing.name[f.locale]);
            setChoosing(undefined);
          }}
        />
      )}
    </>
  );
}
