import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds serious or critical on a page, one line per finding: rule, why, where. `warnaSaja` asks only the rules about colour: a page that was
 * looked at in light differs in nothing else when it is dark.
 */
export async function masalahAksesibilitas(page: Page, { warnaSaja = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (warnaSaja ? axe.withTags('cat.color') : axe).analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} (${n.target.join(' ')}) ${n.failureSummary ?? ''}`));
}
