import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { ActDialog } from '../officer/act-dialog';
import { KeptNote } from '../drafts/kept-note';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { criterionName } from '../reviews/criterion-name';
import { useMe } from '../session/me';
import { Button, Card, InstantField, Rows, SelectField, Status, TrilingualField } from '../ui';
import type { Call, CallRound, Evaluation } from './evaluation-data';

interface ClarificationsProps {
  readonly call: Call;
  readonly round: CallRound;
  readonly evaluation: Evaluation;
}

interface Item {
  readonly id: string;
  readonly text: Text;
}

/** What tenderers were asked to complete or make clear, and what they answered. */
export function ClarificationsCard({ call, round, evaluation }: ClarificationsProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  // Before the quality is final anything may be made clear; after it the prices are open, and only they are asked about.
  const kind = evaluation.finalAt === null ? 'clarification' : 'abnormally_low';
  const criteria = call.content.rounds.find((r) => r.id === round.key)?.criteria ?? [];
  const mayAsk = me?.roles.some((role) => role === 'officer' || role === 'lawyer') && (kind === 'clarification' || criteria.some(isPrice));
  const named = criteria.map((criterion) => ({ id: criterion.id, text: criterionName(criterion.text), isPrice: isPrice(criterion) }));
  const items: readonly Item[] = [...call.content.requirements, ...named];
  return (
    <Card
      title={t('ask.title')}
      flush={evaluation.clarifications.length > 0}
      side={
        mayAsk && (
          <Button small icon="plus" onClick={() => setAsking(true)}>
            {t(kind === 'clarification' ? 'ask.new' : 'ask.priceNew')}
          </Button>
        )
      }
    >
      {evaluation.clarifications.length === 0 && <p>{t('ask.empty')}</p>}
      <Rows>
        {evaluation.clarifications.map((asked) => {
          const tender = evaluation.tenders.find(({ id }) => id === asked.submission);
          return (
            <li key={asked.id} className="stack stack-small">
              <div className="row row-apart">
                <p>
                  <b>
                    {tender?.label}, {tender && f.text(tender.supplier)}:
                  </b>{' '}
                  {f.text(items.find(({ id }) => id === asked.item)?.text) || asked.item}
                </p>
                {asked.answeredAt ? (
                  <Status kind="done">{t('ask.answered', { at: f.dateTime(asked.answeredAt) })}</Status>
                ) : (
                  <Status kind="due">{t('ask.waiting')}</Status>
                )}
              </div>
              <p lang={f.textLocale(asked.text)}>{f.text(asked.text)}</p>
              {asked.kind === 'abnormally_low' && <p className="small">{t('ask.price')}</p>}
              <p className="small muted">{t('ask.asked', { at: f.dateTime(asked.askedAt), due: f.deadline(asked.due) })}</p>
              {asked.answer && (
                <blockquote className="answer" lang={f.textLocale(asked.answer)}>
                  {f.text(asked.answer)}
                </blockquote>
              )}
            </li>
          );
        })}
      </Rows>
      {asking && (
        <AskDialog
          kind={kind}
          evaluation={evaluation}
          items={kind === 'clarification' ? items : named.filter((criterion) => criterion.isPrice)}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

const isPrice = ({ kind }: { readonly kind: string }) => kind === 'price';

interface AskDialogProps {
  readonly kind: 'clarification' | 'abnormally_low';
  readonly evaluation: Evaluation;
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

interface Asked {
  readonly submission: string | undefined;
  readonly item: string | undefined;
  readonly due: string | undefined;
  readonly text: Text;
}

function AskDialog({ kind, evaluation, items, onClose }: AskDialogProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const kept = useKept<Asked>(`evaluation.askClarification ${kind}`, {
    submission: undefined,
    item: items.length === 1 ? items[0]?.id : undefined,
    due: undefined,
    text: {},
  });
  const { submission, item, due, text } = kept.content;
  const tender = evaluation.tenders.find(({ id }) => id === submission);
  const empty = [
    ['ask-tender', submission],
    ['ask-item', item],
    ['ask-due', due],
    ['ask-text', isWritten(text)],
  ] as const;
  const short = (words: string) => (words.length > 90 ? `${words.slice(0, 87)}…` : words);
  return (
    <ActDialog
      title={t(kind === 'clarification' ? 'ask.dialog' : 'ask.priceNew')}
      submit={t('ask.send')}
      address={`submissions/${submission ?? ''}/clarifications`}
      body={() => ({ kind, item, due, text: written(text) })}
      gaps={empty.filter(([, value]) => !value).map(([path]) => ({ path, text: t('ask.missing') }))}
      done={t('ask.sent', { name: tender ? f.text(tender.supplier) : '' })}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          <p className="small muted">{t(kind === 'clarification' ? 'ask.rule' : 'ask.priceRule')}</p>
          <SelectField
            id="ask-tender"
            label={t('ask.tender')}
            options={evaluation.tenders.map(({ id, label, supplier }) => ({ value: id, label: `${label}, ${f.text(supplier)}` }))}
            value={submission}
            error={errorOf('ask-tender')}
            onChange={(id) => kept.change({ submission: id })}
          />
          <SelectField
            id="ask-item"
            label={t('ask.item')}
            options={items.map(({ id, text: words }) => ({ value: id, label: short(f.text(words)) }))}
            value={item}
            error={errorOf('ask-item')}
            onChange={(id) => kept.change({ item: id })}
          />
          <InstantField
            id="ask-due"
            label={t('ask.due')}
            value={due}
            error={errorOf('ask-due')}
            onChange={(at) => kept.change({ due: at })}
          />
          <TrilingualField
            id="ask-text"
            label={t('ask.text')}
            wanted={tender?.language ? [tender.language] : undefined}
            value={text}
            error={errorOf('ask-text')}
            onChange={(words) => kept.change({ text: words })}
          />
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}
