import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ApiProblem } from '../api';
import { Button, PageHead, Work } from '../ui';
import { NotFound } from './not-found';

/** What a page shows when it cannot be drawn: each kind of trouble says what to do. */
export function Errors() {
  const { t } = useTranslation();
  const error = useRouteError();
  const status = error instanceof ApiProblem || isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return <NotFound />;
  const [title, text] =
    status === 403
      ? [t('error.forbidden'), t('error.forbiddenText')]
      : [status === 0 ? t('error.offline') : t('error.unexpected'), undefined];
  return (
    <>
      <PageHead title={title} />
      <Work>
        <div className="measure stack">
          {text && <p>{text}</p>}
          <div>
            <Button onClick={() => location.reload()}>{t('error.again')}</Button>
          </div>
        </div>
      </Work>
    </>
  );
}
