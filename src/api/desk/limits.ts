import type { Limit } from "../../domain/route.ts";

/** A whole town hall calls from one address. */
export const many: Limit = { burst: 3_000, perMinute: 6_000 };
