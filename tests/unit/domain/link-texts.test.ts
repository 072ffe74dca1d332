import { describe, expect, it } from 'vitest';
import { isBareAddress, isVagueLink, linkWords } from '../../../src/domain/prose/link-texts.ts';

describe('the words of a link', () => {
  it.each(['here', ' Here. ', 'Click\u00a0here', 'READ MORE …', '→ More', '“this page”', 'Learn more »'])(
    '%s are vague',
    (text) => {
      expect(isVagueLink(text)).toBe(true);
    },
  );

  it.each(['Sciatica', 'here to help', 'More on hips', 'your first visit', 'Call', 'Home', 'ask us', '911'])(
    '%s are not',
    (text) => {
      expect(isVagueLink(text)).toBe(false);
    },
  );

  it.each(['https://www.nhs.uk/', 'www.nhs.uk', 'nhs.uk/conditions', 'NHS.uk', '/book/', 'tel://1'])(
    '%s are an address',
    (text) => {
      expect(isBareAddress(text)).toBe(true);
    },
  );

  it.each([
    'the NHS',
    'nhs.uk on sciatica',
    'hello@clinic.example',
    '720-555-0123',
    'and/or',
    'L4 to S3.',
    'e.g. this',
  ])('%s are none', (text) => {
    expect(isBareAddress(text)).toBe(false);
  });

  it('are compared without case, odd spaces and signs around them', () => {
    expect(linkWords(' “IT  band\n tension.” ')).toBe('it band tension');
    expect(linkWords('Hip impingement (FAI)')).toBe('hip impingement (fai)');
  });
});
