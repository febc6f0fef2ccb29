import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';

/** From here on, what the server says is Simplified Chinese. */
export function speakChinese(): void {
  l10n.config({ contents: readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8') });
}

/** From here on, what the server says is English, as it stands in the source. */
export function speakEnglish(): void {
  l10n.config({ contents: {} });
}
