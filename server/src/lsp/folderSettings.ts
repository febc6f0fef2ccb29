import { type FilePatterns, isPattern } from '../workspace/configuration/filePatterns.ts';
import { propertyAt } from '../workspace/propertyAt.ts';

/** The user's settings for indexing, which are the same for all folders. */
export interface FolderSettings {
  readonly enabled: boolean;
  /** The most files to read. */
  readonly mostFiles: number;
  /** Whether articles that are not open are diagnosed too. */
  readonly diagnoseAll: boolean;
}

export const defaultFolderSettings: FolderSettings = {
  enabled: true,
  mostFiles: 20_000,
  diagnoseAll: false,
};

/**
 * Reads these settings from the client's section `newsmark`, which may hold anything; what is not understood gets its
 * default.
 */
export function readFolderSettings(section: unknown): FolderSettings {
  const enabled = propertyAt(section, 'index', 'enabled');
  const mostFiles = propertyAt(section, 'index', 'maximumFiles');
  return {
    enabled: typeof enabled === 'boolean' ? enabled : defaultFolderSettings.enabled,
    mostFiles: typeof mostFiles === 'number' && mostFiles >= 0 ? mostFiles : defaultFolderSettings.mostFiles,
    diagnoseAll: propertyAt(section, 'diagnostics', 'scope') === 'folder',
  };
}

/** Reads from one folder's section `newsmark` which files are always articles and which are left out. */
export function readFilePatterns(section: unknown): FilePatterns {
  const files = propertyAt(section, 'files');
  return Array.isArray(files) ? files.map(String).filter(isPattern) : [];
}
