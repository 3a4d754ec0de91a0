import type { Locale } from '@app/kernel';
import { html, Html } from './html';
import { WORDS } from './words';

/** Colours and sizes of the design system, for pages that work without any script. */
const STYLE = `
*,*::before,*::after{box-sizing:border-box}body{margin:0;background:hsl(202 7% 97%);color:hsl(0 0% 13%);font:400 16px/24px 'Source Sans 3','Helvetica Neue',Arial,sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}ul,ol{list-style:none}a{color:hsl(212 63% 37%);text-underline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px;background:#fff;padding:8px 12px;z-index:1}
:focus-visible{outline:2px solid hsl(196 77% 44%);outline-offset:2px}
.wrap{max-width:1280px;margin:0 auto;padding:0 40px}
header.top{background:hsl(214 100% 24%);color:#fff}header.top .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:8px 28px;min-height:60px}
header.top a{color:#fff;text-decoration:none}header.top a:hover{text-decoration:underline}.mark{font-weight:600;font-size:20px}
header.top nav{display:flex;gap:20px;flex:1}header.top [aria-current]{font-weight:600;border-bottom:3px solid #fff;padding-bottom:2px}
.lang{display:flex;gap:12px}.enter{border:1px solid #fff;padding:6px 14px;border-radius:2px;font-weight:600}
.hero{background:hsl(214 100% 24%);color:#fff;padding:32px 0 44px}.hero h1{font-size:38px;line-height:46px;font-weight:300;max-width:620px}.hero p{margin-top:12px;max-width:600px;font-size:18px;line-height:28px}
form.find{margin-top:24px;max-width:640px}form.find label{display:block;font-weight:600;margin-bottom:6px}form.find div{display:flex}
form.find input{flex:1;min-width:0;min-height:48px;border:0;padding:0 14px;font:inherit}form.find button{min-height:48px;padding:0 24px;border:0;background:hsl(212 63% 90%);color:hsl(214 100% 24%);font:600 16px/24px inherit;font-family:inherit}
.body{padding-top:32px;padding-bottom:48px}.plain h1{font-size:34px;line-height:40px;font-weight:300}h2{font-size:20px;line-height:26px;font-weight:600;margin:28px 0 12px}
.card{background:#fff;border:1px solid hsl(202 7% 89%);border-radius:4px}.card>li{border-top:1px solid hsl(202 7% 89%);padding:16px 20px}.card>li:first-child{border-top:0}.pad{padding:20px}
.row{display:flex;justify-content:space-between;gap:24px}.row>div{min-width:0}.when{flex:none;min-width:220px;border-left:1px solid hsl(202 7% 89%);padding-left:20px;font-size:14px;line-height:20px;color:hsl(202 7% 36%)}.when b{display:block;color:hsl(0 0% 13%);font-size:16px}
.st{display:inline-block;background:hsl(214 100% 24%);color:#fff;font:600 14px/20px inherit;font-family:inherit;padding:2px 10px;border-radius:12px;white-space:nowrap}.st.soft{background:hsl(212 63% 90%);color:hsl(214 100% 24%)}.m{color:hsl(202 7% 36%);font-size:14px;line-height:20px}
.card h3{font-size:18px;line-height:24px;font-weight:600;margin:6px 0 2px}.facts{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:10px;font-size:14px;color:hsl(202 7% 36%)}.facts b{color:hsl(0 0% 13%)}
ol.q{counter-reset:q}ol.q>li{counter-increment:q;padding:12px 20px;border-top:1px solid hsl(202 7% 89%)}ol.q>li:first-child{border-top:0}ol.q>li::before{content:counter(q) ". ";font-weight:600}
.btn{display:inline-block;margin-top:20px;background:hsl(212 63% 37%);color:#fff;text-decoration:none;font-weight:600;padding:10px 18px;border-radius:2px}p.t{white-space:pre-line;max-width:720px}
footer{border-top:1px solid hsl(202 7% 89%);background:#fff}footer .wrap{display:flex;gap:24px;justify-content:space-between;padding-top:16px;padding-bottom:16px;font-size:14px}
@media(max-width:700px){.wrap{padding:0 16px}.hero h1,.plain h1{font-size:28px;line-height:34px}.row{flex-direction:column;gap:10px}.when{border-left:0;padding-left:0;min-width:0}header.top .wrap{padding-top:10px;padding-bottom:10px}}
@media print{header.top,form.find,footer,.btn{display:none}}`;

interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly current: 'front' | 'procurements' | null;
  /** The page's own path with its query, for the other languages. */
  readonly path: string;
  readonly nonce: string;
  /** Over the full width, before the main part. */
  readonly hero?: Html;
  readonly body: Html;
}

const inLanguage = (path: string, locale: Locale): string => {
  const url = new URL(path, 'http://page');
  url.searchParams.set('lng', locale);
  return `${url.pathname}${url.search}`;
};

/** A whole public page: reads without scripts, in one language, with links to the other two. */
export function publicPage({ locale, title, current, path, nonce, hero, body }: Page): string {
  const t = WORDS[locale];
  const here = (name: Page['current']) => (current === name ? html` aria-current="page"` : '');
  const language = (l: Locale, name: string) =>
    html`<a href="${inLanguage(path, l)}" lang="${l}" hreflang="${l}" ${l === locale ? html` aria-current="true"` : ''}>${name}</a>`;
  const main = hero ? 'wrap' : 'wrap plain';
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Innopolku</title>
        <link rel="icon" href="data:," />
        <style nonce="${nonce}">
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#sisalto">${t.skip}</a>
        <header class="top">
          <div class="wrap">
            <a class="mark" href="${inLanguage('/', locale)}">Innopolku</a>
            <nav aria-label="Innopolku">
              <a href="${inLanguage('/', locale)}" ${here('front')}>${t.front}</a
              ><a href="${inLanguage('/procurements', locale)}" ${here('procurements')}>${t.procurements}</a>
            </nav>
            <nav class="lang" aria-label="${t.languages}">
              ${language('fi', 'Suomi')}${language('sv', 'Svenska')}${language('en', 'English')}
            </nav>
            <a class="enter" href="/signin">${t.signIn}</a>
          </div>
        </header>
        <main id="sisalto">
          ${hero}
          <div class="${main} body">${body}</div>
        </main>
        <footer>
          <div class="wrap"><span>Innopolku</span><a href="/accessibility">${t.accessibility}</a></div>
        </footer>
      </body>
    </html>`.markup;
}
