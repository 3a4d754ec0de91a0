import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Card, Count, EmptyState, Icon } from '../../ui';
import type { AnswersGrid, SentAnswer } from './consultation';

/** Questions down, suppliers across: the same questions to all. Late answers are hatched and said in words; a secret is covered until asked for. */
export function AnswersTable({ grid: { questions, answers } }: { grid: AnswersGrid }) {
  const { t } = useTranslation('officer');
  const { t: common } = useTranslation();
  const f = useFormat();
  const name = t('answers.title');
  return (
    <Card
      title={
        <>
          {name} <Count value={answers.length} />
        </>
      }
      side={<span className="muted">{t('answers.note')}</span>}
      flush
    >
      {answers.length === 0 ? (
        <EmptyState title={t('answers.none')} text={t('answers.noneText')} />
      ) : (
        <div className="table-region" role="region" tabIndex={0} aria-label={common('table.region', { name })}>
          <table className="answers">
            <thead>
              <tr>
                <th scope="col">{t('answers.question')}</th>
                {answers.map((answer) => (
                  <th key={answer.id} scope="col" className={answer.late ? 'late-column' : undefined}>
                    {f.text(answer.supplier)}
                    <span className="answer-when">{f.dateTime(answer.sentAt)}</span>
                    {answer.late && (
                      <span className="answer-late">
                        <Icon name="clock" /> {t('answers.late')}
                      </span>
                    )}
                  </th>
                ))}
                <th scope="col" className="answers-sum">
                  {t('answers.together')}
                </th>
              </tr>
            </thead>
            <tbody>
              {questions.map((question, index) => {
                const given = answers.map((answer) => answer.items.find((item) => item.question === question.id));
                const written = given.filter((item) => f.text(item?.text)).length;
                const secret = given.filter((item) => item?.secret).length;
                return (
                  <tr key={question.id}>
                    <th scope="row">
                      <span className="muted">{index + 1}</span> {f.text(question.text)}
                    </th>
                    {answers.map((answer, at) => (
                      <td key={answer.id} className={answer.late ? 'late-column' : undefined}>
                        <Cell item={given[at]} />
                      </td>
                    ))}
                    <td className="answers-sum small">
                      {t('answers.count', { written, all: answers.length })}
                      {secret > 0 && (
                        <>
                          <br />
                          {t('answers.secrets', { count: secret })}
                        </>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function Cell({ item }: { item: SentAnswer['items'][number] | undefined }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const words = f.text(item?.text);
  if (!item || !words) return <span className="muted">–</span>;
  const text = <span lang={f.textLocale(item.text ?? {})}>{words}</span>;
  if (!item.secret) return text;
  return (
    <details className="secret">
      <summary>
        <Icon name="lock" /> {t('answers.secret')}
      </summary>
      <p>{text}</p>
      <p className="small muted">{t('answers.secretGround')}</p>
    </details>
  );
}
