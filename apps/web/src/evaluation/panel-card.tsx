import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { useMe } from '../session/me';
import { Avatar, Button, Card, Rows, Status, type StatusKind } from '../ui';
import type { Evaluation, Seat } from './evaluation-data';
import { InvitePanel } from './invite-panel';

const STATUS: Readonly<Record<Seat['state'], StatusKind>> = {
  invited: 'todo',
  'shut-out': 'problem',
  scoring: 'progress',
  sent: 'done',
  replaced: 'neutral',
};

/** Who scores, how far each is, and the call for more or for someone in another's place. */
export function PanelCard({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const me = useMe();
  const [inviting, setInviting] = useState<{ readonly replaces?: Seat }>();
  const mayInvite = me?.roles.includes('officer') === true && evaluation.finalAt === null;
  const { panel } = evaluation;
  return (
    <Card
      title={t('panel.title')}
      flush={panel.length > 0}
      foot={
        mayInvite && (
          <Button small icon="plus" onClick={() => setInviting({})}>
            {t('panel.invite')}
          </Button>
        )
      }
    >
      {panel.length === 0 ? (
        <p>{t('panel.empty')}</p>
      ) : (
        <Rows>
          {panel.map((seat) => (
            <SeatRow key={seat.personId} seat={seat} onReplace={mayInvite ? () => setInviting({ replaces: seat }) : undefined} />
          ))}
        </Rows>
      )}
      {inviting && <InvitePanel evaluation={evaluation} replaces={inviting.replaces} onClose={() => setInviting(undefined)} />}
    </Card>
  );
}

function SeatRow({ seat, onReplace }: { seat: Seat; onReplace: (() => void) | undefined }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  return (
    <li className="seat-row">
      <Avatar name={seat.name} size="small" />
      <div className="stack stack-small">
        <p>
          {seat.name}
          <span className="small muted">, {t(`panel.${seat.role}`)}</span>
        </p>
        <div className="row">
          <Status kind={STATUS[seat.state]}>{t(`panel.state.${seat.state}`)}</Status>
          {onReplace && seat.state !== 'replaced' && seat.state !== 'sent' && (
            <Button small variant="quiet" onClick={onReplace}>
              {t('panel.replace')}
              <span className="hidden"> {seat.name}</span>
            </Button>
          )}
        </div>
        {seat.conflict && seat.text && <p className="small muted">{t('panel.tie', { text: f.text(seat.text) })}</p>}
      </div>
    </li>
  );
}
