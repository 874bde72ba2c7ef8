import type { CDPSession, Page } from 'playwright-core';

interface Box {
  left: number;
  right: number;
  width: number;
}

/** What stands in the closed shadow root, where no page can look, but the debugger can. */
export class ChromiumOverlay {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async in(page: Page): Promise<ChromiumOverlay> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    return new ChromiumOverlay(page, cdp);
  }

  /** The node with an attribute of this value; rail and edge are found by class and role. */
  private async node(attribute: string, value: string): Promise<{ backendNodeId: number }> {
    const { nodes } = await this.cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const found = nodes.find(({ attributes = [] }) =>
      attributes.some(
        (name, at) => at % 2 === 0 && name === attribute && attributes[at + 1] === value,
      ),
    );
    if (!found) throw new Error(`Nothing with ${attribute}="${value}" in the page`);
    return { backendNodeId: found.backendNodeId };
  }

  /** Waits until the host element shows this. */
  async shows(view: 'rail' | 'panel'): Promise<void> {
    await this.page.locator(`sidestory-root[data-view=${view}]`).waitFor({ state: 'attached' });
  }

  /** The rail's border box in the window: left, top, right, bottom. */
  async railBox(): Promise<[number, number, number, number]> {
    const { model } = await this.cdp.send('DOM.getBoxModel', await this.node('class', 'rail'));
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return [left, top, right, bottom];
  }

  /** Presses the rail as a user does, in its middle. */
  async pressRail(): Promise<void> {
    const [left, top, right, bottom] = await this.railBox();
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Gives the keyboard to the edge by which the panel is made wider. */
  async focusEdge(): Promise<void> {
    await this.cdp.send('DOM.focus', await this.node('role', 'separator'));
  }

  async edgeValue(): Promise<number> {
    const node = await this.node('role', 'separator');
    const { nodes } = await this.cdp.send('Accessibility.getPartialAXTree', {
      ...node,
      fetchRelatives: false,
    });
    return Number(nodes[0]?.value?.value);
  }

  /** Where the host element, and so rail or panel, is in the window. */
  host(): Promise<Box> {
    return this.page.locator('sidestory-root').evaluate((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return { left, right, width };
    });
  }

  /** Where the page itself is in the window. */
  body(): Promise<Box> {
    return this.page.evaluate(() => {
      const { left, right, width } = document.documentElement.getBoundingClientRect();
      return { left, right, width };
    });
  }
}
