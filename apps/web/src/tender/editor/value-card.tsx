import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { partQuery } from '../../officer/case-data';
import { sumOf, type NeedView } from '../../officer/need/need-content';
import { ValuePartsEditor } from '../../officer/need/value-parts-editor';
import { Button, Card, Table } from '../../ui';
import { Words } from '../read/call-reading';
import type { SectionProps } from './section-props';

/**
 * What the procurement is worth when its notice is sent: that day's estimate decides the regime (2014/24/EU art. 5(4)). It is the
 * need's until the officer estimates anew.
 */
export function ValueCard({ caseId, content, change }: Pick<SectionProps, 'caseId' | 'content' | 'change'>) {
  const { t } = useTranslation(['tender', 'officer']);
  const f = useFormat();
  const need = useQuery(partQuery<NeedView>(caseId, 'need'));
  const ofNeed = need.data?.content.valueParts ?? [];
  const { valueParts } = content;
  const sum = sumOf(valueParts ?? ofNeed);
  return (
    <Card title={t('value.title')} side={<b>{t('lots.sum', { sum: f.euro(sum) })}</b>} flush={valueParts === undefined}>
      {valueParts ? (
        <div className="stack">
          <p className="small muted">{t('value.anew', { sum: f.euro(sumOf(ofNeed)) })}</p>
          <ValuePartsEditor
            id="valueParts"
            parts={valueParts}
            onChange={(parts) => change({ valueParts: parts.length > 0 ? [...parts] : undefined })}
          />
          <Button small onClick={() => change({ valueParts: undefined })}>
            {t('value.asInNeed')}
          </Button>
        </div>
      ) : (
        <>
          <Table
            name={t('value.title')}
            stacked
            rows={ofNeed}
            rowKey={(part) => part.id}
            columns={[
              { key: 'kind', head: t('officer:need.money.kind'), cell: (part) => t(`officer:need.value.${part.kind}`) },
              { key: 'text', head: t('officer:need.money.text'), cell: (part) => <Words text={part.text} /> },
              { key: 'sum', head: t('officer:need.money.sum'), right: true, nowrap: true, cell: (part) => f.euro(part.cents) },
            ]}
            empty={<p className="card-body muted">{t('value.none')}</p>}
          />
          <div className="card-foot row row-apart">
            <span className="small">{t('value.ofNeed')}</span>
            {ofNeed.length > 0 && (
              <Button small onClick={() => change({ valueParts: [...ofNeed] })}>
                {t('value.estimateAnew')}
              </Button>
            )}
          </div>
        </>
      )}
    </Card>
  );
}
