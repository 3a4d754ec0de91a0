import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { KeptNote } from '../../../drafts/kept-note';
import { useFormat } from '../../../i18n';
import { CheckField, Dialog, TextAreaField, TextField, TrilingualField } from '../../../ui';
import { ActDialog } from '../../act-dialog';
import { useKept } from '../../use-kept';
import { isWritten } from '../../written';
import type { Meeting } from './meeting';

/** The usual ground: a trade secret (Act 621/1999 section 24(1)(20)). */
const TRADE_SECRET = 'JulkL 24 § 1 mom. 20 k';

interface Written {
  /** One name a line. */
  readonly present: string;
  readonly open: Text;
  readonly isNothingOpen: boolean;
  readonly nothingGround: string;
  readonly isSecret: boolean;
  readonly secret: Text;
  readonly secretGround: string;
}

const namesIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The minutes of one meeting: what everyone will read, and what stays with the city and the supplier. */
export function MinutesDialog({ meeting, mayWrite, onClose }: { meeting: Meeting; mayWrite: boolean; onClose: () => void }) {
  return mayWrite ? <Writing meeting={meeting} onClose={onClose} /> : <Reading meeting={meeting} onClose={onClose} />;
}

function useTitle({ startsAt, kind, bookings }: Meeting): string {
  const { t } = useTranslation('officer');
  const f = useFormat();
  return t('minutes.of', {
    who: kind === 'workshop' ? t('meetings.kind.workshop') : f.text(bookings[0]?.supplier),
    at: f.dateTime(startsAt),
  });
}

function Writing({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const { id, bookings } = meeting;
  const before = meeting.written?.content;
  const kept = useKept<Written>(`dialogue.writeMinutes ${id}`, {
    present: (before?.present ?? bookings.map(({ contact }) => contact)).join('\n'),
    open: before?.open ?? {},
    isNothingOpen: (before?.nothingOpenBecause ?? null) !== null,
    nothingGround: before?.nothingOpenBecause ?? TRADE_SECRET,
    isSecret: (before?.secret ?? null) !== null,
    secret: before?.secret?.text ?? {},
    secretGround: before?.secret?.ground ?? TRADE_SECRET,
  });
  const { present, open, isNothingOpen, nothingGround, isSecret, secret, secretGround } = kept.content;
  return (
    <ActDialog
      title={useTitle(meeting)}
      submit={t('minutes.save')}
      method="PUT"
      address={`slots/${id}/minutes`}
      body={() => ({
        version: meeting.written?.version ?? 0,
        content: {
          present: namesIn(present),
          open: isNothingOpen ? {} : open,
          nothingOpenBecause: isNothingOpen ? nothingGround.trim() : null,
          secret: isSecret ? { text: secret, ground: secretGround.trim() } : null,
        },
      })}
      gaps={[
        ...(namesIn(present).length > 0 ? [] : [{ path: 'minutes-present', text: t('minutes.gapPresent') }]),
        ...(isNothingOpen || isWritten(open) ? [] : [{ path: 'minutes-open', text: t('minutes.gapOpen') }]),
        ...(!isNothingOpen || nothingGround.trim() ? [] : [{ path: 'minutes-nothing-ground', text: t('minutes.gapGround') }]),
        ...(!isSecret || isWritten(secret) ? [] : [{ path: 'minutes-secret', text: t('minutes.gapSecret') }]),
        ...(!isSecret || secretGround.trim() ? [] : [{ path: 'minutes-secret-ground', text: t('minutes.gapGround') }]),
      ]}
      done={t('minutes.saved')}
      onDone={kept.forget}
      onClose={onClose}
    >
      {(errorOf) => (
        <div key={kept.epoch} className="stack">
          <TextAreaField
            id="minutes-present"
            label={t('minutes.present')}
            hint={t('minutes.presentHint')}
            error={errorOf('minutes-present')}
            rows={3}
            value={present}
            onChange={(words) => kept.change({ present: words })}
          />
          <CheckField
            id="minutes-nothing"
            label={t('minutes.nothingOpen')}
            checked={isNothingOpen}
            onChange={(checked) => kept.change({ isNothingOpen: checked })}
          />
          {isNothingOpen ? (
            <TextField
              id="minutes-nothing-ground"
              label={t('minutes.nothingGround')}
              error={errorOf('minutes-nothing-ground')}
              value={nothingGround}
              onChange={(words) => kept.change({ nothingGround: words })}
            />
          ) : (
            <TrilingualField
              id="minutes-open"
              label={t('minutes.open')}
              hint={t('minutes.openHint')}
              error={errorOf('minutes-open')}
              value={open}
              onChange={(words) => kept.change({ open: words })}
            />
          )}
          <CheckField
            id="minutes-is-secret"
            label={t('minutes.isSecret')}
            checked={isSecret}
            onChange={(checked) => kept.change({ isSecret: checked })}
          />
          {isSecret && (
            <>
              <TrilingualField
                id="minutes-secret"
                label={t('minutes.secret')}
                hint={t('minutes.secretHint')}
                error={errorOf('minutes-secret')}
                wanted={[]}
                value={secret}
                onChange={(words) => kept.change({ secret: words })}
              />
              <TextField
                id="minutes-secret-ground"
                label={t('minutes.secretGround')}
                error={errorOf('minutes-secret-ground')}
                value={secretGround}
                onChange={(words) => kept.change({ secretGround: words })}
              />
            </>
          )}
          <KeptNote kept={kept} />
        </div>
      )}
    </ActDialog>
  );
}

function Reading({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('officer');
  const f = useFormat();
  const content = meeting.written?.content;
  return (
    <Dialog open title={useTitle(meeting)} onClose={onClose}>
      {content ? (
        <dl className="stack stack-small">
          <dt>{t('minutes.present')}</dt>
          <dd>{content.present.join(', ')}</dd>
          <dt>{t('minutes.open')}</dt>
          <dd>{f.text(content.open) || t('minutes.nothing', { ground: content.nothingOpenBecause })}</dd>
          {content.secret && (
            <>
              <dt>
                {t('minutes.secret')} ({content.secret.ground})
              </dt>
              <dd>{f.text(content.secret.text)}</dd>
            </>
          )}
        </dl>
      ) : (
        <p>{t('minutes.missing')}</p>
      )}
    </Dialog>
  );
}
