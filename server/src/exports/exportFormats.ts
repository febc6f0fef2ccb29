import type { ExportFormat } from './exportFormat.ts';
import { html } from './html.ts';
import { jsonLd } from './jsonLd.ts';
import { markdown } from './markdown.ts';
import { ninjs } from './ninjs.ts';
import { tei } from './tei.ts';

/** All formats, in the order in which users see them; the first is the default. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [markdown, html, jsonLd, ninjs, tei];
