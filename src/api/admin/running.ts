import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** How the program is set up, as far as whoever gets it ready must know. */
export type Running = {
  readonly publicUrl: string;
  readonly mail: boolean;
  readonly oidc: boolean;
  /** When the last backup was taken, as far as can be seen. */
  backupSeen(): Promise<string | null>;
};

type Settings = {
  readonly PUBLIC_URL: string;
  readonly SMTP_URL?: string | undefined;
  readonly OIDC_ISSUER?: string | undefined;
};

/** `folder`: of the data, where whoever takes the backup leaves its mark. */
export function runningAs({ PUBLIC_URL: publicUrl, SMTP_URL, OIDC_ISSUER }: Settings, folder: string): Running {
  return {
    publicUrl,
    mail: SMTP_URL !== undefined,
    oidc: OIDC_ISSUER !== undefined,
    backupSeen: () =>
      stat(resolve(folder, "backup-taken")).then(
        ({ mtime }) => mtime.toISOString(),
        () => null,
      ),
  };
}
