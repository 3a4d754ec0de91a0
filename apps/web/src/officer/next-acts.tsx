import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Card, Rows, TaskRow } from '../ui';
import { placeOfCommand, verbOf } from './acts';
import { useCase } from './case-frame';

/** The acts of the stage in order: done with its time, possible now, or shut with its first reason. */
export function NextActs() {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const { view } = useCase();
  if (view.steps.length === 0 || view.status !== 'running') return null;
  return (
    <Card title={t('acts.title', { stage: t(`stage.${view.stage}`) })} flush>
      <Rows>
        {view.steps.map(({ command, done, at }) => {
          const move = view.moves.find((m) => m.command === command);
          const open = move?.reasons.length === 0;
          const signed = move?.signedBy.map((s) => s.name) ?? [];
          const [first] = move?.reasons ?? [];
          const more = (move?.reasons.length ?? 0) - 1;
          return (
            <TaskRow
              key={command}
              name={verbOf(command)[f.locale]}
              to={placeOfCommand(view.id, command)}
              note={
                done
                  ? at && f.dateTime(at)
                  : signed.length > 0
                    ? t('acts.signed', { names: signed.join(', ') })
                    : first && (more > 0 ? t('acts.reasons', { first: f.text(first.text), more }) : f.text(first.text))
              }
              status={done ? 'done' : open ? (signed.length > 0 ? 'progress' : 'todo') : 'locked'}
              statusText={!done && signed.length > 0 && open ? t('acts.second') : undefined}
            />
          );
        })}
      </Rows>
    </Card>
  );
}
