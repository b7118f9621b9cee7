import type { MailHouse } from "../../src/channels/mail.ts";

export const mailHouse = (with_: Partial<MailHouse> = {}): MailHouse => ({
  from: "nem-indgang@example.org",
  publicUrl: "https://kommunen.example.org/",
  key: "secret",
  municipality: () => ({
    name: { da: "Nørreskov Kommune", en: "Nørreskov Municipality" },
    theme: { accent: "#14595F" },
  }),
  ...with_,
});
