import { useTranslation } from 'react-i18next';
import type { Locale } from '@app/kernel';
import { Card } from '../../ui';
import { LanguageField } from '../language-field';
import { useTenderDraft } from '../tender-frame';
import { qualityText } from '../tender-tasks';
import type { TenderContent } from '../shapes';
import { PartPage } from './part-page';

/** The language of the whole tender. What is written already goes along. */
export function Component() {
  const { t } = useTranslation('supplier');
  const { asked, content, change } = useTenderDraft();
  return (
    <PartPage path="language" title={t('language.title')} lead={t('language.text')}>
      <Card>
        <div className="form">
          <LanguageField
            id="language"
            label={t('language.field')}
            choices={asked.content.tenderLanguages}
            value={content.language}
            onChange={(language) => change({ language, ...inLanguage(content, language) })}
          />
        </div>
      </Card>
    </PartPage>
  );
}

/** The same words under another language: a writer who chose the wrong one first loses nothing. */
function inLanguage(content: TenderContent, language: Locale): Pick<TenderContent, 'quality' | 'declarations'> {
  return {
    quality: Object.fromEntries(Object.keys(content.quality).map((id) => [id, { [language]: qualityText(content, id) }])),
    declarations: Object.fromEntries(
      Object.entries(content.declarations).map(([id, answer]) => [
        id,
        typeof answer === 'boolean' ? answer : { [language]: Object.values(answer).find(Boolean) ?? '' },
      ]),
    ),
  };
}
