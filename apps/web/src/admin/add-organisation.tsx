import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, ORGANISATION_KINDS, type Locale, type OrganisationKind, type Text } from '@app/kernel';
import { call, queries } from '../api';
import { useFormat } from '../i18n';
import { Button, Card, CheckGroup, ErrorSummary, LinkButton, Notice, SelectField, TextField, TrilingualField, useFieldError } from '../ui';

interface NewOrganisation {
  readonly kind: OrganisationKind;
  readonly name: Text;
  readonly city: string;
  readonly businessId: string;
  readonly languages: readonly Locale[];
  readonly nuts: string;
}

const blank: NewOrganisation = { kind: 'buyer', name: {}, city: '', businessId: '', languages: ['fi', 'sv'], nuts: '' };

/** A text field that was left empty is no answer. */
const written = (name: Text): Text => Object.fromEntries(Object.entries(name).filter(([, words]) => words?.trim()));

/** Adds a city, a company or the network's body. */
export function AddOrganisation() {
  const { t } = useTranslation(['admin', 'common']);
  const f = useFormat();
  const [next, setNext] = useState(blank);
  const adding = useMutation({
    mutationFn: ({ kind, name, city, businessId, languages, nuts }: NewOrganisation) =>
      call<{ readonly id: string }>('POST', '/api/organisations', {
        body: {
          kind,
          name: written(name),
          city,
          languages,
          ...(businessId.trim() && { businessId: businessId.trim() }),
          ...(nuts.trim() && { nuts: nuts.trim() }),
        },
      }),
    onSuccess: () => {
      setNext(blank);
      return queries.invalidateQueries({ queryKey: ['organisations'] });
    },
  });
  const errorOf = useFieldError(adding.error);
  return (
    <Card title={t('add')}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          adding.mutate(next);
        }}
      >
        {adding.isSuccess && (
          <Notice kind="good" live title={t('added', { name: f.text(adding.variables.name) })}>
            <p>{t('addedText')}</p>
            <LinkButton small to={`/app/admin/organisations/${adding.data.id}`}>
              {t('openIt')}
            </LinkButton>
          </Notice>
        )}
        <ErrorSummary problem={adding.error} />
        <SelectField
          id="kind"
          label={t('kind')}
          options={ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={next.kind}
          onChange={(kind) => setNext({ ...next, kind })}
        />
        <TrilingualField
          id="name"
          rows={1}
          label={t('name')}
          wanted={next.languages}
          value={next.name}
          onChange={(name) => setNext({ ...next, name })}
          error={errorOf('name')}
        />
        <TextField id="city" label={t('city')} value={next.city} onChange={(city) => setNext({ ...next, city })} error={errorOf('city')} />
        <TextField
          id="businessId"
          optional
          label={t('businessId')}
          hint={t('businessIdHint')}
          value={next.businessId}
          onChange={(businessId) => setNext({ ...next, businessId })}
          error={errorOf('businessId')}
        />
        <CheckGroup
          id="languages"
          label={t('languages')}
          options={LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }))}
          value={next.languages}
          onChange={(languages) => setNext({ ...next, languages })}
          error={errorOf('languages')}
        />
        <TextField
          id="nuts"
          optional
          label={t('nuts')}
          hint={t('nutsHint')}
          value={next.nuts}
          onChange={(nuts) => setNext({ ...next, nuts })}
          error={errorOf('nuts')}
        />
        <div>
          <Button type="submit" variant="primary" busy={adding.isPending}>
            {t('add')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
