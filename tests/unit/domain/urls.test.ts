import { describe, expect, it } from 'vitest';
import * as urls from '../../../src/domain/urls.ts';
import { pageName } from '../../../src/collections/schemas/page.ts';

const address = { street: '1 Main St & Co', city: 'Longmont', state: 'CO', zip: '80501' };

describe('addresses', () => {
  it('of pages begin and end in a slash', () => {
    expect(pageName.options.map(urls.pagePath)).toEqual([
      '/',
      '/conditions/',
      '/book/',
      '/first-visit/',
      '/about/',
      '/privacy/',
      '/accessibility/',
    ]);
    expect(urls.conditionPath('it-band')).toBe('/conditions/it-band/');
  });

  it('stand under the address of the site, with or without its last slash', () => {
    for (const site of ['https://clinic.example', 'https://clinic.example/'])
      expect(urls.canonicalUrl('/book/', site)).toBe('https://clinic.example/book/');
  });

  it('of social cards stand beside their pages', () => {
    expect(urls.cardPath(urls.pagePath('home'))).toBe('/card.png');
    expect(urls.canonicalUrl(urls.cardPath(urls.conditionPath('it-band')), 'https://clinic.example')).toBe(
      'https://clinic.example/conditions/it-band/card.png',
    );
  });

  it('dial, write and show the way', () => {
    expect(urls.telephoneUrl('720-555-0123')).toBe('tel:+17205550123');
    expect(urls.emailUrl('a@b.example')).toBe('mailto:a@b.example');
    const map = new URL(urls.directionsUrl(address));
    expect(map.origin + map.pathname).toBe('https://www.google.com/maps/dir/');
    expect(Object.fromEntries(map.searchParams)).toEqual({
      api: '1',
      destination: '1 Main St & Co, Longmont, CO 80501',
    });
  });
});
