import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale, type Reason } from '@app/kernel';
import { call } from '../api';
import { currentLocale, useFormat } from '../i18n';
import { Button, CheckGroup, ErrorSummary, Notice, SelectField, TextField, useFieldError } from '../ui';
import { Entry } from './entry';

interface Registered {
  /** Only in a demonstration without a mail server. */
  readonly link?: string;
  readonly advice: readonly Reason[];
}

/** A company takes itself in: the one who registers becomes its owner, and proves the address by the link in a letter. */
export function Component() {
  const { t } = useTranslation(['auth', 'common']);
  const f = useFormat();
  const [company, setCompany] = useState({ name: '', businessId: '', city: '', languages: [currentLocale()] as readonly Locale[] });
  const [person, setPerson] = useState({ name: '', email: '', language: currentLocale() });
  const registering = useMutation({
    mutationFn: ({ name, businessId, ...of }: typeof company) => {
      const known = Object.fromEntries((of.languages.length > 0 ? of.languages : [person.language]).map((l) => [l, name]));
      return call<Registered>('POST', '/api/suppliers', {
        body: { ...of, name: known, person, ...(businessId.trim() && { businessId: businessId.trim() }) },
      });
    },
  });
  const errorOf = useFieldError(registering.error);
  const languages = LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }));
  if (registering.isSuccess)
    return (
      <Entry title={t('register.sent')}>
        <div className="stack">
          <Notice kind="good" live>
            <p>{t('register.sentText', { email: person.email })}</p>
          </Notice>
          {registering.data.advice.map((reason) => (
            <Notice key={reason.code} kind="warn">
              <p>{f.text(reason.text)}</p>
            </Notice>
          ))}
          {registering.data.link && (
            <p>
              {t('register.demoLink')} <a href={registering.data.link}>{registering.data.link}</a>
            </p>
          )}
        </div>
      </Entry>
    );
  return (
    <Entry title={t('register.title')} lead={t('register.lead')} onSubmit={() => registering.mutate(company)}>
      <ErrorSummary problem={registering.error} />
      <h2>{t('register.company')}</h2>
      <TextField
        id="name"
        label={t('register.companyName')}
        value={company.name}
        onChange={(name) => setCompany({ ...company, name })}
        error={errorOf('name')}
        autoComplete="organization"
      />
      <TextField
        id="businessId"
        label={t('register.businessId')}
        hint={t('register.businessIdHint')}
        value={company.businessId}
        onChange={(businessId) => setCompany({ ...company, businessId })}
        error={errorOf('businessId')}
      />
      <TextField
        id="city"
        label={t('register.city')}
        value={company.city}
        onChange={(city) => setCompany({ ...company, city })}
        error={errorOf('city')}
        autoComplete="address-level2"
      />
      <CheckGroup
        id="languages"
        label={t('register.languages')}
        options={languages}
        value={company.languages}
        onChange={(chosen) => setCompany({ ...company, languages: chosen })}
        error={errorOf('languages')}
      />
      <h2>{t('register.person')}</h2>
      <p>{t('register.personHint')}</p>
      <TextField
        id="person.name"
        label={t('name')}
        value={person.name}
        onChange={(name) => setPerson({ ...person, name })}
        error={errorOf('person.name')}
        autoComplete="name"
      />
      <TextField
        id="person.email"
        type="email"
        label={t('email')}
        value={person.email}
        onChange={(email) => setPerson({ ...person, email })}
        error={errorOf('person.email')}
        autoComplete="email"
      />
      <SelectField
        id="person.language"
        label={t('language')}
        options={languages}
        value={person.language}
        onChange={(language) => setPerson({ ...person, language })}
      />
      <div>
        <Button type="submit" variant="primary" busy={registering.isPending}>
          {t('register.submit')}
        </Button>
      </div>
    </Entry>
  );
}
