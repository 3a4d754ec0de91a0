import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { KeptNote } from '../drafts/kept-note';
import { MoveButton } from '../officer/move-button';
import { useCase } from '../officer/case-frame';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { Card, CheckGroup, InstantField, TrilingualField } from '../ui';
import type { Call, CallRound, Evaluation } from './evaluation-data';

const ACT = 'evaluation.selectCandidates';

interface SelectionCardProps {
  readonly call: Call;
  readonly round: CallRound;
  readonly evaluation: Evaluation;
}

interface Written {
  readonly selected: readonly string[];
  readonly reasons: Readonly<Record<string, Text>>;
  readonly text: Text;
  readonly deadline: string | undefined;
}

/** After requests to take part: who goes on and who does not, each with a reason. Gone when it is decided. */
export function SelectionCard({ call, round, evaluation }: SelectionCardProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { view } = useCase();
  const kept = useKept<Written>(ACT, { selected: [], reasons: {}, text: {}, deadline: undefined });
  const { selected, reasons, text, deadline } = kept.content;
  if (!view.moves.some((move) => move.command === ACT)) return null;
  const left = evaluation.tenders.filter(({ id }) => !selected.includes(id));
  const max = call.content.rounds.find((r) => r.id === round.key)?.keep?.max;
  const gaps = [
    ...(selected.length > 0 ? [] : [t('select.gapChosen')]),
    ...(left.every(({ id }) => isWritten(reasons[id])) ? [] : [t('select.gapReason')]),
    ...(isWritten(text) ? [] : [t('select.gapText')]),
  ];
  return (
    <Card title={t('select.title')}>
      <div key={kept.epoch} className="stack measure">
        <p>
          {t('select.text')} {max !== undefined && t('select.atMost', { max })}
        </p>
        <CheckGroup
          id="selected"
          label={t('select.chosen')}
          options={evaluation.tenders.map(({ id, label, supplier }) => ({ value: id, label: `${label}, ${f.text(supplier)}` }))}
          value={selected}
          onChange={(chosen) => kept.change({ selected: chosen })}
        />
        {left.map(({ id, supplier }) => (
          <TrilingualField
            key={id}
            id={`reason-${id}`}
            label={t('select.reason', { name: f.text(supplier) })}
            rows={3}
            value={reasons[id] ?? {}}
            onChange={(reason) => kept.change({ reasons: { ...reasons, [id]: reason } })}
          />
        ))}
        <TrilingualField id="selection-text" label={t('select.decision')} value={text} onChange={(words) => kept.change({ text: words })} />
        <InstantField
          id="next-deadline"
          optional
          label={t('select.deadline')}
          hint={t('select.deadlineHint')}
          value={deadline}
          onChange={(at) => kept.change({ deadline: at })}
        />
        <KeptNote kept={kept} />
        <div>
          <MoveButton
            command={ACT}
            address={`rounds/${round.id}/selection`}
            body={{
              selected,
              notSelected: left.map(({ id }) => ({ submission: id, reason: written(reasons[id] ?? {}) })),
              text: written(text),
              deadline,
            }}
            label={t('select.send')}
            also={gaps.map((gap) => ({ text: gap }))}
            confirm={<p>{t('select.sure')}</p>}
            done={t('select.done')}
            onDone={kept.forget}
          />
        </div>
      </div>
    </Card>
  );
}
