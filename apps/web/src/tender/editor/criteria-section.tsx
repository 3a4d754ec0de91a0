import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n';
import { Button, Card } from '../../ui';
import type { Criterion, RoundContent } from '../call-types';
import { CriterionFields, ofKind } from './criterion-fields';
import { ExampleTable } from './example-table';
import { Item } from './item';
import { moved, nextId, withChanged, without } from './list-of';
import { Origins } from './origins';
import { Items } from './section';
import type { SectionProps } from './section-props';
import { WeightBar, weightSum } from './weight-bar';

/** By what tenders are compared: each criterion with its weight, its formula and an example in figures. */
export function CriteriaSection(props: SectionProps) {
  const { t } = useTranslation('tender');
  const { rounds } = props.content;
  if (rounds.length === 0)
    return (
      <Card title={t('criteria.title')}>
        <p className="muted">{t('rounds.none')}</p>
      </Card>
    );
  return rounds.map((round) => <RoundCriteria key={round.id} round={round} {...props} />);
}

function RoundCriteria({ round, caseId, content, change }: SectionProps & { round: RoundContent }) {
  const { t } = useTranslation('tender');
  const f = useFormat();
  const { rounds, lots, priceItems, languages } = content;
  const { criteria } = round;
  const write = (next: Criterion[]) => change({ rounds: withChanged(rounds, round.id, { criteria: next }) });
  const sum = weightSum(criteria);
  const typicalCents = lots.reduce((cents, lot) => cents + lot.valueCents, 0);
  const add = () => {
    const kind = round.kind === 'tenders' && !criteria.some((c) => c.kind === 'price') ? 'price' : 'quality';
    const weight = sum < 100 ? Math.round((100 - sum) * 100) / 100 : 10;
    write([...criteria, { ...ofKind(kind), id: nextId('c', criteria), weight, text: {}, from: [] }]);
  };
  return (
    <Card
      flush
      title={rounds.length > 1 ? t(`rounds.${round.kind}`) : t('criteria.list')}
      side={<b>{t('criteria.sum', { sum: f.number(sum, 2) })}</b>}
    >
      {criteria.length > 0 && <WeightBar criteria={criteria} />}
      <Items
        empty={criteria.length > 0 ? undefined : t(round.kind === 'tenders' ? 'criteria.none' : 'criteria.noneOfRequests')}
        add={
          <Button small icon="plus" onClick={add}>
            {t('criteria.add')}
          </Button>
        }
      >
        {criteria.map((criterion) => {
          const { id, kind, text, weight, from } = criterion;
          const task = `rounds.${round.id}.criteria.${id}`;
          const set = (changes: Partial<Criterion>) => write(withChanged(criteria, id, changes));
          return (
            <Item
              key={id}
              task={task}
              name={`${t(`criterion.${kind}`)} ${id}`}
              text={text}
              languages={languages}
              side={t('criteria.weight', { weight: f.number(weight, 2) })}
              onRemove={() => write(without(criteria, id))}
              onMove={(by) => write(moved(criteria, id, by))}
            >
              <CriterionFields task={task} criterion={criterion} priceItems={priceItems} languages={languages} onChange={set} />
              <ExampleTable criterion={criterion} typicalCents={typicalCents} />
              <Origins caseId={caseId} id={`${task}.from`} from={from} onChange={(next) => set({ from: next })} />
            </Item>
          );
        })}
      </Items>
    </Card>
  );
}
