import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';

export const PHONE = { width: 360, height: 780 };
export const DESK = { width: 1280, height: 900 };

const findings = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** Somebody who walks through the web application in a browser window of his own. */
export class WebWalker {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    /** What the content security policy refused. */
    readonly refused: readonly string[],
  ) {}

  static async open(
    browser: Browser,
    options: { readonly viewport: typeof DESK; readonly colorScheme?: 'light' | 'dark' },
  ): Promise<WebWalker> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    return new WebWalker(context, page, refused);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Signs in through the cards of the demo and waits for what waits. */
  async signInAs(name: string): Promise<void> {
    const card = this.page.getByRole('button', { name: `Sign in as ${name}` });
    const others = this.page.getByText(/^\d+ more people$/);
    await others.waitFor();
    if (!(await card.isVisible())) await others.click();
    await card.click();
    await this.page.getByRole('heading', { name: 'Waiting for me' }).waitFor();
  }

  /** Signs out from the first page, so that whoever signs in next begins there. */
  async signOut(): Promise<void> {
    await this.page.getByRole('link', { name: /^Waiting for me/ }).click();
    await this.page.getByRole('heading', { name: 'Waiting for me' }).waitFor();
    await this.page.getByRole('button', { name: 'Sign out' }).click();
  }

  /** Opens an initiative through the portfolio. */
  async openInitiative(title: string): Promise<void> {
    const { page } = this;
    await page.getByRole('link', { name: 'Portfolio', exact: true }).click();
    await page.getByLabel('Search by title').fill(title);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('list', { name: 'Decision history' }).waitFor();
  }

  /** Assesses a criterion that nobody has assessed yet as met. */
  async assess(criterion: RegExp, reason: string): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: criterion }).click();
    await page.getByRole('radio', { name: 'Met', exact: true }).check();
    await page.getByLabel('What makes you say so').fill(reason);
    const record = page.getByRole('button', { name: 'Record the assessment' });
    await record.click();
    await record.waitFor({ state: 'detached' });
  }

  /** Sends a command to the initiative that the page shows, as another window of the same person would. */
  async sendBehindThePage(method: string, path: string, body: unknown): Promise<void> {
    const { pathname } = new URL(this.page.url());
    const request = { method, headers: { 'content-type': 'application/json' } };
    const status = await this.page.evaluate(
      `fetch(${JSON.stringify(`/api/v1${pathname}${path}`)},
        { ...${JSON.stringify(request)}, body: ${JSON.stringify(JSON.stringify(body))} })
        .then(({ status }) => status)`,
    );
    if (status !== 200) throw new Error(`${method} ${path} was answered with ${String(status)}`);
  }

  /** Breaches of WCAG 2.2 AA on what the page shows now, e.g. `color-contrast: <span …>`. */
  private async accessibilityBreaches(): Promise<readonly string[]> {
    // Evaluated, not added as a script tag: the page's own policy refuses scripts that it does not serve.
    await this.page.evaluate(axe.source);
    const violations = await this.page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
        .then(({ violations }) => violations.map(({ id, nodes }) =>
          ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
    );
    return findings
      .parse(violations)
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** Whatever is wrong with what the page shows now: accessibility, width, content security policy. */
  async breaches(): Promise<readonly string[]> {
    const fits = await this.page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    return [
      ...(await this.accessibilityBreaches()),
      ...(fits === true ? [] : ['wider than the window']),
      ...this.refused,
    ];
  }
}
