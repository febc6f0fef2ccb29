import type { Finding } from '../../rules/rule.ts';
import type { Settings } from '../../workspace/settings.ts';

/** Whether a finding's safe fix is to be made in an article with these settings. */
export type IsWanted = (finding: Finding, settings: Settings) => boolean;
