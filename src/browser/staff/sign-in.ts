import { Failure, request } from "./request.ts";

export type SignedIn = "yes" | "wrong" | "locked" | "failed";

/** Who signed in, so that nobody else's page is taken over. */
export type SignInAnswer = { readonly how: SignedIn; readonly id: string | null };

export type WaysIn = { readonly local: boolean; readonly oidc: boolean };

export async function waysIn(): Promise<WaysIn> {
  try {
    const { local, oidc } = await request<WaysIn>("/api/sign-in");
    return { local, oidc };
  } catch {
    // Most houses have accounts of their own; a wrong guess costs one try.
    return { local: true, oidc: false };
  }
}

export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const { id } = await request<{ id: string }>("/api/sign-in", { method: "POST", body: { email, password } });
    return { how: "yes", id };
  } catch (error) {
    const status = error instanceof Failure ? error.status : 0;
    if (status === 423 || status === 429) return { how: "locked", id: null };
    return { how: status === 401 || status === 400 || status === 403 ? "wrong" : "failed", id: null };
  }
}

/** Whoever this browser is signed in as; null: nobody. */
export async function whoAmI(): Promise<{ readonly id: string; readonly email: string } | null> {
  try {
    return await request<{ id: string; email: string }>("/api/me");
  } catch {
    return null;
  }
}

export async function signOut(): Promise<string> {
  const { to } = await request<{ to: string }>("/api/sign-out", { method: "POST", body: {} });
  return to;
}
