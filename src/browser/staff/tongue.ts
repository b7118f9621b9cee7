/** The two languages of the staff pages. */
export type Tongue = "da" | "en";
