import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { DESK, PHONE, WebWalker } from '../support/web-walker.js';

const START_TIMEOUT_MS = 120_000;
const WALK_TIMEOUT_MS = 60_000;
/** First load of compressed script (issue 5, speed). */
const SCRIPT_BUDGET_BYTES = 250 * 1024;

describe('the web application', () => {
  let product: Product;
  let browser: Browser;
  let walker: WebWalker;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, START_TIMEOUT_MS);

  const open = async (
    viewport: typeof DESK,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<WebWalker> => {
    walker = await WebWalker.open(browser, { viewport, colorScheme });
    await walker.page.goto(product.url);
    return walker;
  };

  const expectSound = async (): Promise<void> => {
    await expect(walker.breaches()).resolves.toEqual([]);
  };

  afterEach(async () => {
    await walker?.close();
  });

  it.each([
    ['light', DESK],
    ['dark', PHONE],
  ] as const)(
    'leads from sign-in to an initiative’s gates and history, accessible in %s',
    async (scheme, viewport) => {
      const { page } = await open(viewport, scheme);
      await page.getByRole('button', { name: 'Sign in as Paula Marsh' }).waitFor();
      await expectSound();

      await walker.signInAs('Paula Marsh');
      const work = page.getByRole('list', { name: 'Needs my work' });
      await work.getByText(/working days? overdue/).waitFor();
      await expectSound();
      await page.getByRole('button', { name: 'Show as table' }).click();
      await page.getByRole('rowheader', { name: '31+ days' }).waitFor();
      await expectSound();

      await page.getByRole('link', { name: 'Needs my decision' }).click();
      await page.getByText('All clear: nothing needs your decision').waitFor();
      await expectSound();

      await walker.openInitiative('Retrofit kit for smart blinds');
      const rail = page.getByRole('list', { name: /^Gates in order/ });
      await rail.getByText('Round 3').waitFor();
      await expect(rail.getByRole('listitem').count()).resolves.toBe(9);
      await page.getByText('recycled 2 times').waitFor();
      const fixers = page.getByText(/can fix this/);
      await fixers.first().waitFor();
      const entries = page.getByRole('list', { name: 'Decision history' }).getByRole('listitem');
      await expect(entries.count()).resolves.toBeGreaterThan(10);
      await expectSound();
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'takes an approver from what waits to a signed decision in three clicks',
    async () => {
      const { page } = await open(DESK);
      await walker.signInAs('Alex Okafor');
      await page.getByRole('link', { name: /^Air quality score for meeting rooms/ }).click();
      const form = page.getByRole('form', { name: 'Your decision' });
      await form.getByRole('radio', { name: /^Approve The case holds/ }).click();
      await form.getByLabel('Reason').fill('The low case still pays back <b>in time</b>.');
      await form.getByRole('button', { name: 'Approve and sign' }).click();

      const receipt = page.getByRole('status').filter({ hasText: 'Your decision is recorded' });
      await receipt.getByText(/^Entry [\d,]+$/).waitFor();
      const history = page.getByRole('list', { name: 'Decision history' });
      await history
        .getByRole('listitem')
        .filter({ hasText: 'The low case still pays back <b>in time</b>.' })
        .filter({ hasText: 'by Alex Okafor' })
        .waitFor();
      await page.getByRole('link', { name: /^Waiting for me/ }).click();
      const waiting = page.getByRole('list', { name: 'Needs my decision' });
      await waiting.getByRole('link', { name: /^Doorbell/ }).waitFor();
      await waiting.getByRole('link', { name: /^Air quality/ }).waitFor({ state: 'detached' });
      expect(walker.refused).toEqual([]);
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'lets an approver decide with the keyboard alone',
    async () => {
      const { page } = await open(DESK, 'dark');
      await walker.signInAs('Alex Okafor');
      await page.getByRole('link', { name: /^Doorbell that recognises parcels/ }).focus();
      await page.keyboard.press('Enter');
      // The link leads to the form itself, so that the next stop is its first field.
      await page.locator('#decision:focus').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('The payback holds.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const receipt = page.getByRole('status').filter({ hasText: 'Your decision is recorded' });
      await receipt.getByText(/^Entry [\d,]+$/).waitFor();
      await expectSound();
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'takes a product manager from an idea to a case that waits for its approver',
    async () => {
      const title = 'Night mode <script>for</script> the panel';
      const { page } = await open(DESK);
      await walker.signInAs('Paula Marsh');
      await page.getByRole('link', { name: 'Propose an initiative' }).click();
      await page.getByLabel('Title').fill(title);
      await page.getByLabel('Summary').fill('People dim it with tape.');
      await page.getByLabel('Product line').fill('Home');
      await page.getByRole('radio', { name: /^Feature launch/ }).check();
      await expectSound();
      await page.getByRole('button', { name: 'Propose', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const begin = page.getByRole('button', { name: /^Submit the gate: / });
      await expect(begin.isDisabled()).resolves.toBe(true);

      await page.getByRole('button', { name: /^Add: Brief/ }).click();
      await page.getByLabel('Title of the document').fill('Brief, version 1');
      await page.getByLabel('Link to it (optional)').fill('https://files.example/brief');
      await expectSound();
      await page.getByRole('button', { name: 'Add to the case' }).click();
      await page.getByRole('link', { name: 'Brief, version 1' }).waitFor();

      await walker.assess(/^Assess: At least 3 users/, 'Five interviews.');
      await walker.assess(/^Assess: The goal/, 'From 12 % to 30 %.');
      await page.getByRole('button', { name: /^Not applicable: Search/ }).click();
      await page.getByLabel('Why').fill('Nothing like it exists.');
      await page.getByRole('button', { name: 'Mark as not applicable' }).click();

      await begin.click();
      const note = page.getByLabel('Note to the approvers (optional)');
      await note.fill('Small and wanted.');
      await walker.sendBehindThePage('PATCH', '/gates/problem_defined/checklist/duplicate_search', {
        status: 'done',
      });
      const submit = page.getByRole('button', { name: 'Submit for decision' });
      await submit.click();
      await page.getByText(/^Somebody changed this while you looked at it/).waitFor();
      await expect(note.inputValue()).resolves.toBe('Small and wanted.');
      await submit.click();
      const receipt = page.getByRole('status').filter({ hasText: 'The gate is submitted' });
      await receipt.getByText(/^Entry [\d,]+$/).waitFor();
      await page.getByRole('link', { name: 'Product director has not decided' }).waitFor();
      await page.getByRole('button', { name: /^Withdraw the submission: / }).waitFor();

      await walker.signOut();
      await walker.signInAs('Dario Conti');
      const waiting = page.getByRole('list', { name: 'Needs my decision' });
      await waiting.getByRole('link', { name: `${title} Decide as Product director` }).waitFor();
      expect(walker.refused).toEqual([]);
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'lets the launch team tick an item with proof on a phone',
    async () => {
      const { page } = await open(PHONE);
      await walker.signInAs('Lena Brandt');
      await page.getByRole('link', { name: /^Theft alert .* Mark done: Campaign plan/ }).click();
      const item = page.locator('#checklist-campaign:focus');
      await item.getByRole('button', { name: /^Mark done: / }).click();
      const proof = 'Briefing of Tuesday, deck in the folder';
      const opened = page.locator('#checklist-campaign');
      await opened.getByLabel(/^Proof/).fill(proof);
      await opened.getByRole('button', { name: 'Done', exact: true }).click();
      await opened.filter({ hasText: proof }).filter({ hasText: 'Lena Brandt' }).waitFor();
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'leads back to the page that somebody wanted before signing in',
    async () => {
      const { page } = await open(DESK);
      await page.goto(`${product.url}/engine`);
      await page.getByRole('button', { name: 'Sign in as Ada Lindqvist' }).click();
      await page.getByRole('heading', { name: 'Engine' }).waitFor();
      await page.getByRole('button', { name: 'Use dark colours' }).click();
      await page.locator('[data-mantine-color-scheme=dark]').waitFor();
      await page.getByRole('rowheader', { name: 'decision-history' }).waitFor();
      await expectSound();
      await page.goto(`${product.url}/?state=blocked`);
      await page.getByRole('heading', { name: 'Portfolio' }).waitFor();
      await expect(page.getByLabel('State').inputValue()).resolves.toBe('blocked');
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'shows every component in every state without a breach, in both schemes',
    async () => {
      const { page } = await open(DESK);
      for (const scheme of ['light', 'dark']) {
        await page.goto(`${product.url}/gallery?scheme=${scheme}`);
        await page.getByRole('heading', { name: 'Timeline' }).waitFor();
        await page.locator(`[data-mantine-color-scheme=${scheme}]`).waitFor();
        await expectSound();
      }
    },
    WALK_TIMEOUT_MS,
  );

  it(
    'loads its first screen within the budget',
    async () => {
      const scripts: Promise<number>[] = [];
      walker = await WebWalker.open(browser, { viewport: DESK });
      walker.page.on('requestfinished', (request) => {
        if (request.resourceType() !== 'script') return;
        scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await walker.page.goto(product.url);
      await walker.signInAs('Paula Marsh');
      const sizes = await Promise.all(scripts);
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET_BYTES);
    },
    WALK_TIMEOUT_MS,
  );
});
