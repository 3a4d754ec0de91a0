import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { useFormat } from '../i18n';
import { Dialog, Status, Table } from '../ui';
import { criterionName } from './criterion-name';
import { isFar, spreadOf, type Spread } from './spread';
import { SpreadStrip } from './spread-strip';
import './reviews.css';
import './words';

export interface MatrixCriterion {
  readonly id: string;
  readonly weight: number;
  readonly text: Text;
  readonly scaleMax: number | null;
}

/** What one member gave, and why. */
export interface MemberPoints {
  readonly by: string;
  readonly criterion: string;
  readonly points: number | null;
  readonly reason: Text;
}

interface PanelMatrixProps {
  /** What the table holds: `Tarjous C`. */
  readonly name: string;
  readonly criteria: readonly MatrixCriterion[];
  readonly members: readonly { readonly personId: string; readonly name: string }[];
  /** Of the one tender. */
  readonly scores: readonly MemberPoints[];
  readonly agreed: readonly {
    readonly criterion: string;
    readonly points: number;
    readonly reason: Text;
    readonly dissent: readonly unknown[];
  }[];
  /** A button at the end of a row. */
  readonly action?: (criterion: string) => ReactNode;
}

/** One tender: the criteria down, the members across, how far apart they are, and what was agreed. A point opens its reason. */
export function PanelMatrix({ name, criteria, members, scores, agreed, action }: PanelMatrixProps) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const given = (criterion: MatrixCriterion, personId: string) => scores.find((s) => s.by === personId && s.criterion === criterion.id);
  const pointsOf = (criterion: MatrixCriterion) => members.flatMap(({ personId }) => given(criterion, personId)?.points ?? []);
  const agreedOn = (criterion: MatrixCriterion) => agreed.find((a) => a.criterion === criterion.id);
  const title = (criterion: MatrixCriterion) => f.text(criterionName(criterion.text));
  return (
    <Table
      name={name}
      rows={criteria}
      rowKey={(criterion) => criterion.id}
      columns={[
        {
          key: 'criterion',
          head: t('work.criterion'),
          cell: (criterion) => (
            <>
              {title(criterion)}
              <span className="small muted matrix-weight">{t('work.weight', { weight: criterion.weight })}</span>
            </>
          ),
        },
        ...members.map(({ personId, name: member }) => ({
          key: personId,
          head: member,
          cell: (criterion: MatrixCriterion) => (
            <GivenPoints
              of={given(criterion, personId)}
              by={member}
              about={title(criterion)}
              spread={spreadOf(pointsOf(criterion))}
              scaleMax={criterion.scaleMax ?? 0}
            />
          ),
        })),
        {
          key: 'spread',
          head: t('spread.head'),
          cell: (criterion) => <SpreadStrip points={pointsOf(criterion)} scaleMax={criterion.scaleMax ?? 1} />,
        },
        {
          key: 'agreed',
          head: t('spread.agreed'),
          cell: (criterion) => <AgreedPoints of={agreedOn(criterion)} about={title(criterion)} />,
        },
        {
          key: 'state',
          head: t('list.state'),
          cell: (criterion) => (
            <span className="matrix-state">
              {agreedOn(criterion) ? <Status kind="done">{t('spread.done')}</Status> : <Status kind="due">{t('spread.open')}</Status>}
              {action?.(criterion.id)}
            </span>
          ),
        },
      ]}
    />
  );
}

interface GivenPointsProps {
  readonly of: MemberPoints | undefined;
  readonly by: string;
  readonly about: string;
  readonly spread: Spread | undefined;
  readonly scaleMax: number;
}

function GivenPoints({ of, by, about, spread, scaleMax }: GivenPointsProps) {
  const f = useFormat();
  if (of?.points === null || of?.points === undefined) return '–';
  const far = spread !== undefined && isFar(of.points, spread, scaleMax);
  return (
    <Reasoned title={`${about}: ${by}, ${f.number(of.points)}`} reason={of.reason} far={far}>
      {f.number(of.points)}
    </Reasoned>
  );
}

function AgreedPoints({ of, about }: { of: PanelMatrixProps['agreed'][number] | undefined; about: string }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  if (!of) return '–';
  return (
    <Reasoned title={`${about}: ${t('spread.agreed')}, ${f.number(of.points)}`} reason={of.reason}>
      <b>{f.number(of.points)}</b>
      {of.dissent.length > 0 && <span className="small">{t('spread.dissent', { count: of.dissent.length })}</span>}
    </Reasoned>
  );
}

/** Points as a button: a press shows the reason. */
function Reasoned({ title, reason, far, children }: { title: string; reason: Text; far?: boolean; children: ReactNode }) {
  const { t } = useTranslation('reviews');
  const f = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={far ? 'points points-far' : 'points'} onClick={() => setOpen(true)}>
        {children}
        <span className="hidden">
          {far && `, ${t('spread.far')}`}, {t('spread.why')}
        </span>
      </button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <p lang={f.textLocale(reason)}>{f.text(reason)}</p>
      </Dialog>
    </>
  );
}

/** What the signs of the matrix mean. */
export const MatrixLegend = () => {
  const { t } = useTranslation('reviews');
  return (
    <ul className="matrix-legend">
      <li>
        <i className="legend-dot" aria-hidden="true" /> {t('spread.legendMember')}
      </li>
      <li>
        <i className="legend-median" aria-hidden="true" /> {t('spread.legendMedian')}
      </li>
      <li>
        <i className="legend-far" aria-hidden="true" /> {t('spread.legendFar')}
      </li>
      <li>{t('spread.legendReason')}</li>
    </ul>
  );
};
