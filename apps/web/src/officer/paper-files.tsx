import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import type { Paper } from './papers';

/** The files of a paper: a link for each language, with its type and size. */
export function PaperFiles({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const f = useFormat();
  return (
    <ul className="file-links">
      {paper.files.map((file) => (
        <li key={file.id}>
          <a href={`/api/documents/${file.id}`} hrefLang={file.language} type="application/pdf">
            {t(`locale.${file.language}`)}
            <span className="hidden">: {f.text(paper.title)}</span>
          </a>{' '}
          <span className="small muted">PDF, {f.number(Math.ceil(file.size / 1024), 0)} kB</span>
        </li>
      ))}
    </ul>
  );
}
