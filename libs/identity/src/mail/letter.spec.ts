import { LOCALES } from '@app/kernel';
import { accountExistsLetter, invitationLetter, resetLetter } from './letters';
import { letter } from './letter';
import { withAddress } from './write-mail';

describe('letters', () => {
  it('escapes what people wrote', () => {
    const { html, text } = letter('fi', 'Aihe', ['<script>"&', { link: 'https://a.example/?a=1&b=2', words: 'Avaa' }]);
    expect(html).toContain('&lt;script&gt;&quot;&amp;');
    expect(html).toContain('href="https://a.example/?a=1&amp;b=2"');
    expect(text).toContain('<script>"&');
  });

  it.each(LOCALES)('the invitation in %s names the organisation and leads to its page', (locale) => {
    const { text, html, subject } = withAddress(
      invitationLetter(locale, { name: 'Sanna', organisation: { fi: 'Vaasan kaupunki', sv: 'Vasa stad' }, secret: 'abc' }),
      'https://polku.example',
    );
    expect(text).toContain('https://polku.example/invitations/abc');
    expect(html).toContain('https://polku.example/invitations/abc');
    expect(text).toContain(locale === 'sv' ? 'Vasa stad' : 'Vaasan kaupunki');
    expect(subject).not.toBe('');
  });

  it.each(LOCALES)('the reset in %s leads to its page', (locale) => {
    expect(withAddress(resetLetter(locale, { name: 'Sanna', secret: 'abc' }), 'https://polku.example').text).toContain(
      'https://polku.example/reset-password/abc',
    );
  });

  it('says the same to someone who has an account already in every language', () => {
    expect(new Set(LOCALES.map((l) => accountExistsLetter(l).subject)).size).toBe(3);
  });
});
