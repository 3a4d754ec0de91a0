import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { MoveButton } from '../officer/move-button';
import { useCase } from '../officer/case-frame';
import { isWritten, written } from '../officer/written';
import { Card, CheckGroup, InstantField, TrilingualField } from '../ui';
import type { Call, CallRound, Evaluation } from './evaluation-data';

const ACT = 'evaluation.selectCandidates';

interface SelectionCardProps {
  readonly call: Call;
  readonly round: CallRound;
  readonly evaluation: Evaluation;
}

/** After requests to take part: who goes on and who does not, each with a reason. Gone when it is decided. */
export function SelectionCard({ call, round, evaluation }: SelectionCardProps) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { view } = useCase();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [reasons, setReasons] = useState<Readonly<Record<string, Text>>>({});
  const [text, setText] = useState<Text>({});
  const [deadline, setDeadline] = useState<string>();
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
      <div className="stack measure">
        <p>
          {t('select.text')} {max !== undefined && t('select.atMost', { max })}
        </p>
        <CheckGroup
          id="selected"
          label={t('select.chosen')}
          options={evaluation.tenders.map(({ id, label, supplier }) => ({ value: id, label: `${label}, ${f.text(supplier)}` }))}
          value={selected}
          onChange={setSelected}
        />
        {left.map(({ id, supplier }) => (
          <TrilingualField
            key={id}
            id={`reason-${id}`}
            label={t('select.reason', { name: f.text(supplier) })}
            rows={3}
            value={reasons[id] ?? {}}
            onChange={(reason) => setReasons({ ...reasons, [id]: reason })}
          />
        ))}
        <TrilingualField id="selection-text" label={t('select.decision')} value={text} onChange={setText} />
        <InstantField
          id="next-deadline"
          optional
          label={t('select.deadline')}
          hint={t('select.deadlineHint')}
          value={deadline}
          onChange={setDeadline}
        />
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
          />
        </div>
      </div>
    </Card>
  );
}
