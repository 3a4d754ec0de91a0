import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '@app/kernel';
import { call } from '../../api';
import { useCase } from '../../officer/case-frame';
import { Card, CheckField, CheckGroup, ErrorSummary, RadioField, TrilingualField } from '../../ui';
import { NoticeField } from './notice-field';
import { PROCEDURES, roundsFor, type ProcedureId } from './procedures';
import type { SectionProps } from './section-props';

/** What is bought, by which procedure, and in which languages. */
export function BasicsSection({ caseId, content, change }: SectionProps) {
  const { t } = useTranslation(['tender', 'common']);
  const { view, refresh } = useCase();
  const chosen = PROCEDURES.find((id) => view.procedure.chosen && id === view.procedure.id);
  const choosing = useMutation({
    mutationFn: (procedureId: ProcedureId) => call('PUT', `/api/cases/${caseId}/procedure`, { body: { procedureId } }),
    onSuccess: async (_, procedureId) => {
      change({ procedureId, rounds: roundsFor(procedureId, content.rounds) });
      await refresh();
    },
  });
  const languages = LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }));
  const inOrder = (some: readonly Locale[]) => LOCALES.filter((l) => some.includes(l));
  return (
    <>
      <Card title={t('basics.what')}>
        <div className="form">
          <TrilingualField
            id="title"
            rows={1}
            label={t('basics.title')}
            hint={t('basics.titleHint')}
            value={content.title ?? {}}
            wanted={content.languages}
            onChange={(title) => change({ title })}
          />
        </div>
      </Card>
      <Card title={t('basics.procedure')}>
        <div className="form">
          <ErrorSummary problem={choosing.error} />
          <RadioField
            id="procedureId"
            label={t('basics.choose')}
            options={PROCEDURES.map((value) => ({ value, label: t(`procedure.${value}.name`), hint: t(`procedure.${value}.hint`) }))}
            value={chosen}
            onChange={(procedureId) => choosing.mutate(procedureId)}
          />
          <TrilingualField
            id="grounds"
            label={t('basics.grounds')}
            hint={t('basics.groundsHint')}
            value={content.grounds ?? {}}
            wanted={content.languages}
            onChange={(grounds) => change({ grounds })}
          />
          <NoticeField caseId={caseId} value={content.notice} onChange={(notice) => change({ notice })} />
          <CheckField
            id="electronic"
            label={t('basics.electronic')}
            hint={t('basics.electronicHint')}
            checked={content.electronic}
            onChange={(electronic) => change({ electronic })}
          />
        </div>
      </Card>
      <Card title={t('basics.languages')}>
        <div className="form">
          <CheckGroup
            id="languages"
            label={t('basics.callLanguages')}
            hint={t('basics.callLanguagesHint')}
            options={languages}
            value={content.languages}
            onChange={(some) => change({ languages: inOrder(some) })}
          />
          <RadioField
            id="bindingLanguage"
            label={t('basics.binding')}
            hint={t('basics.bindingHint')}
            options={(['fi', 'sv'] as const).map((value) => ({ value, label: t(`common:locale.${value}`) }))}
            value={content.bindingLanguage}
            onChange={(bindingLanguage) => change({ bindingLanguage })}
          />
          <CheckGroup
            id="tenderLanguages"
            label={t('basics.tenderLanguages')}
            options={languages}
            value={content.tenderLanguages}
            onChange={(some) => change({ tenderLanguages: inOrder(some) })}
          />
        </div>
      </Card>
    </>
  );
}
