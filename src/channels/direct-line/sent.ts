import * as z from "zod";

/** A citizen needs far less; what is longer is refused, not cut. */
export const longestText = 8_000;

const UserId = z.string().min(1).max(200);

/** What a client may say when it begins. Everything is optional, and what we do not know is left alone. */
export const Begin = z
  .looseObject({
    user: z.looseObject({ id: UserId.nullish() }).nullish(),
    locale: z.string().max(40).nullish(),
  })
  .nullish();

/** An activity from a client. The text is not safe: only the bot's first step may look at it. */
export const Sent = z.looseObject({
  type: z.string().min(1).max(60),
  from: z.looseObject({ id: UserId }).nullish(),
  text: z.string().nullish(),
  locale: z.string().max(40).nullish(),
  name: z.string().max(100).nullish(),
  value: z.unknown().optional(),
  channelData: z
    .looseObject({
      clientActivityID: z.string().min(1).max(200).nullish(),
      page: z.string().max(2_000).nullish(),
      share: z.boolean().nullish(),
      mayLearn: z.boolean().nullish(),
    })
    .nullish(),
});
export type Sent = z.infer<typeof Sent>;

/** Missing and empty are the beginning; any other number is the last message that was seen. */
export const Watermark = z.object({
  watermark: z
    .string()
    .regex(/^\d{0,9}$/)
    .optional(),
});

/** Path of the page without what follows `?` or `#`: that may say something about the citizen. */
export function pageOf(page: string | null | undefined): string | null {
  const [path = ""] = (page ?? "").split(/[?#]/);
  return path.startsWith("/") ? path.slice(0, 300) : null;
}
