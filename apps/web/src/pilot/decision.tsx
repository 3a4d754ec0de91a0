import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call } from '../api';
import { useFormat } from '../i18n';
import { placeOfReason } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { MoveButton } from '../officer/move-button';
import { SecondPerson } from '../officer/second-person';
import { isWritten, written } from '../officer/written';
import { useMe } from '../session/me';
import {
  Button,
  Card,
  Column,
  ErrorSummary,
  Grid,
  MoneyField,
  Notice,
  RadioField,
  SelectField,
  Status,
  Table,
  TextField,
  TrilingualField,
} from '../ui';
import { KPI_STATUS, kpiState } from './kpi-state';
import { PartnerField } from './partner-field';
import { usePilot } from './pilot';
import type { DecisionContent, Outcome, Pilot } from './pilot-data';
import { Routes } from './routes';

const OUTCOMES: readonly Outcome[] = ['scale', 'repeat', 'stop'];
const MAY_DRAFT = ['officer', 'need_owner', 'approver', 'decision_maker'];
const BEST_FIRST = OUTCOMES;

/** Stop, repeat or scale: what the rule says, the draft that one person writes, and the decision of two. */
export function Component() {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const me = useMe();
  const pilot = usePilot();
  const { decision, missing } = pilot;
  const isDecided = Boolean(decision?.decidedAt);
  const mayDraft = !isDecided && pilot.startedAt !== null && me?.roles.some((role) => MAY_DRAFT.includes(role));
  return (
    <Grid>
      <Column span={7}>
        {decision?.decidedAt && (
          <Notice kind="good" title={t(`outcome.${decision.content.decision}`)}>
            <p>
              {t('decision.decided', { at: f.dateTime(decision.decidedAt), names: decision.decidedBy.map(({ name }) => name).join(', ') })}
            </p>
            {decision.ruleSaid && (
              <p className="small">{t('decision.ruleSaid', { outcome: t(`outcome.${decision.ruleSaid}`).toLowerCase() })}</p>
            )}
          </Notice>
        )}
        {mayDraft ? <DraftForm pilot={pilot} /> : decision && <Written content={decision.content} pilot={pilot} />}
        {!isDecided && missing.decide.length > 0 && (
          <Notice kind="warn" title={t('decision.missing')}>
            <ul className="why">
              {missing.decide.map(({ text }) => (
                <li key={f.text(text)}>{f.text(text)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {!isDecided && decision && (
          <SecondPerson act="pilots.decide">
            <MoveButton command="pilots.decide" address="pilot/decide" confirm={<p>{t('decision.sure')}</p>} done={t('decision.done')} />
          </SecondPerson>
        )}
      </Column>
      <Column span={5}>
        <Results pilot={pilot} />
        <Card title={t('decision.routesTitle')}>
          <Routes pilot={pilot} />
        </Card>
      </Column>
    </Grid>
  );
}

/** What the rule says of the decision at hand: of the partner chosen, else of the best. */
const ruleFor = (pilot: Pilot, supplier: string | undefined): Outcome | undefined => {
  const said = pilot.ruleSays.filter((r) => !supplier || r.supplierId === null || r.supplierId === supplier).map((r) => r.outcome);
  return BEST_FIRST.find((outcome) => said.includes(outcome));
};

function DraftForm({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const stored = pilot.decision?.content;
  const [decision, setDecision] = useState<Outcome | undefined>(stored?.decision);
  const [route, setRoute] = useState(stored?.route);
  const [seasons, setSeasons] = useState(stored?.optionSeasons.join(', ') ?? '');
  const [valueCents, setValue] = useState(stored?.valueCents);
  const [area, setArea] = useState(stored?.area ?? '');
  const [supplier, setSupplier] = useState(stored?.supplier);
  const [text, setText] = useState<Text>(stored?.text ?? {});
  const [departure, setDeparture] = useState<Text>(stored?.departure ?? {});
  const [tried, setTried] = useState(false);
  const rule = ruleFor(pilot, supplier);
  const saving = useMutation({
    mutationFn: () =>
      call('PUT', `/api/cases/${view.id}/pilot/decision`, {
        body: {
          decision,
          text: written(text),
          departure: written(departure),
          ...(supplier && { supplier }),
          ...(decision === 'scale' && {
            route,
            valueCents,
            optionSeasons: seasons
              .split(',')
              .map((season) => season.trim())
              .filter(Boolean),
            ...(area.trim() && { area: area.trim() }),
          }),
        },
      }),
    onSuccess: async () => {
      await refresh();
      announce(t('decision.saved'));
    },
  });
  const gaps = decision === undefined ? [{ path: 'decision.scale', text: t('decision.choose') }] : [];
  return (
    <Card
      title={t('decision.title')}
      side={
        <span className="muted">
          {pilot.decision ? t('decision.draftAt', { at: f.dateTime(pilot.decision.draftedAt) }) : t('decision.noDraft')}
        </span>
      }
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (gaps.length === 0) saving.mutate();
        }}
      >
        <ErrorSummary problem={saving.error ?? undefined} fields={tried ? gaps : []} placeOf={(reason) => placeOfReason(view.id, reason)} />
        <RadioField
          id="decision"
          label={t('decision.what')}
          options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`), hint: t(`decision.hint.${value}`) }))}
          value={decision}
          error={tried ? gaps[0]?.text : undefined}
          onChange={setDecision}
        />
        <PartnerField pilot={pilot} value={supplier} onChange={setSupplier} />
        {decision === 'scale' && (
          <>
            <SelectField
              id="decision-route"
              label={t('decision.route')}
              options={pilot.scaleRoutes.map(({ route: value, lawful }) => ({
                value,
                label: lawful
                  ? t(`decision.routes.${value}`)
                  : `${t(`decision.routes.${value}`)} (${t('decision.unlawful').toLowerCase()})`,
              }))}
              value={route}
              onChange={setRoute}
            />
            {route === 'option' && (
              <TextField
                id="decision-seasons"
                label={t('decision.seasons')}
                hint={t('decision.seasonsHint')}
                value={seasons}
                onChange={setSeasons}
              />
            )}
            {route !== 'new_procedure' && (
              <MoneyField id="decision-value" label={t('decision.value')} value={valueCents} onChange={setValue} />
            )}
            <TextField id="decision-area" label={t('decision.area')} optional value={area} onChange={setArea} />
          </>
        )}
        <TrilingualField id="decision-text" label={t('decision.text')} value={text} onChange={setText} />
        {decision !== undefined && rule !== undefined && decision !== rule && (
          <TrilingualField
            id="decision-departure"
            label={t('decision.departure')}
            hint={t('decision.departureHint', { outcome: t(`outcome.${rule}`).toLowerCase() })}
            value={departure}
            onChange={setDeparture}
          />
        )}
        <div>
          <Button type="submit" variant="primary" busy={saving.isPending}>
            {t('decision.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The decision as it is written, for those who read it. */
function Written({ content, pilot }: { content: DecisionContent; pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const facts = [
    [t('decision.route'), content.route && t(`decision.routes.${content.route}`)],
    [t('decision.seasons'), content.optionSeasons.join(', ')],
    [t('decision.value'), content.valueCents !== undefined && f.euro(content.valueCents)],
    [t('decision.area'), content.area],
    [t('decision.partner'), content.supplier && f.text(pilot.partners.find(({ supplierId }) => supplierId === content.supplier)?.name)],
  ] as const;
  return (
    <Card title={t('decision.text')}>
      <div className="stack stack-small">
        <p lang={content.text && f.textLocale(content.text)}>{f.text(content.text)}</p>
        {isWritten(content.departure) && (
          <>
            <h3>{t('decision.departure')}</h3>
            <p>{f.text(content.departure)}</p>
          </>
        )}
        <dl className="facts">
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name} style={{ display: 'contents' }}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
    </Card>
  );
}

function Results({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { kpis } = pilot.plan;
  const rule = ruleFor(pilot, undefined);
  const several = pilot.partners.length > 1;
  return (
    <Card
      title={t('decision.results')}
      flush
      foot={rule ? t('decision.ruleSays', { outcome: t(`outcome.${rule}`).toLowerCase() }) : t('decision.ruleSilent')}
    >
      <Table
        name={t('decision.results')}
        stacked
        rows={pilot.results}
        rowKey={(result) => `${result.kpi} ${result.supplierId ?? ''}`}
        columns={[
          { key: 'kpi', head: t('decision.kpi'), cell: ({ kpi }) => f.text(kpis.find(({ id }) => id === kpi)?.text) },
          ...(several
            ? [
                {
                  key: 'partner',
                  head: t('decision.partner'),
                  cell: ({ supplierId }: Pilot['results'][number]) =>
                    f.text(pilot.partners.find((partner) => partner.supplierId === supplierId)?.name),
                },
              ]
            : []),
          {
            key: 'result',
            head: t('decision.result'),
            right: true,
            nowrap: true,
            cell: ({ kpi, result }) => (result === null ? '–' : `${f.number(result)} ${kpis.find(({ id }) => id === kpi)?.unit ?? ''}`),
          },
          {
            key: 'state',
            head: t('decision.state'),
            cell: (result) => <Status kind={KPI_STATUS[kpiState(result)]}>{t(`kpi.${kpiState(result)}`)}</Status>,
          },
        ]}
      />
    </Card>
  );
}
