import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Text } from '@app/kernel';
import { call as ask } from '../../api';
import { useFormat } from '../../i18n';
import { useCase } from '../../officer/case-frame';
import { Button, Card, ErrorSummary, InstantField, RadioField, TextField, TrilingualField, useFieldError } from '../../ui';
import type { Amendment, Call } from '../call-types';
import type { AmendmentBody } from './amendment-body';

interface Change {
  readonly id: number;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

const KINDS = ['clarification', 'material'] as const;

/** Prepares an amendment. It is saved as a whole: the two people confirm exactly what is saved. */
export function AmendmentForm({ call, onClose }: { call: Call; onClose: () => void }) {
  const { t } = useTranslation(['tender', 'common']);
  const f = useFormat();
  const { view, refresh, announce } = useCase();
  const draft = call.draftAmendment;
  const [kind, setKind] = useState<Amendment['kind'] | undefined>(draft?.kind);
  const [text, setText] = useState<Text>(draft?.text ?? {});
  const [deadline, setDeadline] = useState(draft?.deadline ?? undefined);
  const [questionsDue, setQuestionsDue] = useState(draft?.questionsDue ?? undefined);
  const [changes, setChanges] = useState<readonly Change[]>(
    (draft?.changes ?? []).map(({ what, from, to }, id) => ({ id, what, from: String(from ?? ''), to: String(to ?? '') })),
  );
  const [missing, setMissing] = useState(false);
  const round = call.rounds.find((r) => r.status === 'open');
  const saving = useMutation({
    mutationFn: (body: AmendmentBody) => ask('PUT', `/api/cases/${view.id}/amendments`, { body }),
    onSuccess: async () => {
      await refresh();
      announce(t('amendment.saved'));
      onClose();
    },
  });
  const errorOf = useFieldError(saving.error);
  const set = (id: number, next: Partial<Change>) =>
    setChanges(changes.map((change) => (change.id === id ? { ...change, ...next } : change)));
  const save = () => {
    if (!kind) return setMissing(true);
    const words = Object.fromEntries(LOCALES.flatMap((l) => (text[l]?.trim() ? [[l, text[l].trim()]] : [])));
    saving.mutate({
      ...(draft && { id: draft.key }),
      kind,
      text: words,
      changes: changes
        .filter(({ what }) => what.trim())
        .map(({ what, from, to }) => ({ what: what.trim(), from: from.trim(), to: to.trim() })),
      ...(round && deadline && { deadline: { round: round.id, to: deadline } }),
      ...(questionsDue && { questionsDue }),
    });
  };
  return (
    <Card title={t('amendment.editing')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorSummary
          problem={saving.error}
          fields={missing && !kind ? [{ path: 'kind', text: `${t('amendment.kind')}: ${t('common:error.required')}` }] : []}
        />
        <RadioField
          id="kind"
          label={t('amendment.kind')}
          error={missing && !kind ? t('common:error.required') : undefined}
          options={KINDS.map((value) => ({ value, label: t(`amendment.${value}`), hint: t(`amendment.${value}Hint`) }))}
          value={kind}
          onChange={setKind}
        />
        <TrilingualField
          id="text"
          label={t('amendment.text')}
          hint={t('amendment.textHint')}
          error={errorOf('text')}
          value={text}
          wanted={call.content.languages}
          onChange={setText}
        />
        {round && (
          <InstantField
            id="deadline.to"
            optional
            label={t('amendment.deadline')}
            hint={t('amendment.deadlineHint', { at: f.deadline(round.deadline) })}
            value={deadline}
            onChange={setDeadline}
          />
        )}
        {call.questionsDue && (
          <InstantField
            id="questionsDue"
            optional
            label={t('amendment.questionsDue')}
            hint={t('amendment.questionsDueHint', { at: f.deadline(call.questionsDue) })}
            value={questionsDue}
            onChange={setQuestionsDue}
          />
        )}
        <fieldset className="field stack stack-small">
          <legend>{t('amendment.changes')}</legend>
          <p className="field-hint">{t('amendment.changesHint')}</p>
          {changes.map(({ id, what, from, to }, index) => (
            <fieldset key={id} className="change-row">
              <legend className="small">
                <b>{t('amendment.change', { number: index + 1 })}</b>
              </legend>
              <TextField
                id={`changes.${index}.what`}
                wide
                label={t('amendment.what')}
                value={what}
                onChange={(next) => set(id, { what: next })}
              />
              <TextField
                id={`changes.${index}.from`}
                label={t('amendment.before')}
                value={from}
                onChange={(next) => set(id, { from: next })}
              />
              <TextField id={`changes.${index}.to`} label={t('amendment.after')} value={to} onChange={(next) => set(id, { to: next })} />
              <div>
                <Button small variant="quiet" onClick={() => setChanges(changes.filter((change) => change.id !== id))}>
                  {t('amendment.removeChange', { number: index + 1 })}
                </Button>
              </div>
            </fieldset>
          ))}
          <div>
            <Button
              small
              icon="plus"
              onClick={() => setChanges([...changes, { id: Math.max(-1, ...changes.map((c) => c.id)) + 1, what: '', from: '', to: '' }])}
            >
              {t('amendment.addChange')}
            </Button>
          </div>
        </fieldset>
        <div className="row">
          <Button type="submit" variant="primary" busy={saving.isPending}>
            {t('amendment.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
