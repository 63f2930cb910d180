import { movedPortfolio } from './moved-portfolio.js';

const from = (path: string): string | null => movedPortfolio(new URL(path, 'http://localhost'));

describe('old links to the portfolio', () => {
  it('keep their filters at its new address', () => {
    expect(from('/?state=blocked&owner=me')).toBe('/portfolio?state=blocked&owner=me');
  });

  it('leave the first page to what waits', () => {
    expect(from('/')).toBeNull();
    expect(from('/?tab=work')).toBeNull();
  });
});
