import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Icon } from './icon';

export type SaveState = 'idle' | 'saving' | 'failed';

/** Whether the draft is saved, and when: in the page head, or under a field. */
export function Saved({ at, state = 'idle' }: { at?: string; state?: SaveState }) {
  const { t } = useTranslation();
  const f = useFormat();
  const words =
    state === 'failed'
      ? t('saved.failed')
      : state === 'saving'
        ? t('saved.saving')
        : at
          ? t('saved.at', { at: f.clock(at) })
          : t('saved.never');
  return (
    <span className={state === 'failed' ? 'saved saved-failed' : 'saved'} role="status">
      <Icon name={state === 'failed' ? 'warning' : 'cloud'} /> {words}
    </span>
  );
}
