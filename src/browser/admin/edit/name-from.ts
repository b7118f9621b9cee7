const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe" };

/** The name of a new thing in files and links, from what people call it: "Nøgle til hallen" → noegle-til-hallen. */
export const nameFrom = (title: string): string =>
  title
    .toLocaleLowerCase("da")
    .replace(/[æøåäö]/g, (letter) => letters[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 60)
    .replace(/-$/, "");
