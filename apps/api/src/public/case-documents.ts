import type { DocumentView } from '@app/documents';
import { formatDateTime, textIn, type Locale } from '@app/kernel';
import { html, type Html } from './html';
import { WORDS } from './words';

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fi: 'suomi', sv: 'svenska', en: 'English' };

/** The public papers of a case, each once with its languages, and the digest that stands at the foot of its pages. */
export function caseDocuments(documents: readonly DocumentView[], locale: Locale): Html | '' {
  if (documents.length === 0) return '';
  const t = WORDS[locale];
  const papers = new Map<string, DocumentView[]>();
  for (const document of documents) {
    const key = `${document.kind} ${document.at.toISOString()}`;
    papers.set(key, [...(papers.get(key) ?? []), document]);
  }
  return html`<h2>${t.documents}</h2>
    <ul class="card">
      ${[...papers.values()].map((versions) => row(versions, locale))}
    </ul>`;
}

function row(versions: readonly DocumentView[], locale: Locale): Html | '' {
  const [paper] = versions;
  if (!paper) return '';
  const t = WORDS[locale];
  return html`<li>
    <div class="row">
      <div>
        <h3>${textIn(paper.name, locale)}</h3>
        <p>
          ${versions.map((v) => html`<a href="/api/documents/${v.id}" hreflang="${v.language}" lang="${v.language}">${LANGUAGE_NAMES[v.language]} (PDF)</a> `)}
        </p>
        <p class="m">${t.digest} ${paper.digest.slice(0, 8)} ${paper.digest.slice(8, 16)} ${paper.digest.slice(-8)}</p>
      </div>
      <div class="when">${t.published}<b>${formatDateTime(paper.at, locale)}</b></div>
    </div>
  </li>`;
}
