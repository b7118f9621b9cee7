import type { Credentials } from "./bot-framework.ts";

/** The settings of the program, by the names Microsoft gives them. */
type Registered = {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly MicrosoftAppType?: string | undefined;
};

export function credentialsIn(settings: Registered): Credentials | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId } = settings;
  return appId === undefined ? undefined : { appId, password, tenantId, type: settings.MicrosoftAppType };
}
