import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import type { CaseView } from '../officer/case-data';
import { useMe } from '../session/me';
import { Button, Card, Icon, Status, type Why } from '../ui';
import type { Advice, AdviceOption, Judged } from './advice-query';
import { StepBars } from './step-bars';

interface ComparisonProps {
  readonly advised: Advice;
  readonly advice: Judged;
  readonly view: CaseView;
  readonly onChoose: (option: AdviceOption) => void;
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly cell: (option: AdviceOption) => ReactNode;
}

/** The lawful procedures side by side: columns of one table on a wide screen, cards one after the other on a phone. */
export function Comparison({ advised, advice, view, onChoose }: ComparisonProps) {
  const { t } = useTranslation('adviser');
  const rows = useRows(advised, advice, view, onChoose);
  const f = useFormat();
  const { options } = advice;
  const bestMark = <span className="adviser-best-mark">{t('best')}</span>;
  return (
    <>
      <div className="adviser-wide">
        <Card flush title={t('compare')} foot={<Legend />}>
          <div className="table-region" role="region" tabIndex={0} aria-label={t('compare')}>
            <table className="adviser-table">
              <thead>
                <tr>
                  <td />
                  {options.map((option) => (
                    <th key={option.id} scope="col" className={option.isBest ? 'adviser-best' : undefined}>
                      {option.isBest && bestMark}
                      {option.name[f.locale]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, label, note, cell }) => (
                  <tr key={key}>
                    <th scope="row">
                      {label}
                      {note && <span className="small muted">{note}</span>}
                    </th>
                    {options.map((option) => (
                      <td key={option.id} className={option.isBest ? 'adviser-best' : undefined}>
                        {cell(option)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Card>
      </div>
      <div className="adviser-narrow stack">
        {options.map((option) => (
          <Card key={option.id} title={option.name[f.locale]} side={option.isBest ? bestMark : undefined}>
            <dl className="adviser-card">
              {rows.map(({ key, label, note, cell }) => (
                <div key={key}>
                  <dt className="small muted">
                    {label}
                    {note && ` (${note})`}
                  </dt>
                  <dd>{cell(option)}</dd>
                </div>
              ))}
            </dl>
          </Card>
        ))}
      </div>
    </>
  );
}

function Legend() {
  const { t } = useTranslation('adviser');
  return (
    <ul className="adviser-legend small muted">
      <li>
        <i className="bar-requests" /> {t('step.requests')}
      </li>
      <li>
        <i className="bar-tenders" /> {t('step.tenders')}
      </li>
      <li>
        <i className="bar-open" /> {t('reasonable')}
      </li>
      <li>
        <i className="bar-standstill" /> {t('step.standstill')}
      </li>
    </ul>
  );
}

function useRows({ sent }: Advice, { options }: Judged, view: CaseView, onChoose: (option: AdviceOption) => void): readonly Row[] {
  const { t } = useTranslation('adviser');
  const f = useFormat();
  const me = useMe();
  const longest = Math.max(...options.map(({ steps }) => steps.reduce((sum, { minDays }) => sum + (minDays ?? 20), 0)), 1);
  const words = (key: 'negotiation' | 'award' | 'develops' | 'suits') => (option: AdviceOption) => option[key][f.locale];
  const isFixed = view.status !== 'running' || (view.stage !== 'need' && view.stage !== 'dialogue');
  const notNow: readonly Why[] = [
    ...(me?.roles.includes('officer') ? [] : [{ text: t('mayNot') }]),
    ...(isFixed ? [{ text: t('fixed') }] : []),
  ];
  const unavailable = (option: AdviceOption): readonly Why[] => [
    ...(option.lacks ? [{ text: option.lacks[f.locale] }] : []),
    ...(option.isConditional ? [{ text: t('conditionOpen') }] : []),
    ...notNow,
  ];
  return [
    {
      key: 'may',
      label: t('row.may'),
      cell: ({ isConditional, because, allowed }) => (
        <div className="stack stack-small">
          <Status kind={isConditional ? 'due' : 'done'}>{t(isConditional ? 'open' : 'lawful')}</Status>
          {(because.length > 0 ? because : [allowed]).map((text) => (
            <span key={text.fi}>{text[f.locale]}</span>
          ))}
        </div>
      ),
    },
    { key: 'times', label: t('row.times'), note: t('row.timesNote'), cell: ({ steps }) => <StepBars steps={steps} longest={longest} /> },
    {
      key: 'total',
      label: t('row.total'),
      cell: ({ totalDays, isOpenEnded, negotiation, id }) => (
        <>
          {totalDays > 0 ? <b>{t('days', { days: totalDays })}</b> : t('noMinimum')}{' '}
          {isOpenEnded && totalDays > 0 && <span className="small">{t(isTalks(id, negotiation.en) ? 'plusTalks' : 'plusReasonable')}</span>}
        </>
      ),
    },
    {
      key: 'contract',
      label: t('row.contract'),
      note: t('row.contractNote', { day: f.day(sent) }),
      cell: ({ earliestContract, steps }) =>
        earliestContract ? f.weekday(earliestContract) : t(steps.length === 0 ? 'freely' : 'depends'),
    },
    {
      key: 'months',
      label: t('row.months'),
      note: t('row.monthsNote'),
      cell: ({ typicalMonths: { from, to } }) => t('months', { from: f.number(from), to: f.number(to) }),
    },
    { key: 'candidates', label: t('row.candidates'), cell: ({ minCandidates }) => minCandidates ?? t('noMinCandidates') },
    { key: 'negotiation', label: t('row.negotiation'), cell: words('negotiation') },
    { key: 'award', label: t('row.award'), cell: words('award') },
    { key: 'develops', label: t('row.develops'), cell: words('develops') },
    { key: 'effort', label: t('row.effort'), cell: ({ effort }) => <Effort effort={effort} /> },
    { key: 'suits', label: t('row.suits'), cell: words('suits') },
    {
      key: 'basis',
      label: t('row.basis'),
      cell: ({ sources }) => (
        <ul className="adviser-sources small">
          {sources.map(({ text, confidence }) => (
            <li key={text.fi}>
              <Icon name="scales" />{' '}
              <span>{[text[f.locale], ...(confidence === 'known' ? [] : [t(CERTAINTY[confidence])])].join(', ')}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'choose',
      label: t('row.choose'),
      cell: (option) =>
        view.procedure.chosen && view.procedure.id === option.id ? (
          <Status kind="done">{t('chosen')}</Status>
        ) : (
          <div className="stack stack-small">
            <Button
              small
              variant={option.isBest ? 'primary' : 'secondary'}
              unavailable={unavailable(option)}
              onClick={() => onChoose(option)}
            >
              {t(option.isBest ? 'chooseThis' : 'choose')} <span className="hidden">{option.name[f.locale]}</span>
            </Button>
            {option.lacks && <span className="small muted">{t('notRun')}</span>}
          </div>
        ),
    },
  ];
}

/** Whether the open time is one of talks: where the law lets the city negotiate before final tenders. */
const isTalks = (id: string, negotiation: string): boolean => id !== 'pre-commercial' && negotiation.startsWith('yes');

/** How sure a rule is, in words; nothing is said of one that is known but has no source yet. */
const CERTAINTY = { uncertain: 'uncertain', sourced: 'confirmed' } as const;

const EFFORTS = ['e1', 'e2', 'e3', 'e4'] as const;

function Effort({ effort }: { effort: number }) {
  const { t } = useTranslation('adviser');
  return (
    <span className="adviser-effort">
      <span aria-hidden="true">
        {EFFORTS.map((step, i) => (
          <i key={step} className={i < effort ? 'full' : undefined} />
        ))}
      </span>
      {t(`effort.${EFFORTS[effort - 1] ?? 'e4'}`)}
    </span>
  );
}
