import { useTranslation } from 'react-i18next';
import { LOCALES, type Reason } from '@app/kernel';
import { useFormat } from '../../i18n';
import { taskOf } from './sections';

const KINDS = ['title', 'grounds', 'lots', 'scaleRoute', 'requirements', 'priceItems', 'tieBreak'] as const;

/** The words of a gap. A missing text is named as the screen names it, not by its place in the data. */
export function useGapWords(): (gap: Pick<Reason, 'code' | 'params' | 'text'>) => string {
  const { t } = useTranslation(['tender', 'common']);
  const f = useFormat();
  return (gap) => {
    const task = taskOf(gap);
    if (gap.code !== 'tendering.text-missing' || task === undefined) return f.text(gap.text);
    const [head = '', second = ''] = task.split('.');
    const kind = KINDS.find((each) => each === head);
    const what = kind ? t(`gaps.of.${kind}`, { id: second }) : t('gaps.of.criterion', { id: task.split('.').at(-1) ?? '' });
    const languages = LOCALES.filter((locale) => String(gap.params.languages).split(',').includes(locale));
    return t('gaps.text', { what, list: languages.map((l) => t(`common:locale.${l}`).toLowerCase()).join(', ') });
  };
}
