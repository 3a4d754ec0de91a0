import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LOCALES, type Locale } from '@app/kernel';
import { call } from '../api';
import { currentLocale } from '../i18n';
import { Button, CheckGroup, ErrorSummary, SelectField, TextField, useFieldError } from '../ui';
import { Entry } from './entry';
import { signIn } from './me';

/** A company takes itself in: the one who registers becomes its owner. */
export function Component() {
  const { t } = useTranslation(['auth', 'common']);
  const go = useNavigate();
  const [company, setCompany] = useState({ name: '', businessId: '', city: '', languages: [currentLocale()] as readonly Locale[] });
  const [person, setPerson] = useState({ name: '', email: '', password: '', language: currentLocale() });
  const registering = useMutation({
    mutationFn: () => call('POST', '/api/suppliers', { body: { company, person } }),
    onSuccess: async () => {
      await signIn(person.email, person.password);
      await go('/app/tenders');
    },
  });
  const errorOf = useFieldError(registering.error);
  const languages = LOCALES.map((value) => ({ value, label: t(`common:locale.${value}`) }));
  return (
    <Entry title={t('register.title')} lead={t('register.lead')} onSubmit={() => registering.mutate()}>
      <ErrorSummary problem={registering.error} />
      <h2>{t('register.company')}</h2>
      <TextField
        id="company.name"
        label={t('register.companyName')}
        value={company.name}
        onChange={(name) => setCompany({ ...company, name })}
        error={errorOf('company.name')}
        autoComplete="organization"
      />
      <TextField
        id="company.businessId"
        label={t('register.businessId')}
        hint={t('register.businessIdHint')}
        value={company.businessId}
        onChange={(businessId) => setCompany({ ...company, businessId })}
        error={errorOf('company.businessId')}
      />
      <TextField
        id="company.city"
        label={t('register.city')}
        value={company.city}
        onChange={(city) => setCompany({ ...company, city })}
        error={errorOf('company.city')}
        autoComplete="address-level2"
      />
      <CheckGroup
        id="company.languages"
        label={t('register.languages')}
        options={languages}
        value={company.languages}
        onChange={(chosen) => setCompany({ ...company, languages: chosen })}
        error={errorOf('company.languages')}
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
      <TextField
        id="person.password"
        type="password"
        label={t('password')}
        hint={t('passwordHint')}
        value={person.password}
        onChange={(password) => setPerson({ ...person, password })}
        error={errorOf('person.password')}
        autoComplete="new-password"
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
