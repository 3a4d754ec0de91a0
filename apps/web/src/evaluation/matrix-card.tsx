import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { MatrixLegend, PanelMatrix } from '../reviews/panel-matrix';
import { Card, Segmented } from '../ui';
import type { Evaluation } from './evaluation-data';

/** The panel's sent points side by side, tender by tender, with what was agreed. */
export function MatrixCard({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const f = useFormat();
  const { tenders, scores, consensus, panel, anonymousQuality, finalAt } = evaluation;
  const criteria = evaluation.criteria.filter(({ kind }) => kind === 'quality');
  const [label, setLabel] = useState(tenders[0]?.label ?? '');
  const tender = tenders.find((one) => one.label === label) ?? tenders[0];
  if (criteria.length === 0 || !tender) return null;
  const sent = panel.filter((seat) => seat.state === 'sent');
  const max = criteria[0]?.scaleMax;
  const note = [
    max !== null && max !== undefined && criteria.every((c) => c.scaleMax === max) ? t('matrix.scale', { max }) : '',
    anonymousQuality && finalAt === null ? t('matrix.hidden') : '',
  ].join(' ');
  return (
    <Card
      flush={sent.length > 0}
      title={t('matrix.title')}
      side={
        sent.length > 0 && (
          <Segmented
            hideLabel
            label={t('check.tender')}
            choices={tenders.map((one) => ({
              value: one.label,
              label: one.label,
              note: `${consensus.filter((item) => item.submission === one.id).length}/${criteria.length}`,
            }))}
            value={tender.label}
            onChange={setLabel}
          />
        )
      }
      foot={sent.length > 0 && <MatrixLegend />}
    >
      {sent.length === 0 ? (
        <p>{t('matrix.noScores')}</p>
      ) : (
        <>
          <p className="matrix-supplier">
            <b>
              {tender.label}, {f.text(tender.supplier)}
            </b>
            . {note}
          </p>
          <PanelMatrix
            name={`${t('check.tender')} ${tender.label}`}
            criteria={criteria}
            members={sent}
            scores={scores.filter((item) => item.submission === tender.id)}
            agreed={consensus.filter((item) => item.submission === tender.id)}
          />
        </>
      )}
    </Card>
  );
}
