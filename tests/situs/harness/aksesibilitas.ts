import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds serious or critical on a page, one line per finding: rule, why, where. `warnaSaja` asks only the rules about colour: a page that was
 * looked at in light differs in nothing else when it is dark. `wcagSaja` leaves out what is best practice only.
 */
export async function masalahAksesibilitas(
  page: Page,
  { warnaSaja = false, wcagSaja = false } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (warnaSaja) axe.withTags('cat.color');
  if (wcagSaja) axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await axe.analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} (${n.target.join(' ')}) ${n.failureSummary ?? ''}`));
}
