import { isPattern } from '../workspace/configuration/articleFiles.ts';

/** What the user has set for the index of the folder. */
export interface FolderSettings {
  readonly enabled: boolean;
  /** More files are not read. */
  readonly mostFiles: number;
  /** Glob patterns of files that are taken for articles, or with `!` left out. */
  readonly files: readonly string[];
  /** Articles that are not open are diagnosed, too. */
  readonly diagnoseAll: boolean;
}

export const defaultFolderSettings: FolderSettings = {
  enabled: true,
  mostFiles: 20_000,
  files: [],
  diagnoseAll: false,
};

/** Reads the client's section `newsmark`, which may hold anything; what is not understood has its default. */
export function readFolderSettings(section: unknown): FolderSettings {
  const enabled = at(section, 'index', 'enabled');
  const mostFiles = at(section, 'index', 'maximumFiles');
  const files = at(section, 'files');
  return {
    enabled: typeof enabled === 'boolean' ? enabled : defaultFolderSettings.enabled,
    mostFiles: typeof mostFiles === 'number' && mostFiles >= 0 ? mostFiles : defaultFolderSettings.mostFiles,
    files: Array.isArray(files) ? files.map(String).filter(isPattern) : defaultFolderSettings.files,
    diagnoseAll: at(section, 'diagnostics', 'scope') === 'folder',
  };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
}
