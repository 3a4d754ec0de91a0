import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@app/kernel';
import { call } from '../api';
import { useFormat } from '../i18n';
import { placeOfReason } from '../officer/acts';
import { useCase } from '../officer/case-frame';
import { KeptNote } from '../drafts/kept-note';
import { MoveButton } from '../officer/move-button';
import { SecondPerson } from '../officer/second-person';
import { useKept } from '../officer/use-kept';
import { isWritten, written } from '../officer/written';
import { useMe } from '../session/me';
import {
  Button,
  Card,
  Column,
  ErrorSummary,
  Facts,
  Grid,
  MoneyField,
  Notice,
  RadioField,
  SelectField,
  TextField,
  TrilingualField,
} from '../ui';
import { PartnerField } from './partner-field';
import { usePilot } from './pilot';
import type { DecisionContent, Outcome, Pilot } from './pilot-data';
import { ResultsTable } from './results-table';
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
        {mayDraft ? <DraftForm pilot={pilot} /> : decision && <Decided content={decision.content} pilot={pilot} />}
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

interface Written {
  readonly decision: Outcome | undefined;
  readonly route: DecisionContent['route'];
  readonly seasons: string;
  readonly valueCents: number | undefined;
  readonly area: string;
  readonly supplier: string | undefined;
  readonly text: Text;
  readonly departure: Text;
}

function DraftForm({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const stored = pilot.decision?.content;
  const kept = useKept<Written>('pilots.draftDecision', {
    decision: stored?.decision,
    route: stored?.route,
    seasons: stored?.optionSeasons.join(', ') ?? '',
    valueCents: stored?.valueCents,
    area: stored?.area ?? '',
    supplier: stored?.supplier,
    text: stored?.text ?? {},
    departure: stored?.departure ?? {},
  });
  const { decision, route, seasons, valueCents, area, supplier, text, departure } = kept.content;
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
      kept.forget();
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
        key={kept.epoch}
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
          onChange={(value) => kept.change({ decision: value })}
        />
        <PartnerField pilot={pilot} value={supplier} onChange={(value) => kept.change({ supplier: value })} />
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
              onChange={(value) => kept.change({ route: value })}
            />
            {route === 'option' && (
              <TextField
                id="decision-seasons"
                label={t('decision.seasons')}
                hint={t('decision.seasonsHint')}
                value={seasons}
                onChange={(value) => kept.change({ seasons: value })}
              />
            )}
            {route !== 'new_procedure' && (
              <MoneyField
                id="decision-value"
                label={t('decision.value')}
                value={valueCents}
                onChange={(value) => kept.change({ valueCents: value })}
              />
            )}
            <TextField
              id="decision-area"
              label={t('decision.area')}
              optional
              value={area}
              onChange={(value) => kept.change({ area: value })}
            />
          </>
        )}
        <TrilingualField id="decision-text" label={t('decision.text')} value={text} onChange={(value) => kept.change({ text: value })} />
        {decision !== undefined && rule !== undefined && decision !== rule && (
          <TrilingualField
            id="decision-departure"
            label={t('decision.departure')}
            hint={t('decision.departureHint', { outcome: t(`outcome.${rule}`).toLowerCase() })}
            value={departure}
            onChange={(value) => kept.change({ departure: value })}
          />
        )}
        <KeptNote kept={kept} />
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
function Decided({ content, pilot }: { content: DecisionContent; pilot: Pilot }) {
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
        <Facts of={facts} />
      </div>
    </Card>
  );
}

function Results({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const rule = ruleFor(pilot, undefined);
  return (
    <Card
      title={t('decision.results')}
      flush
      foot={rule ? t('decision.ruleSays', { outcome: t(`outcome.${rule}`).toLowerCase() }) : t('decision.ruleSilent')}
    >
      <ResultsTable pilot={pilot} />
    </Card>
  );
}
