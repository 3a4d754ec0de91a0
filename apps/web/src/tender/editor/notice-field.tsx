import { useTranslation } from 'react-i18next';
import { capital, noticeName } from '@app/kernel';
import { useFormat } from '../../i18n';
import { RadioField } from '../../ui';
import { useCall } from '../queries';

interface NoticeFieldProps {
  readonly caseId: string;
  readonly value: string | undefined;
  readonly onChange: (notice: string | undefined) => void;
}

const NONE = 'none';

/** By which notice the call goes out: those that the law of this case knows, and what was chosen before it changed. */
export function NoticeField({ caseId, value, onChange }: NoticeFieldProps) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const fitting = useCall(caseId).data?.notices;
  const allowed = fitting?.allowed ?? [];
  const isFree = fitting?.due === null;
  const hintOf = (notice: string) => {
    if (!fitting) return undefined;
    if (notice === fitting.due) return t('notice.due');
    return t(allowed.includes(notice) ? 'notice.free' : 'notice.unfit');
  };
  const shown = value === undefined || allowed.includes(value) ? allowed : [...allowed, value];
  const options = shown.map((notice) => ({ value: notice, label: capital(f.text(noticeName(notice))), hint: hintOf(notice) }));
  return (
    <RadioField
      id="notice"
      label={t('basics.notice')}
      hint={fitting ? undefined : t('notice.unknown')}
      options={isFree ? [...options, { value: NONE, label: t('notice.none'), hint: t('notice.noneHint') }] : options}
      value={value ?? (isFree ? NONE : undefined)}
      onChange={(notice) => onChange(notice === NONE ? undefined : notice)}
    />
  );
}
