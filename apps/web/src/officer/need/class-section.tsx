import { useTranslation } from 'react-i18next';
import { Card, CheckField, CheckGroup, SelectField, TrilingualField } from '../../ui';
import { CodesField } from '../codes-field';
import { ListEditor } from '../list-editor';
import { BUYERS, CONTRACT_TYPES, MISSIONS } from './need-content';
import type { SectionProps } from './need-form';

const CPV = /^\d{8}$/;
const NUTS = /^[A-Z]{2}[0-9A-Z]{0,3}$/;

/** The classes that the law and the notices ask for. */
export function ClassSection({ content, change }: SectionProps) {
  const { t } = useTranslation('officer');
  const { innovation } = content;
  return (
    <Card title={t('need.class.title')}>
      <div className="stack">
        <div className="field-row">
          <SelectField
            id="content.contractType"
            label={t('need.class.contractType')}
            value={content.contractType}
            onChange={(contractType) => change({ contractType })}
            options={CONTRACT_TYPES.map((kind) => ({ value: kind, label: t(`need.contract.${kind}`) }))}
          />
          <SelectField
            id="content.buyer"
            label={t('need.class.buyer')}
            value={content.buyer}
            onChange={(buyer) => change({ buyer })}
            options={BUYERS.map((kind) => ({ value: kind, label: t(`need.buyer.${kind}`) }))}
          />
        </div>
        <CodesField
          id="content.cpv"
          label={t('need.class.cpv')}
          hint={t('need.class.cpvHint')}
          wrong={t('need.class.cpvWrong')}
          is={(code) => CPV.test(code)}
          codes={content.cpv}
          onChange={(cpv) => change({ cpv })}
        />
        <CodesField
          id="content.nuts"
          label={t('need.class.nuts')}
          hint={t('need.class.nutsHint')}
          wrong={t('need.class.nutsWrong')}
          is={(code) => NUTS.test(code)}
          upper
          codes={content.nuts}
          onChange={(nuts) => change({ nuts })}
        />
        <CheckField
          id="content.rd"
          label={t('need.class.rd')}
          hint={t('need.class.rdHint')}
          checked={content.rd}
          onChange={(rd) => change({ rd })}
        />
        <CheckGroup
          id="content.missions"
          label={t('need.class.missions')}
          value={content.missions}
          onChange={(missions) => change({ missions })}
          options={MISSIONS.map((mission) => ({ value: mission, label: t(`need.mission.${mission}`) }))}
        />
        <fieldset className="stack stack-small">
          <legend className="field-label">{t('need.class.innovation')}</legend>
          <CheckField
            id="content.innovation.newToBuyer"
            label={t('need.class.newToBuyer')}
            checked={innovation.newToBuyer}
            onChange={(newToBuyer) => change({ innovation: { ...innovation, newToBuyer } })}
          />
          <CheckField
            id="content.innovation.newToMarket"
            label={t('need.class.newToMarket')}
            checked={innovation.newToMarket}
            onChange={(newToMarket) => change({ innovation: { ...innovation, newToMarket } })}
          />
          <TrilingualField
            id="content.innovation.text"
            label={t('need.class.innovationText')}
            rows={2}
            optional
            value={innovation.text}
            onChange={(text) => change({ innovation: { ...innovation, text } })}
          />
        </fieldset>
        <ListEditor
          title={t('need.class.themes')}
          hint={t('need.class.themesHint')}
          items={content.themes}
          onChange={(themes) => change({ themes })}
          nameOf={(number) => t('need.class.theme', { number })}
          add={t('need.class.addTheme')}
          create={() => ({})}
        >
          {(theme, set, index) => (
            <TrilingualField id={`content.themes.${index}`} label={t('need.class.themeText')} rows={1} value={theme} onChange={set} />
          )}
        </ListEditor>
      </div>
    </Card>
  );
}
