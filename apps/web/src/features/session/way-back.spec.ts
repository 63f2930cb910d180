import { signInAddress, wayBack } from './way-back.js';

const backFrom = (address: string): string =>
  wayBack(new URL(address, 'http://localhost').searchParams);

describe('the way back after signing in', () => {
  it('leads to the page that asked for it, with its query and fragment', () => {
    const page = '/initiatives/ini_1?tab=history#entry-7';
    expect(backFrom(signInAddress(page))).toBe(page);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''])(
    'never leads to another site: %s',
    (to) => {
      expect(wayBack(new URLSearchParams({ to }))).toBe('/');
    },
  );
});
