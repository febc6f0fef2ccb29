import { type FilePatterns, isPattern } from '../workspace/configuration/filePatterns.ts';
import { propertyAt } from '../workspace/propertyAt.ts';

/** What the user has set for the index of all folders. */
export interface FolderSettings {
  readonly enabled: boolean;
  /** More files are not read. */
  readonly mostFiles: number;
  /** Articles that are not open are diagnosed, too. */
  readonly diagnoseAll: boolean;
}

export const defaultFolderSettings: FolderSettings = {
  enabled: true,
  mostFiles: 20_000,
  diagnoseAll: false,
};

/** Reads the client's section `newsmark`, which may hold anything; what is not understood has its default. */
export function readFolderSettings(section: unknown): FolderSettings {
  const enabled = propertyAt(section, 'index', 'enabled');
  const mostFiles = propertyAt(section, 'index', 'maximumFiles');
  return {
    enabled: typeof enabled === 'boolean' ? enabled : defaultFolderSettings.enabled,
    mostFiles: typeof mostFiles === 'number' && mostFiles >= 0 ? mostFiles : defaultFolderSettings.mostFiles,
    diagnoseAll: propertyAt(section, 'diagnostics', 'scope') === 'folder',
  };
}

/** Reads from the client's section `newsmark`, for one folder, which files are taken for articles or left out. */
export function readFilePatterns(section: unknown): FilePatterns {
  const files = propertyAt(section, 'files');
  return Array.isArray(files) ? files.map(String).filter(isPattern) : [];
}
