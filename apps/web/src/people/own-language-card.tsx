import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '@app/kernel';
import { call, queries } from '../api';
import { chooseLocale } from '../i18n';
import { useMe } from '../session/me';
import { Button, Card, ErrorSummary, Notice, SelectField } from '../ui';
import './words';

/** The language of one's own pages, messages and mails. */
export function OwnLanguageCard() {
  const { t } = useTranslation(['people', 'common']);
  const me = useMe();
  const [chosen, setChosen] = useState<Locale>();
  const saving = useMutation({
    mutationFn: (language: Locale) => call('PUT', '/api/me', { body: { language } }),
    onSuccess: async (_, language) => {
      await chooseLocale(language);
      await queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const language = chosen ?? me?.person.language ?? 'fi';
  return (
    <Card title={t('mine')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate(language);
        }}
      >
        <ErrorSummary problem={saving.error} />
        {saving.isSuccess && (
          <Notice kind="good" live>
            <p>{t('savedLanguage')}</p>
          </Notice>
        )}
        <SelectField
          id="own-language"
          label={t('myLanguage')}
          hint={t('myLanguageHint')}
          options={LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }))}
          value={language}
          onChange={setChosen}
        />
        <div>
          <Button type="submit" busy={saving.isPending}>
            {t('saveLanguage')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
